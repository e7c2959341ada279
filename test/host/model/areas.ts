import { hostErrors } from "../protocol/host-error";

/** A rectangle of cells; rows and columns from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet's size: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const isWholeRows = ({ columnCount }: Area) => columnCount === sheetColumns;
export const isWholeColumns = ({ rowCount }: Area) => rowCount === sheetRows;

export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, at) => sum * 26 + at.charCodeAt(0) - 64, 0) - 1;
}

export function addressOf(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  if (isWholeRows(area)) return `${row + 1}:${row + rowCount}`;
  if (isWholeColumns(area)) return `${lettersOf(column)}:${lettersOf(column + columnCount - 1)}`;
  const first = `${lettersOf(column)}${row + 1}`;
  const last = `${lettersOf(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** "C4:F9", "C4", "5:7" or "C:E", with or without "$" and a sheet before it. */
export function parseArea(address: string): Area {
  const plain = address.replace(/^.*!/, "").replaceAll("$", "");
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, column, row, lastColumn = column, lastRow = row] = cells as unknown as string[];
    return between(Number(row) - 1, columnOf(column!), Number(lastRow) - 1, columnOf(lastColumn!));
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return between(0, columnOf(columns[1]!), sheetRows - 1, columnOf(columns[2]!));
  throw hostErrors.invalidArgument(address);
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const area = {
    row,
    column,
    rowCount: lastRow - row + 1,
    columnCount: lastColumn - column + 1,
  };
  if (area.rowCount < 1 || area.columnCount < 1 || lastRow >= sheetRows || row < 0)
    throw hostErrors.invalidArgument("range");
  return area;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const lastRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const lastColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

export function contains(area: Area, row: number, column: number): boolean {
  return overlap(area, { row, column, rowCount: 1, columnCount: 1 });
}
