import path from "node:path";
import { LedgerError, type Result } from "../diagnostics";
import { readDocument } from "../document";
import { readCells } from "../hosts/file";
import { createLedger, type Ledger } from "../ledger";
import { readTaskList, type RegistryUnit, type TaskListReading } from "../tasklist";
import { readLedger } from "../workbook";
import { NoTasksError } from "./errors";
import { readInput } from "./files";

/**
 * Reads a document as a task list, by the unit names of `registry` first; its warnings and the
 * document's come together.
 */
export async function importList(
  file: string,
  registry: readonly RegistryUnit[] = []
): Promise<Result<TaskListReading>> {
  const document = await readDocument(await readInput(file), path.basename(file));
  const reading = readTaskList(document.value, { registry });
  return { value: reading.value, warnings: [...document.warnings, ...reading.warnings] };
}

/**
 * A new ledger of a document's tasks. The unit names that staff corrected in the ledger that stands
 * at `output`, if one does, hold for it too.
 *
 * @throws NoTasksError when it has none
 */
export async function importLedger(
  file: string,
  output: string | null = null
): Promise<Result<Ledger>> {
  const { value, warnings } = await importList(
    file,
    output === null ? [] : await correctedUnits(output)
  );
  if (value.list.tasks.length === 0) throw new NoTasksError(file);
  return { value: createLedger(value.list, path.basename(file), value.registry), warnings };
}

/** The 单位名录 of the ledger that stands at `output`; none where no ledger can be read there. */
async function correctedUnits(output: string): Promise<readonly RegistryUnit[]> {
  try {
    const cells = await readCells(await readInput(output));
    return cells === null ? [] : readLedger(cells).value.registry;
  } catch (error) {
    if (error instanceof LedgerError) return [];
    throw error;
  }
}
