import { parseCellRef, type Sheet } from "hucre/xlsx";
import type { KnownTable, TableCells } from "../../../workbook";
import { contentAt } from "./contents";

/**
 * The tables that a sheet defines, by name, with the rows that stand right below one. Excel makes them
 * the table's as they are typed; other programs leave them outside.
 */
export function definedTables(sheet: Sheet): [string, TableCells][] {
  const headers = (sheet.tables ?? []).flatMap(({ name, range, columns, showTotalRow }) => {
    const [first, last] = range?.split(":").map(parseCellRef) ?? [];
    if (!first || !last) return [];
    const named = columns.map((column, index) => {
      const shown = contentAt(sheet, first.row, first.col + index);
      return typeof shown === "string" && shown !== "" ? shown : column.name;
    });
    const header = { table: name, sheet, row: first.row, column: first.col, columns: named };
    return [{ header, rowCount: last.row - first.row, showTotalRow }];
  });
  const all = headers.map(({ header }) => header);
  return headers.map(({ header, rowCount, showTotalRow }) => {
    const rows = showTotalRow ? rowCount - 1 : rowCount + rowsTypedBelow(header, rowCount, all);
    return [header.table, cellsBelow(header, rows)];
  });
}

/** The unbroken run of filled rows under a table. */
function rowsTypedBelow(header: Header, rowCount: number, headers: readonly Header[]): number {
  const below = header.row + 1 + rowCount;
  const end = endOfRows(header, headers);
  let row = below;
  while (row < end && isFilled(header, row)) row++;
  return row - below;
}

interface Header {
  readonly table: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
}

/**
 * Finds tables that lost their definition, as some programs leave them when they save: by their
 * headers, on their own sheets if those are still there. Blank rows among the data are kept.
 */
export function findLostTables(
  sheets: readonly Sheet[],
  known: readonly KnownTable[]
): [string, TableCells][] {
  const headers = known.flatMap((table) => findHeader(sheets, table) ?? []);
  return headers.map((header) => [header.table, cellsBelow(header, rowsBelow(header, headers))]);
}

function findHeader(sheets: readonly Sheet[], known: KnownTable): Header | null {
  const own = sheets.filter(({ name }) => name === known.sheet);
  for (const sheet of own.length > 0 ? own : sheets)
    for (const [row, line] of sheet.rows.entries())
      for (const [column, value] of line.entries()) {
        if (value !== known.columns[0]) continue;
        const columns = textsFrom(sheet, row, column);
        if (known.columns.every((name) => columns.includes(name)))
          return { table: known.name, sheet, row, column, columns };
      }
  return null;
}

/** The unbroken run of texts from a cell to the right. */
function textsFrom(sheet: Sheet, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = column; ; at++) {
    const value = contentAt(sheet, row, at);
    if (typeof value !== "string" || value === "") return texts;
    texts.push(value);
  }
}

/** Data goes down to the last filled row above the caption of the next table. */
function rowsBelow(header: Header, headers: readonly Header[]): number {
  let last = endOfRows(header, headers) - 1;
  while (last > header.row && !isFilled(header, last)) last--;
  return last - header.row;
}

/** The row at which the sheet ends, or the caption of the next table below. */
function endOfRows({ sheet, row, column, columns }: Header, headers: readonly Header[]): number {
  const below = headers.filter(
    (other) =>
      other.sheet === sheet &&
      other.row > row &&
      other.column < column + columns.length &&
      column < other.column + other.columns.length
  );
  return Math.min(sheet.rows.length, ...below.map((other) => other.row - 1));
}

function isFilled({ sheet, column, columns }: Header, row: number): boolean {
  return columns.some((_, index) => (contentAt(sheet, row, column + index) ?? "") !== "");
}

function cellsBelow({ sheet, row, column, columns }: Header, rowCount: number): TableCells {
  const rows = Array.from({ length: rowCount }, (_, down) =>
    columns.map((__, across) => contentAt(sheet, row + 1 + down, column + across))
  );
  return { sheet: sheet.name, row, column, columns, rows };
}
