import type { IsoDate, Role, Target, Task, UnitMention } from "../tasklist";
import type { Ledger, LedgerTask } from "./model";

/** What a person put right in a task before it was written. What is left out stays as it was read. */
export interface TaskCorrection {
  readonly units?: Partial<Readonly<Record<Role, readonly UnitMention[]>>>;
  /** Null: no day limit. */
  readonly due?: IsoDate | null;
  /** By their places among the task's targets. */
  readonly targets?: ReadonlyMap<number, Pick<Target, "operator" | "value">>;
}

/** Corrections by the places of their tasks in the list that was read. */
export type Corrections = ReadonlyMap<number, TaskCorrection>;

export function correctedTask(task: Task, correction: TaskCorrection | undefined): Task {
  if (correction === undefined) return task;
  const { units, due, targets } = correction;
  return {
    ...task,
    ...units,
    ...(due === undefined ? {} : { due }),
    targets: task.targets.map((target, place) => ({ ...target, ...targets?.get(place) })),
  };
}

/**
 * The ledger with a person's corrections, as if they had been typed into its sheets: what the document
 * said (`imported`) stays as it was read, so that the next import keeps them.
 */
export function correctedLedger(ledger: Ledger, corrections: Corrections): Ledger {
  const read = ledger.imported?.tasks ?? [];
  const byId = new Map([...corrections].map(([place, one]) => [read[place]?.id, one]));
  return { ...ledger, tasks: ledger.tasks.map((task) => corrected(task, byId.get(task.id))) };
}

function corrected(task: LedgerTask, correction: TaskCorrection | undefined): LedgerTask {
  if (correction === undefined) return task;
  const { targets } = correction;
  return {
    ...task,
    task: correctedTask(task.task, correction),
    targets: task.targets.map((row, place) => ({
      ...row,
      target: { ...row.target, ...targets?.get(place) },
    })),
  };
}
