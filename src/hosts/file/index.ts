import type { LedgerCells, WorkbookPlan } from "../../workbook";

export * from "./errors";

/**
 * Writes a plan as the bytes of an .xlsx. The library is loaded when it is first needed.
 *
 * @throws UnwritableTextError when a text is longer than a cell can hold
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return (await import("./write/write-workbook")).packWorkbook(plan);
}
