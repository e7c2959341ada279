import { rangeAddress, type RangePlan, type SheetPlan, type TablePlan } from "../../../workbook";
import { CellWriter, type CellWriting } from "./cell-writer";
import type { PartBytes } from "./part-bytes";
import { extent, rowsOf } from "./rows";

/**
 * Writes a sheet with all its cells, a row between two stops. The library writes cells one by one through
 * several objects each, ten times as slowly; what it wrote around them stays.
 *
 * @param written the sheet as the library wrote it, without its cells
 */
export function* writeSheet(
  written: string,
  plan: SheetPlan,
  writing: CellWriting,
  to: PartBytes
): Generator<void> {
  const start = written.indexOf("<sheetData");
  const end = /<sheetData\/>|<\/sheetData>/.exec(written)!;
  to.putText(`${withDimension(written.slice(0, start), plan)}<sheetData>`);
  yield* writeRows(plan, new CellWriter(plan, writing, to));
  to.putText(`</sheetData>${written.slice(end.index + end[0].length)}`);
}

function withDimension(head: string, plan: SheetPlan): string {
  const { rows, columns } = extent(plan);
  if (columns === 0) return head;
  const range = { row: 0, column: 0, rowCount: rows, columnCount: columns };
  return head.replace(/<dimension [^>]*>/, `<dimension ref="${rangeAddress(range)}"/>`);
}

function* writeRows(plan: SheetPlan, writer: CellWriter): Generator<void> {
  for (const { row, cells, height } of rowsOf(plan)) {
    writer.startRow(row, height);
    const tables = plan.tables.filter(({ range }) => hasRow(range, row));
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      if (cell.formula === undefined) writer.putValue(cell, column);
      else writer.putFormula(cell, cell.formula, tableAt(tables, column), column);
    }
    writer.endRow();
    yield;
  }
}

function tableAt(tables: readonly TablePlan[], column: number): TablePlan | undefined {
  for (const table of tables) if (hasColumn(table.range, column)) return table;
  return undefined;
}

function hasRow({ row, rowCount }: RangePlan, at: number): boolean {
  return at >= row && at < row + rowCount;
}

function hasColumn({ column, columnCount }: RangePlan, at: number): boolean {
  return at >= column && at < column + columnCount;
}
