import type { CellValue, Sheet } from "hucre/xlsx";
import type { CellContent } from "../../../workbook";

const millisecondsPerDay = 86_400_000;

/** Excel's serial number of 1970-01-01. */
const unixEpoch = 25_569;

/** What stands in a cell: rich text as plain text, a date as its serial number, an error as text. */
export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  return content(sheet.rows[row]?.[column] ?? null);
}

function content(value: CellValue): CellContent {
  return value instanceof Date ? value.getTime() / millisecondsPerDay + unixEpoch : value;
}

export function isFormulaAt(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cells?.get(`${row},${column}`)?.formula !== undefined;
}
