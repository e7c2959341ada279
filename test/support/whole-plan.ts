import { rowHeights, withCellsMade, type WorkbookPlan } from "../../src/workbook";

/** A plan as plain data with all its cells and heights, for comparing it with another. */
export function wholePlan(plan: WorkbookPlan) {
  return {
    ...plan,
    sheets: plan.sheets.map(withCellsMade).map((sheet) => ({
      ...sheet,
      rowHeights: rowHeights(sheet),
      blocks: sheet.blocks.map(({ row, column, cells }) => ({ row, column, cells })),
    })),
  };
}
