import { columnLetters, type RangePlan } from "../../workbook";

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
  const match = /^=?(?:'((?:[^']|'')+)'|([^#'!()+*/,]+))!/.exec(reference);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

/** The smallest range around two. */
export function around(one: RangePlan, other: RangePlan): RangePlan {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}
