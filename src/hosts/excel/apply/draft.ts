import type { WorkbookPlan } from "../../../workbook";
import { renaming } from "./renaming";

/** Begins the names of sheets that are being written. People see it if writing breaks off. */
export const draftSheetPrefix = "正在写入·";

/** Begins the names of their tables. */
const draftTablePrefix = "Writing_";

export const draftSheet = (name: string) => `${draftSheetPrefix}${name}`;
export const draftTable = (name: string) => `${draftTablePrefix}${name}`;

/**
 * The plan's formulas as they must be entered while its tables and sheets bear their draft names.
 * Excel rewrites them by itself when the drafts get their final names.
 */
export function draftFormulas(plan: WorkbookPlan): (formula: string) => string {
  return renaming({
    tables: new Map(
      plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => [name, draftTable(name)]))
    ),
    sheets: new Map(plan.sheets.map(({ name }) => [name, draftSheet(name)])),
  });
}
