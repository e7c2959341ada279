import type { RangePlan } from "./plan";

/** "C" for column 2. Columns count from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** "C4" for row 3, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$C$4" for row 3, column 2. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "C4:F9", or "C4" for one cell. */
export function rangeAddress(range: RangePlan): string {
  return cornerToCorner(range, cellAddress);
}

/** "$C$4:$F$9", or "$C$4" for one cell. */
export function absoluteRange(range: RangePlan): string {
  return cornerToCorner(range, absoluteAddress);
}

function cornerToCorner(
  { row, column, rowCount, columnCount }: RangePlan,
  cell: (row: number, column: number) => string
): string {
  const first = cell(row, column);
  const last = cell(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
