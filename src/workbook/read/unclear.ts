import type { Warning } from "../../diagnostics";

/** What is doubted and still taken as it was typed. */
const takenAsTyped: ReadonlySet<string> = new Set([
  "cellWithoutPercentSign",
  "numberTaken",
  "rowWithoutTask",
]);

/** The warnings of cells whose contents were not understood, and could be lost by writing anew. */
export function unclearEntries(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(({ code }) => !takenAsTyped.has(code));
}
