import path from "node:path";
import type { Result } from "../diagnostics";
import { readDocument } from "../document";
import { createLedger, type Ledger } from "../ledger";
import { readTaskList, type TaskListReading } from "../tasklist";
import { NoTasksError } from "./errors";
import { readInput } from "./files";

/** Reads a document as a task list; its warnings and the document's come together. */
export async function importList(file: string): Promise<Result<TaskListReading>> {
  const document = await readDocument(await readInput(file), path.basename(file));
  const reading = readTaskList(document.value);
  return { value: reading.value, warnings: [...document.warnings, ...reading.warnings] };
}

/**
 * A new ledger of a document's tasks.
 *
 * @throws NoTasksError when it has none
 */
export async function importLedger(file: string): Promise<Result<Ledger>> {
  const { value, warnings } = await importList(file);
  if (value.list.tasks.length === 0) throw new NoTasksError(file);
  return { value: createLedger(value.list, path.basename(file), value.registry), warnings };
}
