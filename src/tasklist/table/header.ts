import type { Cell, Table } from "../../document";
import { foldedWords } from "../text/folded-text";
import { settleColumns, type Columns } from "./columns";
import { fieldOf, headerWords, saysTask } from "./header-field";
import type { Field } from "./header-words";

/** A table's header: its columns, the rows it stands in, and the first row below it. */
export interface Header {
  readonly columns: Columns;
  readonly row: number;
  readonly firstRow: number;
  /** The folded texts of its rows, by which a page's repeated header is known. */
  readonly repeated: ReadonlySet<string>;
}

/** A title, a unit, a date may stand in rows above the header, but not many. */
const rowsBeforeHeader = 8;

const mostHeaderRows = 3;

/** Header cells are short, their notes in brackets aside. */
const longestCell = 20;

/** How many rows are looked at to tell a unit of measure from a unit that works. */
const sampleRows = 12;

const workingUnit = /[局委办府院校厂站所部社区镇乡村街]|公司|中心|单位|部门/;

/** 1, 一、, （一）, 2.1 */
const listNumber = /^[（]?(?:\d{1,3}(?:[.-]\d{1,2})?|[一二三四五六七八九十]{1,3})[）、.]?$/;

/** Years and periods below a header that spans them: 2024年, 一季度. */
const period = /^(?:20\d{2}年?度?|第?[一二三四]季度|[上下]半年|\d{1,2}月份?)$/;

/** A cell that says what is to be done begins with a word for it, and not with a value. */
const work = /^\s*(?!不|大于|小于|高于|低于|达|约|第)[\u4e00-\u9fa5]{2}/;

/** What a list is told by besides its tasks. */
const duties: ReadonlySet<Field | null> = new Set<Field | null>([
  "lead",
  "support",
  "responsible",
  "deadline",
]);

/** Finds the header of a task table, or null when the table is none. */
export function findHeader(table: Table): Header | null {
  const last = Math.min(rowsBeforeHeader, table.rows.length);
  for (let row = 0; row < last; row++) {
    const header = headerAt(table, row);
    if (header) return header;
  }
  return null;
}

/** The header that begins in a row, or null. */
export function headerAt(table: Table, row: number): Header | null {
  const first = table.rows[row]!;
  if (!mayBeHeader(first)) return null;
  const depth = headerDepth(table, row);
  const rows = table.rows.slice(row, row + depth);
  const firstRow = row + depth;
  const words = first.map((_cell, column) => wordsOver(rows, column));
  const sample = table.rows.slice(firstRow, firstRow + sampleRows);
  const columns = settleColumns(
    words.map((header, column) =>
      isNumbers(words, column, sample) ? "序号" : unitWords(header, column, sample)
    ),
    {
      holdsForMany: (column) =>
        sample.some((cells) => cells[column]!.rowSpan > 1 || cells[column]!.text.trim() === ""),
      saysWork: (column) => sample.some((cells) => work.test(cells[column]!.text)),
    }
  );
  if (!isTaskTable(columns) || countsTasks(columns, sample)) return null;
  return { columns, row, firstRow, repeated: new Set(rows.map(rowKey)) };
}

/** The words of a row, to compare it with others. */
export function rowKey(row: readonly Cell[]): string {
  return row.map(({ text }) => foldedWords(text)).join("\t");
}

/** Short cells, several of them, half of which or more are known header words. */
function mayBeHeader(row: readonly Cell[]): boolean {
  const cells = [...new Set(row)].filter(({ text }) => text.trim() !== "");
  if (cells.length < 2 || cells.some(({ text }) => headerWords(text).length > longestCell))
    return false;
  const known = cells.filter(({ text }) => isKnown(text)).length;
  return known >= 2 && known * 5 >= cells.length * 2;
}

function isKnown(text: string): boolean {
  return fieldOf(text) !== null || headerWords(text) === "单位";
}

/**
 * How many rows the header takes: the next one belongs to it when it splits a cell of the one above
 * (责任单位 over 牵头 and 配合) and the others go on, merged or empty.
 */
function headerDepth(table: Table, row: number): number {
  let depth = 1;
  while (depth < mostHeaderRows && row + depth + 1 < table.rows.length) {
    const above = table.rows[row + depth - 1]!;
    const next = table.rows[row + depth]!;
    if (!goesOnAsHeader(above, next)) break;
    depth++;
  }
  return depth;
}

