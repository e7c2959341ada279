import { parseCellRef, type Sheet } from "hucre/xlsx";
import type { TableCells } from "../../../workbook";
import { contentAt } from "./contents";
import type { KnownTable } from "./known-tables";

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

/**
 * Finds a table that lost its definition, as some programs leave it when they save: by its header,
 * on its own sheet if that is still there. Its rows end at the first empty one.
 */
export function findLostTable(sheets: readonly Sheet[], known: KnownTable): TableCells | null {
  const own = sheets.filter(({ name }) => name === known.sheet);
  for (const sheet of own.length > 0 ? own : sheets)
    for (const [row, line] of sheet.rows.entries())
      for (const [column, value] of line.entries()) {
        if (value !== known.columns[0]) continue;
        const header = textsFrom(sheet, row, column);
        if (!known.columns.every((name) => header.includes(name))) continue;
        return cellsBelow(sheet, row, column, header, rowsBelow(sheet, row, column, header.length));
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

function rowsBelow(sheet: Sheet, row: number, column: number, width: number): number {
  const isEmpty = (at: number) =>
    Array.from({ length: width }, (_, index) => contentAt(sheet, at, column + index)).every(
      (value) => value === null || value === ""
    );
  let count = 0;
  while (row + 1 + count < sheet.rows.length && !isEmpty(row + 1 + count)) count++;
  return count;
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
