import { rangeAddress, type SheetPlan } from "../../../workbook";
import { draftSheet, draftTable } from "./draft";
import { textEntry } from "./entry-text";
import { bytesOf, type Step } from "./steps";

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
      queue: ({ worksheets }) => {
        const home = worksheets.getItem(draftSheet(sheet.name));
        home.getRange(rangeAddress({ ...plan.range, rowCount: 1 })).values = [header];
        const table = home.tables.add(rangeAddress(plan.range), true);
        table.name = draftTable(plan.name);
        table.style = plan.style ?? plainTableStyle;
        table.showFilterButton = plan.showFilter;
        table.showBandedRows = plan.bandedRows;
      },
    };
  });
}
