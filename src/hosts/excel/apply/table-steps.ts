import {
  rangeAddress,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
  type TablePlan,
} from "../../../workbook";
import { cellEntry, textEntry } from "./entry-text";
import { bytesOf, step, type DraftSheets, type Step } from "./steps";

/**
 * Our cells bring their own looks. Office.js documents no name for "no style"; this one has no
 * fills and only thin lines, which our borders cover.
 */
const plainTableStyle = "TableStyleLight1";

/**
 * Makes a sheet's tables, with their headers and without their contents: formulas that refer to a
 * table's column can be entered only when it is there.
 */
export function tableSteps(sheet: SheetPlan): Step[] {
  return sheet.tables.map((plan) => {
    const header = plan.columns.map(({ name }) => textEntry(name));
    return {
      bytes: bytesOf(header) + 3_000,
      queue: (_, draft) => {
        draft.range(sheet.name, { ...plan.range, rowCount: 1 }).values = [header];
        const table = draft.addTable(sheet.name, plan.range, plan.name);
        table.style = plan.style ?? plainTableStyle;
        table.showFilterButton = plan.showFilter;
        table.showBandedRows = plan.bandedRows;
      },
    };
  });
}

/**
 * Puts right what Excel's AutoCorrect may have done while the contents were written, for it acts on
 * add-ins' writing as on a person's: a table grows over what is written beside it, and a column
 * whose rows have formulas of their own is filled with one of them. Once all of its cells are
 * filled, writing it again leaves each as it is.
 */
export function settleSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return sheet.tables.flatMap((plan) => [
    step(2, (_, draft) => draft.table(plan.name).resize(rangeAddress(plan.range))),
    ...mixedColumns(sheet, plan).map(({ place, cells }) => {
      const entries = cells.map((cell) => [cellEntry(cell, formulaOf)]);
      return {
        bytes: bytesOf(entries) + 300,
        queue: (_: Excel.Workbook, draft: DraftSheets) => {
          draft.range(sheet.name, place).formulas = entries;
        },
      };
    }),
  ]);
}

interface ColumnCells {
  readonly place: RangePlan;
  readonly cells: readonly CellPlan[];
}

/** The columns of a table whose rows have different formulas. */
function mixedColumns({ blocks }: SheetPlan, { range }: TablePlan): ColumnCells[] {
  const block = blocks.find(({ row, column }) => row === range.row && column === range.column);
  const rows = block ? [...block.cells].slice(1) : [];
  return Array.from({ length: range.columnCount }, (_, at) => at).flatMap((at) => {
    const cells = rows.map((line) => line[at]!);
    const formulas = new Set(cells.map(({ formula }) => formula));
    const place = {
      row: range.row + 1,
      column: range.column + at,
      rowCount: cells.length,
      columnCount: 1,
    };
    return formulas.size > 1 ? [{ place, cells }] : [];
  });
}
