import { LedgerError, throwIfCancelled, type WorkOptions } from "../../diagnostics";
import { freeName } from "../../ledger";
import type { CollectionNote, HandedIn, Unreadable } from "../../reports";
import type { IsoDate } from "../../tasklist";
import type { WorkbookPlan } from "../../workbook";

/** A ledger that a county handed in. */
export interface CountyFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** The counties' ledgers as one workbook, and what is to be said of the files. */
export interface CityReport {
  readonly plan: WorkbookPlan;
  readonly counties: number;
  readonly tasks: number;
  /** Files that do not count, and what to mind about others. */
  readonly notes: readonly CollectionNote[];
}

/**
 * Joins counties' ledgers, one file after the other: many workbooks at once would not fit into
 * memory. Files that cannot be read are told; the rest is joined.
 *
 * @param reasonOf tells an error in the user's language
 * @throws NoLedgersError when none can be read; CancelledError
 */
export async function collectCity(
  files: readonly CountyFile[],
  asOf: IsoDate,
  reasonOf: (error: LedgerError) => string,
  { signal, onProgress }: WorkOptions = {}
): Promise<CityReport> {
  const { collectCounties, planCity } = await import("../../reports");
  const handedIn: HandedIn[] = [];
  const unreadable: Unreadable[] = [];
  // A browser tells no folders: files of the same name are told apart by a count.
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    throwIfCancelled(signal);
    const read = await ledgerIn(file, freeName(file.name, taken), reasonOf);
    if ("reason" in read) unreadable.push(read);
    else handedIn.push(read);
    // One more step is left: to join them.
    onProgress?.((index + 1) / (files.length + 1));
  }
  throwIfCancelled(signal);
  const collection = collectCounties(handedIn, unreadable, asOf);
  return {
    plan: planCity(collection),
    counties: collection.counties.length,
    tasks: collection.counties.reduce((sum, { tasks }) => sum + tasks.length, 0),
    notes: collection.notes.filter(({ kind }) => kind !== "counted"),
  };
}

async function ledgerIn(
  file: CountyFile,
  name: string,
  reasonOf: (error: LedgerError) => string
): Promise<HandedIn | Unreadable> {
  const [{ NotALedgerError, readCells }, { readLedger }] = await Promise.all([
    import("../../hosts/file"),
    import("../../workbook"),
  ]);
  try {
    const cells = await readCells(await file.bytes());
    if (cells === null) throw new NotALedgerError();
    return { file: name, ledger: readLedger(cells).value };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { file: name, reason: reasonOf(error) };
  }
}
