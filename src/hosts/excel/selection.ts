import type { CellSelection, SelectedCells } from "../host";
import { EmptySelectionError, OccupiedCellError } from "./errors";
import { runExcel } from "./run";

/** The cells that are selected in Excel. */
export const excelSelection: CellSelection = {
  read: () => runExcel(readSelection),
  insert: (content, numberFormat) =>
    runExcel((context) => writeActiveCell(context, content, numberFormat)),
};

/**
 * What the selected cells hold. Of whole rows or columns only the part that is in use is fetched.
 *
 * @throws EmptySelectionError when nothing is in them
 */
async function readSelection(context: Excel.RequestContext): Promise<SelectedCells> {
  const range = context.workbook.getSelectedRange().load("address");
  const used = range.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) throw new EmptySelectionError();
  return { address: range.address, values: used.values };
}

/** @throws OccupiedCellError when something stands in the cell already */
async function writeActiveCell(
  context: Excel.RequestContext,
  content: string | number | boolean,
  numberFormat: string | undefined
): Promise<void> {
  const cell = context.workbook.getActiveCell().load("address, formulas, numberFormat");
  await context.sync();
  if (cell.formulas[0]![0] !== "") throw new OccupiedCellError(cell.address);
  cell.formulas = [[content]];
  if (numberFormat !== undefined && cell.numberFormat[0]![0] === "General")
    cell.numberFormat = [[numberFormat]];
  await context.sync();
}
