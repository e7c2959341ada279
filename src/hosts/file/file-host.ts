import { LedgerError, throwIfCancelled } from "../../diagnostics";
import { today } from "../../ledger";
import type { LedgerCells, NamedCell, TableCells, WorkbookPlan } from "../../workbook";
import { ChangedMeanwhileError } from "../changed-meanwhile";
import type { ApplyOptions, Host, NamedContents, RowChanges, RowKey } from "../host";
import { NotALedgerError, RowNotFoundError, UnclearEntriesError } from "./errors";

export interface FileHostOptions {
  /** An earlier workbook, or none yet. */
  readonly bytes?: Uint8Array;
  /** Hands a finished file to the user. */
  readonly onDownload: (bytes: Uint8Array, fileName: string) => void;
}

/** A ledger in the bytes of an .xlsx in memory: the browser edition's and the terminal's host. */
export interface FileHost extends Host {
  readonly kind: "file";
  /** The workbook as it stands, or null before one was opened or written. */
  bytes(): Uint8Array | null;
  /**
   * Opens an earlier workbook in place of the one in hand, which stays when it cannot be read.
   *
   * @throws UnreadableWorkbookError; NotALedgerError
   */
  open(bytes: Uint8Array): Promise<void>;
  /** Offers the workbook as it stands as a download. */
  save(fileName: string): Promise<void>;
}

/** The library that reads and writes workbooks is loaded with the first of these. */
const library = {
  read: () => import("./read/read-cells"),
  write: () => import("./write/write-workbook"),
  carry: () => import("./carry/carry"),
};

export function createFileHost({ bytes: given, onDownload }: FileHostOptions): FileHost {
  let bytes = given ?? null;
  const listeners = new Set<() => void>();
  /** The workbook that a reading was taken from. */
  const sources = new WeakMap<LedgerCells, Uint8Array | null>();

  const replace = (next: Uint8Array) => {
    bytes = next;
    for (const listener of listeners) listener();
  };

  const cellsOf = async (workbook: Uint8Array | null): Promise<LedgerCells | null> =>
    workbook === null ? null : (await library.read()).unpackCells(workbook);

  const change = async (changed: (cells: LedgerCells) => LedgerCells): Promise<void> => {
    const cells = await cellsOf(bytes);
    if (cells === null) throw new NotALedgerError();
    replace(await rewritten(bytes, await planWith(changed(cells))));
  };

  const host: FileHost = {
    kind: "file",
    selection: null,
    bytes: () => bytes,

    async open(next) {
      if ((await cellsOf(next)) === null) throw new NotALedgerError();
      replace(next);
    },

    async save(fileName) {
      if (bytes === null) throw new LedgerError("nothingToSave");
      onDownload(bytes, fileName);
    },

    async readLedger(options) {
      throwIfCancelled(options?.signal);
      const source = bytes;
      const cells = await cellsOf(source);
      throwIfCancelled(options?.signal);
      if (cells) sources.set(cells, source);
      return cells;
    },

    async apply(plan, options) {
      const source = bytes;
      if (options?.madeFrom && sources.get(options.madeFrom) !== source)
        throw new ChangedMeanwhileError();
      replace(await rewritten(source, plan, options));
    },

    async updateRow(table, key, changes) {
      await change((cells) => changedCells(cells, table, key, changes));
    },

    async updateNames(contents) {
      await change((cells) => ({ ...cells, names: changedNames(cells.names, contents) }));
    },

    // A file shows nothing by itself: the pane shows the task.
    selectTask: async () => {},

    async openCopy(plan, fileName) {
      onDownload(await (await library.write()).packWorkbook(plan), fileName);
    },

    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return host;
}

/** The plan as a workbook, with the user's own sheets of the earlier one. */
async function rewritten(
  earlier: Uint8Array | null,
  plan: WorkbookPlan,
  options?: ApplyOptions
): Promise<Uint8Array> {
  throwIfCancelled(options?.signal);
  const { packWorkbook } = await library.write();
  const carried = earlier ? await (await library.carry()).carriedFrom(earlier, plan) : undefined;
  throwIfCancelled(options?.signal);
  options?.onProgress?.(0.5);
  const bytes = await packWorkbook(plan, carried);
  throwIfCancelled(options?.signal);
  options?.onProgress?.(1);
  return bytes;
}

/**
 * A file computes nothing by itself, so a changed cell means planning the ledger anew: every
 * result in it is right when it is opened.
 *
 * @throws UnclearEntriesError when cells hold what cannot be understood and would be lost
 */
async function planWith(cells: LedgerCells): Promise<WorkbookPlan> {
  const { planWorkbook, readLedger, unclearEntries } = await import("../../workbook");
  const { value: ledger, warnings } = readLedger(cells);
  const unclear = unclearEntries(warnings);
  if (unclear.length > 0) throw new UnclearEntriesError(unclear);
  return planWorkbook(ledger, ledger.settings.asOf ?? today());
}

function changedCells(
  cells: LedgerCells,
  name: string,
  key: RowKey,
  changes: RowChanges
): LedgerCells {
  const table = cells.tables.get(name);
  if (!table) throw new RowNotFoundError(name, key.value);
  const wanted = columnOf(table, name, key.column);
  const row = table.rows.findIndex((line) => String(line[wanted] ?? "") === key.value);
  if (row < 0) throw new RowNotFoundError(name, key.value);
  const line = [...table.rows[row]!];
  for (const [column, value] of Object.entries(changes))
    line[columnOf(table, name, column)] = value;
  const rows = table.rows.with(row, line);
  return { ...cells, tables: new Map(cells.tables).set(name, { ...table, rows }) };
}

function changedNames(names: LedgerCells["names"], contents: NamedContents): LedgerCells["names"] {
  const changed = Object.entries(contents).map(([name, content]): [string, NamedCell] => {
    if (!names.has(name)) throw new RowNotFoundError(name, name);
    const isFormula = typeof content === "object" && content !== null;
    return [name, isFormula ? { value: null, isFormula } : { value: content, isFormula }];
  });
  return new Map([...names, ...changed]);
}

function columnOf(table: TableCells, name: string, column: string): number {
  const place = table.columns.indexOf(column);
  if (place < 0) throw new RowNotFoundError(name, column);
  return place;
}
