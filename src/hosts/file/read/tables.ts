import { parseCellRef, type Sheet } from "hucre/xlsx";
import type { KnownTable, TableCells } from "../../../workbook";
import { contentAt } from "./contents";

/** The tables that a sheet defines, by name. */
export function definedTables(sheet: Sheet): [string, TableCells][] {
  return (sheet.tables ?? []).flatMap(({ name, range, columns, showTotalRow }) => {
    if (!range) return [];
    const [first, last] = range.split(":").map(parseCellRef);
    if (!first || !last) return [];
    const rowCount = last.row - first.row - (showTotalRow ? 1 : 0);
    const header = columns.map((column, index) => {
      const shown = contentAt(sheet, first.row, first.col + index);
      return typeof shown === "string" && shown !== "" ? shown : column.name;
    });
    return [[name, cellsBelow(sheet, first.row, first.col, header, rowCount)]];
  });
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
  return headers.map((header) => {
    const { table, sheet, row, column, columns } = header;
    return [table, cellsBelow(sheet, row, column, columns, rowsBelow(header, headers))];
  });
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
  const { sheet, row, column, columns } = header;
  const below = headers.filter(
    (other) =>
      other.sheet === sheet &&
      other.row > row &&
      other.column < column + columns.length &&
      column < other.column + other.columns.length
  );
  const end = Math.min(sheet.rows.length, ...below.map((other) => other.row - 1));
  const isFilled = (at: number) =>
    columns.some((_, index) => (contentAt(sheet, at, column + index) ?? "") !== "");
  let last = end - 1;
  while (last > row && !isFilled(last)) last--;
  return last - row;
}

function cellsBelow(
  sheet: Sheet,
  row: number,
  column: number,
  columns: readonly string[],
  rowCount: number
): TableCells {
  const rows = Array.from({ length: rowCount }, (_, down) =>
    columns.map((__, across) => contentAt(sheet, row + 1 + down, column + across))
  );
  return { sheet: sheet.name, row, column, columns, rows };
}
