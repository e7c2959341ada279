import { LedgerError } from "../../src/diagnostics";
import { readDocument } from "../../src/document";
import { readCells } from "../../src/hosts/file";
import { readTaskList } from "../../src/tasklist";
import { readLedger } from "../../src/workbook";

/** What reading a file ended in that is neither a result nor an error of ours, or null. */
export async function faultIn(bytes: Uint8Array, fileName: string): Promise<unknown> {
  return (
    (await fault(async () => {
      const { value } = await readDocument(bytes, fileName);
      readTaskList(value, {});
    })) ??
    (fileName.endsWith(".xlsx")
      ? await fault(async () => {
          const cells = await readCells(bytes);
          if (cells) readLedger(cells);
        })
      : null)
  );
}

async function fault(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof LedgerError ? null : error;
  }
}
