import type { RangePlan } from "../../workbook";

/** "C" for column 2. Columns count from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** "C4:F9", or "C4" for one cell. */
export function a1({ row, column, rowCount, columnCount }: RangePlan): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** "5:7": whole rows, from 0. */
export function wholeRows(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** "C:E": whole columns, from 0. */
export function wholeColumns(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** "'总览'!" */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** The sheet that a reference names ("='1 月'!$A$1"), or null when it names none. */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()+*/,]+))!/.exec(reference);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}
