import type { Cell, Table } from "../../document";
import { foldedWords } from "../text/folded-text";
import { fieldOf, headerWords, saysTask } from "./header-field";
import type { Field } from "./header-words";

/**
 * A form: "label | value" rows, as rectification lists give each problem one (问题 | …, 整改目标 | …,
 * 责任单位 | …). Returns the same as a table with a header and a row for each task; null for others.
 */
export function asTable(table: Table): Table | null {
  if (!isForm(table)) return null;
  const blocks = blocksOf(table);
  const labels = [...new Set(blocks.flatMap((block) => [...block.keys()]))];
  const header = labels.map((text, column) => ownCell({ ...blank, text }, 0, column));
  const rows = blocks.map((block, index) =>
    labels.map((label, column) => ownCell(block.get(label) ?? blank, index + 1, column))
  );
  return { type: "table", columnCount: labels.length, rows: [header, ...rows] };
}

/**
 * A list lying on its side: labels in its first column, a task in each of the others. It is told to
 * the user, not guessed.
 */
export function isTransposed(table: Table): boolean {
  const cells = table.rows.map((row) => [...new Set(row)]);
  const labelled = cells.filter(([first]) => first !== undefined && isLabel(first));
  return labelled.length >= 3 && saysListed(labelled) && labelled.every((row) => row.length > 2);
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

/** Most rows are pairs of a label and its value, and the labels are those of a list. */
function isForm(table: Table): boolean {
  const rows = table.rows.map((row) => [...new Set(row)]);
  const paired = rows.filter(isPaired);
  return (
    paired.length >= fewestLabels &&
    paired.length * 2 > rows.length &&
    saysListed(paired.map((row) => row.filter((_cell, index) => index % 2 === 0)))
  );
}

function saysListed(rows: readonly (readonly Cell[])[]): boolean {
  const labels = rows.flat().filter(isLabel);
  const fields = labels.map(({ text }) => fieldOf(text));
  const saysWhat =
    fields.includes("problems") ||
    labels.some(({ text }) => saysTask(text) || headerWords(text) === "问题");
  return saysWhat && fields.some((field) => duties.has(field));
}

/** Label and value, once or several times beside one another; a value is none itself. */
function isPaired(row: readonly Cell[]): boolean {
  if (row.length < 2 || row.length % 2 === 1) return false;
  return row.every((cell, index) => (index % 2 === 0 ? isLabel(cell) : !isLabel(cell)));
}

function isLabel({ text }: Cell): boolean {
  return fieldOf(text) !== null;
}

/** A label that comes again begins the next task. */
function blocksOf(table: Table): ReadonlyMap<string, Cell>[] {
  const blocks: Map<string, Cell>[] = [];
  let block = new Map<string, Cell>();
  let seen: readonly Cell[] = [];
  for (const row of table.rows) {
    const cells = [...new Set(row)].filter((cell) => !seen.includes(cell) || row.length > 2);
    if (!isPaired(cells)) {
      if (block.size > 0 && cells.length === 1) {
        blocks.push(block);
        block = new Map();
      }
      continue;
    }
    for (let at = 0; at < cells.length; at += 2) {
      const label = foldedWords(cells[at]!.text).replace(/：$/, "");
      if (block.has(label)) {
        blocks.push(block);
        block = new Map();
      }
      block.set(label, cells[at + 1]!);
    }
    seen = row;
  }
  if (block.size > 0) blocks.push(block);
  return blocks;
}

function ownCell(cell: Cell, row: number, column: number): Cell {
  return { ...cell, row, column, rowSpan: 1, columnSpan: 1 };
}
