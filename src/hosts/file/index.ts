import type { LedgerCells, WorkbookPlan } from "../../workbook";

export * from "./errors";
export * from "./file-host";

/**
 * Writes a plan as the bytes of an .xlsx. The library is loaded when it is first needed.
 *
 * @throws UnwritableTextError when a text is longer than a cell can hold
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return (await import("./write/write-workbook")).packWorkbook(plan);
}

/**
 * Reads an .xlsx that any program saved: the ledger's tables and names, or null when it holds none.
 *
 * @throws UnreadableWorkbookError when it is damaged, encrypted, of the old format or too large
 */
export async function readCells(bytes: Uint8Array): Promise<LedgerCells | null> {
  return (await import("./read/read-cells")).unpackCells(bytes);
}
