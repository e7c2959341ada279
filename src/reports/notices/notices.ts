import { isUrgent, type JudgedTask, type ReportContext } from "../context";

/** What one lead unit is asked to answer for. */
export interface UnitNotice {
  readonly unit: string;
  /** Its tasks overdue or off target, in the list's order. */
  readonly tasks: readonly JudgedTask[];
}

/** A notice for each lead unit with work overdue or off target, in the order of the list. */
export function unitNotices({ tasks }: Pick<ReportContext, "tasks">): UnitNotice[] {
  const led = new Map<string, JudgedTask[]>();
  for (const task of tasks.filter(isUrgent))
    for (const unit of new Set(task.row.task.lead.map((mention) => mention.unit)))
      led.set(unit, [...(led.get(unit) ?? []), task]);
  return [...led].map(([unit, own]) => ({ unit, tasks: own }));
}
