import type { WorkbookPlan } from "../../../workbook";

/** Begins the names of sheets that are being written. People see it if writing breaks off. */
export const draftSheetPrefix = "正在写入·";

/** Begins the names of their tables. */
export const draftTablePrefix = "Writing_";

export const draftSheet = (name: string) => `${draftSheetPrefix}${name}`;
export const draftTable = (name: string) => `${draftTablePrefix}${name}`;

/** "text" with "" inside and 'sheet names': the parts of a formula that are not words. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * The plan's formulas as they must be entered while its tables and sheets bear their draft names.
 * Excel rewrites them by itself when the drafts get their final names.
 */
export function draftFormulas(plan: WorkbookPlan): (formula: string) => string {
  const tables = new Map(
    plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => [name, draftTable(name)]))
  );
  const sheets = new Map(plan.sheets.map(({ name }) => [name, `'${draftSheet(name)}'`]));
  const quotedSheets = new Map([...sheets].map(([name, draft]) => [`'${name}'`, draft]));
  const words = (part: string) =>
    part
      .replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu, (word) => tables.get(word) ?? word)
      .replace(/[\p{L}\p{N}_.]+(?=!)/gu, (word) => sheets.get(word) ?? word);
  return (formula) =>
    formula
      .split(quoted)
      .map((part, index) => (index % 2 === 0 ? words(part) : (quotedSheets.get(part) ?? part)))
      .join("");
}
