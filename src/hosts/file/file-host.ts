import { LedgerError, throwIfCancelled, unlessCancelled } from "../../diagnostics";
import { today } from "../../ledger";
import type { LedgerCells, NamedCell, TableCells, WorkbookPlan } from "../../workbook";
import { ChangedMeanwhileError } from "../changed-meanwhile";
import type { ApplyOptions, Host, NamedContents, RowChanges, RowKey, Undoing } from "../host";
import { NotALedgerError, RowNotFoundError, UnclearEntriesError } from "./errors";

interface FileHostOptions {
  /** An earlier workbook, or none yet. */
  readonly bytes?: Uint8Array;
  /** Hands a finished file to the user. */
  readonly onDownload: (bytes: Uint8Array, fileName: string) => void;
}

/** A workbook in memory. */
export interface WorkbookInHand {
  readonly bytes: Uint8Array;
  /** The ledger's title; "" for a workbook that was opened and not changed yet. */
  readonly title: string;
}

/** A ledger in the bytes of an .xlsx in memory: the browser edition's and the terminal's host. */
export interface FileHost extends Host, Undoing {
  readonly kind: "file";
  /** The workbook as it stands, or null before one was opened or written. */
  bytes(): Uint8Array | null;
  /**
   * Opens an earlier workbook in place of the one in hand, which stays when it cannot be read.
   *
   * @throws UnreadableWorkbookError; NotALedgerError
   */
  open(bytes: Uint8Array): Promise<void>;
  /** Takes up unsaved work again that was kept elsewhere. */
  takeUp(work: WorkbookInHand): Promise<void>;
  /** What would be lost by leaving now, or null when the workbook in hand was saved. */
  unsaved(): WorkbookInHand | null;
  /** Calls back after the workbook was changed, opened, put back or saved; returns the way to stop. */
  onHandled(listener: () => void): () => void;
  /** Offers the workbook as it stands as a download. */
  save(fileName: string): Promise<void>;
}

/** A workbook has some hundred kilobytes, and nobody steps back further. */
const mostUndone = 20;

/** The library that reads and writes workbooks is loaded with the first of these. */
const library = {
  read: () => import("./read/read-cells"),
  write: () => import("./write/write-workbook"),
  carry: () => import("./carry/carry"),
};

export function createFileHost({ bytes: given, onDownload }: FileHostOptions): FileHost {
  let inHand: WorkbookInHand | null = given ? { bytes: given, title: "" } : null;
  let saved = inHand;
  let earlier: readonly (WorkbookInHand | null)[] = [];
  let isInStep = false;
  const listeners = new Set<() => void>();
  const handlers = new Set<() => void>();
  /** The workbook that a reading was taken from. */
  const sources = new WeakMap<LedgerCells, Uint8Array | null>();

  const handled = () => handlers.forEach((handler) => handler());

  const hold = (next: WorkbookInHand | null) => {
    inHand = next;
    for (const listener of listeners) listener();
    handled();
  };

  const write = (bytes: Uint8Array, { properties: { title } }: WorkbookPlan) => {
    if (!isInStep) earlier = [...earlier, inHand].slice(-mostUndone);
    hold({ bytes, title });
  };

  const opened = async (next: WorkbookInHand): Promise<void> => {
    if ((await cellsOf(next.bytes)) === null) throw new NotALedgerError();
    earlier = [];
  };

  const cellsOf = async (workbook: Uint8Array | null): Promise<LedgerCells | null> =>
    workbook === null ? null : (await library.read()).unpackCells(workbook);

  const change = async (changed: (cells: LedgerCells) => LedgerCells): Promise<void> => {
    const bytes = inHand?.bytes ?? null;
    const cells = await cellsOf(bytes);
    if (cells === null) throw new NotALedgerError();
    const plan = await planWith(changed(cells));
    write(await rewritten(bytes, plan), plan);
  };

  const host: FileHost = {
    kind: "file",
    selection: null,
    bytes: () => inHand?.bytes ?? null,

    async open(bytes) {
      const next = { bytes, title: "" };
      await opened(next);
      saved = next;
      hold(next);
    },

    async takeUp(work) {
      await opened(work);
      saved = null;
      hold(work);
    },

    unsaved: () => (inHand === saved ? null : inHand),
    canUndo: () => earlier.length > 0,

    async undo() {
      const before = earlier.at(-1);
      if (before === undefined) return;
      earlier = earlier.slice(0, -1);
      hold(before);
    },

    async save(fileName) {
      if (inHand === null) throw new LedgerError("nothingToSave");
      onDownload(inHand.bytes, fileName);
      saved = inHand;
      handled();
    },

    async readLedger(options) {
      throwIfCancelled(options?.signal);
      const source = inHand?.bytes ?? null;
      const cells = await cellsOf(source);
      throwIfCancelled(options?.signal);
      if (cells) sources.set(cells, source);
      return cells;
    },

    async apply(plan, options) {
      const source = inHand?.bytes ?? null;
      if (options?.madeFrom && sources.get(options.madeFrom) !== source)
        throw new ChangedMeanwhileError();
      write(await rewritten(source, plan, options), plan);
    },

    async updateRow(table, key, changes) {
      await change((cells) => changedCells(cells, table, key, changes));
    },

    async updateNames(contents) {
      await change((cells) => ({ ...cells, names: changedNames(cells.names, contents) }));
    },

    async asOneStep(work) {
      const before = inHand;
      isInStep = true;
      try {
        await work();
        if (inHand !== before) earlier = [...earlier, before].slice(-mostUndone);
      } catch (error) {
        if (inHand !== before) hold(before);
        throw error;
      } finally {
        isInStep = false;
        handled();
      }
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

    onHandled(handler) {
      handlers.add(handler);
      return () => void handlers.delete(handler);
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
  const bytes = await unlessCancelled(packWorkbook(plan, carried), options?.signal);
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
