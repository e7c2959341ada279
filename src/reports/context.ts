import {
  assess,
  type Assessment,
  type Ledger,
  type LedgerTask,
  type TargetAssessment,
  type TaskAssessment,
} from "../ledger";
import type { IsoDate } from "../tasklist";
import { missedPeriodsText, targetWords, timingWords } from "../workbook";

/** A task with its judgement. */
export interface JudgedTask {
  readonly row: LedgerTask;
  readonly status: TaskAssessment;
}

/** What every report is planned from. */
export interface ReportContext {
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
  readonly assessment: Assessment;
  readonly tasks: readonly JudgedTask[];
  readonly targets: ReadonlyMap<string, TargetAssessment>;
}

export function reportContext(ledger: Ledger, asOf: IsoDate): ReportContext {
  const assessment = assess(ledger, asOf);
  return {
    ledger,
    asOf,
    assessment,
    tasks: ledger.tasks.map((row, index) => ({ row, status: assessment.tasks[index]! })),
    targets: new Map(assessment.targets.map((target) => [target.id, target])),
  };
}

/** 逾期 or 未达标: what leaders ask about first. */
export function isUrgent({ status }: JudgedTask): boolean {
  return status.timing === "overdue" || status.target === "missed";
}

/** 逾期（2025-Q3）／未达标; without a target, the timing alone. */
export function statusText({ timing, target, missed }: TaskAssessment): string {
  const timed = `${timingWords[timing]}${missedPeriodsText(missed)}`;
  return target === "none" ? timed : `${timed}／${targetWords[target]}`;
}

export function leadNames({ task }: LedgerTask): string {
  return task.lead.map(({ unit }) => unit).join("、");
}
