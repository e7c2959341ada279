import { colToLetter } from "hucre/xlsx";
import type { RangePlan } from "../../../workbook";

/** "C4:F9", "C4" for one cell. */
export function a1(range: RangePlan): string {
  return address(range, (column, row) => `${column}${row}`);
}

/** "$C$4:$F$9" */
export function absolute(range: RangePlan): string {
  return address(range, (column, row) => `$${column}$${row}`);
}

function address(
  { row, column, rowCount, columnCount }: RangePlan,
  cell: (column: string, row: number) => string
): string {
  const first = cell(colToLetter(column), row + 1);
  const last = cell(colToLetter(column + columnCount - 1), row + rowCount);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name in front of "!"; quoted unless it is a plain word. */
export function sheetPrefix(name: string): string {
  return /^\p{L}[\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d*$/.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;
}
