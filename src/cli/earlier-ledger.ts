import path from "node:path";
import { createFileHost, NotALedgerError, readCells } from "../hosts/file";
import { mergeLedger, today, type Ledger, type Merge } from "../ledger";
import type { IsoDate } from "../tasklist";
import type { Result, Warning } from "../diagnostics";
import { planWorkbook, readLedger } from "../workbook";
import { NoTasksError, UsageError } from "./errors";
import { readInput } from "./files";
import { importList } from "./import-list";

/** A ledger that a new list is imported over. */
export interface EarlierLedger {
  readonly bytes: Uint8Array;
  readonly ledger: Ledger;
  readonly warnings: readonly Warning[];
}

/** @throws NotALedgerError; InputError */
export async function readEarlier(file: string): Promise<EarlierLedger> {
  const bytes = await readInput(file);
  const cells = await readCells(bytes);
  if (cells === null) throw new NotALedgerError();
  const { value: ledger, warnings } = readLedger(cells);
  return { bytes, ledger, warnings };
}

/**
 * Reads a document and merges it into an earlier ledger.
 *
 * @param newTasks numbers of tasks in the document that are new, though they resemble earlier ones
 * @throws NoTasksError; UsageError for a number that is in no doubt
 */
export async function importOver(
  { ledger }: EarlierLedger,
  file: string,
  newTasks: readonly string[]
): Promise<Result<Merge>> {
  const { value, warnings } = await importList(file, ledger.registry);
  if (value.list.tasks.length === 0) throw new NoTasksError(file);
  const options = { source: path.basename(file), registry: value.registry };
  const merge = mergeLedger(ledger, value.list, options);
  const { uncertain } = merge.value.changes;
  const keys = newTasks.map((id) => {
    const match = uncertain.find(({ next }) => next.id === id);
    if (!match)
      throw new UsageError("cliNotUncertain", {
        id,
        known: uncertain.map(({ next }) => next.id).join("、"),
      });
    return match.key;
  });
  const answered =
    keys.length === 0
      ? merge
      : mergeLedger(ledger, value.list, { ...options, newTasks: new Set(keys) });
  return { value: answered.value, warnings: [...warnings, ...answered.warnings] };
}

/** The earlier workbook with the ledger's sheets made anew, and its own other sheets as they were. */
export async function rewritten(
  { bytes }: EarlierLedger,
  ledger: Ledger,
  asOf: IsoDate | null
): Promise<Uint8Array> {
  const host = createFileHost({ bytes, onDownload: () => undefined });
  const dated = asOf ? { ...ledger, settings: { ...ledger.settings, asOf } } : ledger;
  await host.apply(planWorkbook(dated, asOf ?? ledger.settings.asOf ?? today()));
  return host.bytes()!;
}
