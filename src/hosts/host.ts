import type { WorkOptions } from "../diagnostics";
import type { CellEntry, LedgerCells, WorkbookPlan } from "../workbook";

/**
 * Where a ledger lives: the workbook open in Excel, or an .xlsx in memory. The pane is the same
 * over either.
 */
export interface Host {
  readonly kind: "excel" | "file";
  /** The ledger's tables and names, or null when the workbook holds no ledger. */
  readLedger(options?: WorkOptions): Promise<LedgerCells | null>;
  /**
   * Writes the plan's sheets, replacing an earlier ledger's and leaving the user's own sheets
   * alone. All or nothing: on an error the workbook is as it was before.
   *
   * @throws ChangedMeanwhileError when another ledger stands there than the plan was made from
   */
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<void>;
  /** Changes the cells of one row of a ledger table, found by its key column's value. */
  updateRow(table: string, key: RowKey, changes: RowChanges): Promise<void>;
  /** Changes the ledger's named cells: its settings and its as-of date. */
  updateNames(contents: NamedContents): Promise<void>;
  /** Runs several changes as one, which a person undoes at once where the host can undo. */
  asOneStep(work: () => Promise<void>): Promise<void>;
  /** Shows the row of a task to the user. */
  selectTask(number: string): Promise<void>;
  /** Opens the plan as a new workbook, or offers it as a download. */
  openCopy(plan: WorkbookPlan, fileName: string): Promise<void>;
  /** Calls back after the ledger's cells changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** The cells that the user selected; null where there are none to select, as in a file. */
  readonly selection: CellSelection | null;
}

/** Takes back what was written. */
export interface Undoing {
  /** Whether a write can be undone. */
  canUndo(): boolean;
  /** Puts the workbook back as it was before the last write. */
  undo(): Promise<void>;
  /** Calls back whenever the workbook was handled and `canUndo` may have changed; returns the way to stop. */
  onHandled(listener: () => void): () => void;
}

export interface ApplyOptions extends WorkOptions {
  /**
   * The reading of the ledger that the plan was made from, null where there was none. Left out, an
   * earlier ledger is replaced whatever stands in it.
   */
  readonly madeFrom?: LedgerCells | null;
}

export interface CellSelection {
  read(): Promise<SelectedCells>;
  /**
   * Writes a formula or a value into the active cell, which must be empty.
   *
   * @param numberFormat how the cell is to show it, where the user gave it no format of their own
   */
  insert(content: string | number | boolean, numberFormat?: string): Promise<void>;
}

export interface SelectedCells {
  /** As it stands in a formula: 台账!B2:B13 */
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
}

export interface RowKey {
  readonly column: string;
  readonly value: string;
}

/** New contents of cells by their names. */
export type NamedContents = Readonly<Record<string, CellEntry>>;

/** New cell contents by column name; a date is its serial number, null clears the cell. */
export type RowChanges = Readonly<Record<string, string | number | boolean | null>>;
