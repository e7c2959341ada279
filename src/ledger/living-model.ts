import type { IsoDate } from "../tasklist";
import type { FigureId } from "./figure-ids";
import type { LedgerTarget, LedgerTask, TargetEntry, TaskEntry } from "./model";

/**
 * What the document said when it was last imported (原文底稿). Against it, a cell that staff corrected
 * is told from one that a revised document changed.
 */
export interface ImportedList {
  readonly title: string;
  readonly year: number | null;
  readonly region: string | null;
  readonly goals: readonly LedgerTarget[];
  readonly tasks: readonly LedgerTask[];
}

/** What a revised document no longer names, with all that staff had entered for it (已撤销任务). */
export interface WithdrawnItem {
  readonly level: WithdrawnLevel;
  /** The number that it had. */
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly content: string;
  /** Units by role, several in one text. */
  readonly lead: string;
  readonly support: string;
  readonly responsible: string;
  /** The document's words of time. */
  readonly deadline: string;
  readonly due: IsoDate | null;
  readonly remarks: string;
  readonly entry: TaskEntry;
  readonly target: TargetEntry & { readonly figure: FigureId | null };
  /** What stood in columns of the user's own, or could not be read: "列名：内容". */
  readonly others: string;
  /** 去向: the number of the task that now holds most of its words, or "". */
  readonly successor: string;
  /** The document whose import withdrew it, as its file name. */
  readonly withdrawnBy: string;
}

/** "row": a row of another table, of which only the user's own columns are kept. */
export type WithdrawnLevel = "task" | "measure" | "target" | "row";

/**
 * What people typed into the ledger's tables beside the entries that the ledger understands: columns
 * of their own, and words where a date or a number belongs. It is carried, not understood.
 */
export interface KeptCells {
  /** The user's own columns, by table, in their order. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly cells: readonly KeptCell[];
}

export interface KeptCell {
  /** The table's stable English name: Tasks. */
  readonly table: string;
  /** What tells the row from the others of its table; the first part is its number. */
  readonly row: readonly string[];
  readonly column: string;
  readonly value: string | number | boolean;
}

/** The tables whose rows have numbers that change when a list is imported again. */
export const numberedTables = {
  tasks: "Tasks",
  measures: "Measures",
  targets: "Targets",
  duties: "Duties",
  occurrences: "Occurrences",
} as const;

export const nothingKept: KeptCells = { columns: {}, cells: [] };