function goesOnAsHeader(above: readonly Cell[], next: readonly Cell[]): boolean {
  const own = next.filter((cell, column) => cell !== above[column] && cell.text.trim() !== "");
  if (own.length === 0 || own.length === next.length) return false;
  return next.every((cell, column) => {
    const over = above[column]!;
    if (cell === over || cell.text.trim() === "") return true;
    const words = headerWords(cell.text);
    const splits =
      over.columnSpan > cell.columnSpan || over.text.trim() === "" || isSplit(above, column);
    return splits && words.length <= longestCell && !/^[\d.]+$/.test(words) && !/。/.test(words);
  });
}

/** Where spans are lost, the cells beside the first are empty. */
function isSplit(above: readonly Cell[], column: number): boolean {
  const beside = above[column + 1];
  return beside !== undefined && beside !== above[column] && beside.text.trim() === "";
}

/** A column's words: those of its lowest cell, with the words over it where they tell more. */
function wordsOver(rows: readonly (readonly Cell[])[], column: number): string {
  const texts = rows
    .map((row, level) => (level === rows.length - 1 ? row[column]!.text : nearestText(row, column)))
    .filter((text, level, all) => text.trim() !== "" && text !== all[level - 1]);
  const lowest = texts.at(-1) ?? "";
  const over = texts.at(-2);
  if (over === undefined) return lowest;
  const parent = fieldOf(over);
  if (period.test(foldedWords(lowest)))
    return parent === "target" ? `${lowest}${over}` : `${over}·${lowest}`;
  if (fieldOf(lowest) !== null || parent === null) return lowest;
  const joined = `${lowest}${over}`;
  // 责任分工 over 落实: what the words over it say, and how it goes on.
  return fieldOf(joined) === null ? `${over}（${lowest}）` : joined;
}

/** The cell's text, or the nearest to its left, which an empty header cell belongs to. */
function nearestText(row: readonly Cell[], column: number): string {
  for (let at = column; at >= 0; at--) if (row[at]!.text.trim() !== "") return row[at]!.text;
  return "";
}

/** Numbers may stand below no words of their own, or below those of the task beside them. */
function isNumbers(
  words: readonly string[],
  column: number,
  sample: readonly (readonly Cell[])[]
): boolean {
  const own = words[column]!.trim();
  const isShared = own === "" ? column === 0 : own === words[column + 1]?.trim();
  const texts = [...new Set(sample.map((row) => row[column]!))]
    .map(({ text }) => foldedWords(text))
    .filter((text) => text !== "");
  return (
    isShared &&
    texts.length > 0 &&
    texts.every((text) => listNumber.test(text)) &&
    !words.some((header) => fieldOf(header) === "number")
  );
}

/** 单位 over names of units is 责任单位; over 吨, %, 个 it is what values are counted in. */
function unitWords(header: string, column: number, sample: readonly (readonly Cell[])[]): string {
  if (headerWords(header) !== "单位") return header;
  const texts = sample.map((row) => row[column]!.text).filter((text) => text.trim() !== "");
  const working = texts.filter((text) => workingUnit.test(text)).length;
  return working * 2 > texts.length ? "责任单位" : "计量单位";
}

/** Headers of budgets and of marks, which say what work costs or counts, and not who does it. */
const otherTables = /金额|资金|预算|投资|费用|经费|万元|分值|得分|评分|扣分/;

/** Somebody is to do something, or the header says that these are tasks. */
function isTaskTable(columns: Columns): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has("title") && !fields.has("content")) return false;
  const hasDuties = [...fields].some((field) => duties.has(field));
  const isOther = columns.some(({ words }) => otherTables.test(words));
  if (isTaskHeader(columns))
    return (
      hasDuties ||
      (!isOther && (fields.has("number") || (fields.has("title") && fields.has("content"))))
    );
  return hasDuties && (!isOther || fields.has("content") || fields.has("deadline"));
}

/** 牵头任务 over numbers alone counts tasks. */
function countsTasks(columns: Columns, sample: readonly (readonly Cell[])[]): boolean {
  const texts = columns.flatMap(({ field }, column) =>
    field === "title" || field === "content" ? sample.map((row) => row[column]!.text.trim()) : []
  );
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => /^[\d.,%/—-]+$/.test(text));
}

/** The header says of itself that tasks stand below, not indicators or projects. */
export function isTaskHeader(columns: Columns): boolean {
  return columns.some(({ words }) => saysTask(words));
}
