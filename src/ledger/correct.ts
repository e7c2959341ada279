import type { IsoDate, Role, Target, Task, UnitMention } from "../tasklist";
import { figureFor } from "./figure-sources";
import type { Ledger, LedgerTarget, LedgerTask } from "./model";

/** What a person put right of a target before it was written. What is left out stays as it was read. */
export type TargetCorrection = Partial<Pick<Target, "metric" | "operator" | "value" | "unit">>;

/** Corrections by the places of the targets among those of their task, or among the overall goals. */
export type TargetCorrections = ReadonlyMap<number, TargetCorrection>;

/** What a person put right in a task. */
export interface TaskCorrection {
  readonly units?: Partial<Readonly<Record<Role, readonly UnitMention[]>>>;
  /** Null: no day limit. */
  readonly due?: IsoDate | null;
  readonly targets?: TargetCorrections;
}

/** What a person put right in a list that was read. */
export interface Corrections {
  /** By the places of the tasks in the list. */
  readonly tasks: ReadonlyMap<number, TaskCorrection>;
  readonly goals: TargetCorrections;
}

export function correctedTask(task: Task, correction: TaskCorrection | undefined): Task {
  if (correction === undefined) return task;
  const { units, due, targets } = correction;
  return {
    ...task,
    ...units,
    ...(due === undefined ? {} : { due }),
    targets: task.targets.map((target, place) => correctedTarget(target, targets?.get(place))),
  };
}

export function correctedTarget(target: Target, correction: TargetCorrection | undefined): Target {
  return correction === undefined ? target : { ...target, ...correction, confidence: "high" };
}

/**
 * The ledger with a person's corrections, as if they had been typed into its sheets: what the document
 * said (`imported`) stays as it was read, so that the next import keeps them.
 */
export function correctedLedger(ledger: Ledger, corrections: Corrections): Ledger {
  const tasks = byId(corrections.tasks, ledger.imported?.tasks);
  const goals = byId(corrections.goals, ledger.imported?.goals);
  return {
    ...ledger,
    goals: ledger.goals.map((goal) => correctedRow(goal, goals.get(goal.id))),
    tasks: ledger.tasks.map((task) => correctedTaskRow(task, tasks.get(task.id))),
  };
}

/** Corrections by the ids that their places in the document became. */
function byId<One>(
  corrections: ReadonlyMap<number, One>,
  read: readonly { readonly id: string }[] = []
): ReadonlyMap<string | undefined, One> {
  return new Map([...corrections].map(([place, one]) => [read[place]?.id, one]));
}

function correctedTaskRow(row: LedgerTask, correction: TaskCorrection | undefined): LedgerTask {
  if (correction === undefined) return row;
  const { targets } = correction;
  return {
    ...row,
    task: correctedTask(row.task, correction),
    targets: row.targets.map((target, place) => correctedRow(target, targets?.get(place))),
  };
}

/** Another indicator, or another unit, is measured by another figure. */
function correctedRow(row: LedgerTarget, correction: TargetCorrection | undefined): LedgerTarget {
  if (correction === undefined) return row;
  const target = correctedTarget(row.target, correction);
  const { metric, unit } = correction;
  const isOther = metric !== undefined || unit !== undefined;
  return { ...row, target, figure: isOther ? figureFor(target) : row.figure };
}
