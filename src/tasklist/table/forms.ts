import type { Cell, Table } from "../../document";
import { foldedWords } from "../text/folded-text";
import { fieldOf, saysTask } from "./header-field";
import type { Field } from "./header-words";

/**
 * A form: "label | value" rows, as rectification lists give each problem one (问题 | …, 整改目标 | …,
 * 责任单位 | …). Returns the same as a table with a header and a row for each task; null for others.
 */
export function asTable(table: Table): Table | null {
  const cells = table.rows.map((row) => withoutFiller([...new Set(row)]));
  const known = clearLabels(cells);
  if (!isForm(cells, known)) return null;
  const blocks = blocksOf(cells, known);
  const labels = [...new Set(blocks.flatMap((block) => (isTask(block) ? [...block.keys()] : [])))];
  const header = labels.map((text, column) => ownCell({ ...blank, text }, 0, column));
  const rows = blocks.map((block, index) => {
    if (!isTask(block)) return labels.map(() => block);
    return labels.map((label, column) => ownCell(block.get(label) ?? blank, index + 1, column));
  });
  return { type: "table", columnCount: labels.length, rows: [header, ...rows] };
}

function isTask(block: Block): block is ReadonlyMap<string, Cell> {
  return block instanceof Map;
}

/**
 * A list lying on its side: labels in its first column, a task in each of the others. Returns the
 * same with its labels as header and a row for each task; null for others.
 */
export function uprightTable(table: Table): Table | null {
  const hasLabel = (row: readonly Cell[]) => row[0] !== undefined && isLabel(row[0]);
  const labelled = table.rows.filter(hasLabel);
  const others = table.rows.filter((row) => !hasLabel(row));
  const told = labelled.map((row) => [...new Set(row)]);
  const beside = told.filter((row) => row.length > 2).length;
  if (labelled.length < fewestLabels || beside * 2 < labelled.length || !saysListed(told))
    return null;
  if (others.some((row) => new Set(row).size > 1)) return null;
  return transposed(labelled, table.columnCount);
}

/** Rows become columns; a cell over several tasks is one over several rows. */
function transposed(rows: readonly (readonly Cell[])[], columnCount: number): Table {
  const turned = new Map<Cell, Cell>();
  const turn = (cell: Cell, row: number, column: number): Cell => {
    const { rowSpan, columnSpan } = cell;
    const known = turned.get(cell);
    if (known) return known;
    const own = { ...cell, row, column, rowSpan: columnSpan, columnSpan: rowSpan };
    turned.set(cell, own);
    return own;
  };
  return {
    type: "table",
    columnCount: rows.length,
    rows: Array.from({ length: columnCount }, (_, row) =>
      rows.map((cells, column) => turn(cells[row]!, row, column))
    ),
  };
}

/** Fewer labels than this make no form. */
const fewestLabels = 3;

const blank: Cell = {
  text: "",
  notes: [],
  tables: [],
  row: 0,
  column: 0,
  rowSpan: 1,
  columnSpan: 1,
};

const duties: ReadonlySet<Field | null> = new Set<Field | null>([
  "lead",
  "support",
  "responsible",
  "deadline",
]);

/** 整改任务一, 问题3: the place of a task among its like. */
const ordinal =
  /^(?:反馈|整改|存在|具体)?(?:问题|任务|事项|清单)[之第]?[一二三四五六七八九十\d]{1,3}[：、]?$/;

/** Most rows are pairs of a label and its value, and the labels are those of a list. */
function isForm(rows: readonly (readonly Cell[])[], labels: ReadonlySet<string>): boolean {
  const paired = rows.filter((row) => isPaired(row, labels));
  return (
    paired.length >= fewestLabels &&
    paired.length * 2 > rows.length &&
    saysListed(paired.map((row) => row.filter((_cell, index) => index % 2 === 0)))
  );
}

function saysListed(rows: readonly (readonly Cell[])[]): boolean {
  const labels = rows.flat().filter(isLabel);
  const fields = labels.map(({ text }) => fieldOf(text));
  const saysWhat = fields.includes("problems") || labels.some(({ text }) => saysTask(text));
  return saysWhat && fields.some((field) => duties.has(field));
}

/** The labels of rows in which no value looks like a label too. */
function clearLabels(rows: readonly (readonly Cell[])[]): ReadonlySet<string> {
  return new Set(
    rows
      .filter(
        (row) =>
          row.length >= 2 &&
          row.length % 2 === 0 &&
          row.every((cell, index) => isLabel(cell) === (index % 2 === 0) || isUnfilled(row, index))
      )
      .flatMap((row) => row.filter((cell, index) => index % 2 === 0 && isLabel(cell)).map(labelOf))
  );
}

/** Label and value, once or several times beside one another; 签收人 is to be filled in by others. */
function isPaired(row: readonly Cell[], labels: ReadonlySet<string>): boolean {
  if (row.length < 2 || row.length % 2 === 1) return false;
  return row.every(
    (cell, index) => index % 2 === 1 || labels.has(labelOf(cell)) || isUnfilled(row, index)
  );
}

/** Forms of different widths that stand as one table are filled up with an empty cell. */
function withoutFiller(cells: readonly Cell[]): readonly Cell[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || first === last || last!.text.trim() !== "") return cells;
  const fills = cells.length === 2 ? first.columnSpan > 1 : cells.length % 2 === 1;
  return fills ? cells.slice(0, -1) : cells;
}

/** A label that is none of a list's, before an empty cell; never the first. */
function isUnfilled(row: readonly Cell[], index: number): boolean {
  return index > 0 && index % 2 === 0 && row[index + 1]!.text.trim() === "";
}

function isLabel({ text }: Cell): boolean {
  return fieldOf(text) !== null;
}

function labelOf({ text }: Cell): string {
  return foldedWords(text).replace(/：$/, "");
}

/** A task's labels and values, or words between tasks. */
type Block = ReadonlyMap<string, Cell> | Cell;

/** A label that comes again begins the next task, and so do words across the form. */
function blocksOf(rows: readonly (readonly Cell[])[], labels: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  let block = new Map<string, Cell>();
  const close = () => {
    if (block.size > 0) blocks.push(block);
    block = new Map();
  };
  for (const row of rows) {
    if (isPaired(row, labels))
      for (let at = 0; at < row.length; at += 2) {
        const label = labelOf(row[at]!);
        if (!labels.has(label)) continue;
        if (block.get(label) === row[at + 1]) continue;
        if (block.has(label)) close();
        block.set(label, row[at + 1]!);
      }
    else {
      close();
      const text = row.map((cell) => cell.text.trim()).join(" ");
      if (!ordinal.test(foldedWords(text))) blocks.push({ ...row[0]!, text });
    }
  }
  close();
  return blocks;
}

function ownCell(cell: Cell, row: number, column: number): Cell {
  return { ...cell, row, column, rowSpan: 1, columnSpan: 1 };
}
