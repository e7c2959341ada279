import type { WithdrawnItem } from "../living-model";
import type { TaskFieldName } from "./fields";
import type { WordChange } from "./word-changes";

/** What importing a list again does to a ledger, for a person to look at before it is written. */
export interface LedgerChanges {
  /** What changed of the list itself: its title, year, place and overall goals. */
  readonly list: readonly FieldChange[];
  readonly added: readonly AddedTask[];
  readonly changed: readonly ChangedTask[];
  readonly removed: readonly RemovedTask[];
  readonly uncertain: readonly UncertainMatch[];
  /** What goes to 已撤销任务, since staff had entered something for it. */
  readonly withdrawn: readonly WithdrawnItem[];
}

interface TaskName {
  /** Its number in the ledger after the merge; for a removed task the one that it had. */
  readonly id: string;
  readonly title: string;
}

interface AddedTask extends TaskName {
  /** The earlier document had it too, and a person had deleted its row. */
  readonly wasDeleted: boolean;
}

export interface ChangedTask extends TaskName {
  readonly earlierId: string;
  readonly fields: readonly FieldChange[];
}

interface RemovedTask extends TaskName {
  /** Whether something had been entered for it, which then stands in 已撤销任务. */
  readonly isKept: boolean;
  /** The number of the task that now holds most of its words, or "". */
  readonly successor: string;
}

interface UncertainMatch {
  /** Tells the pair from others, for a person's answer. */
  readonly key: string;
  readonly earlier: TaskName & { readonly content: string };
  readonly next: TaskName & { readonly content: string };
  /** How alike their words are, from 0 to 1. */
  readonly score: number;
  /** The words of the earlier task with the changes to the new one marked. */
  readonly words: readonly WordChange[];
  /** The answer that this merge took: a new task, or the same one. */
  readonly isNew: boolean;
}

export type ChangedField = TaskFieldName | "number" | "targets" | "year" | "region" | "goals";

export interface FieldChange {
  readonly field: ChangedField;
  /** What the earlier document said, and what the new one says. */
  readonly before: string;
  readonly after: string;
  readonly words: readonly WordChange[];
  /** What staff had typed over the earlier document's words, and what therefore stays; else null. */
  readonly kept: string | null;
}
