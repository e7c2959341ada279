import type { IsoDate } from "../tasklist";
import type { Assessment, MeasureAssessment, TargetAssessment, TaskAssessment } from "./assessment";
import { endOfYear } from "./calendar";
import { countyFigures, type CountyFigures } from "./figures";
import { lightOf } from "./lights";
import { missedOccurrences, occurrenceState } from "./occurrences";
import type { Ledger, LedgerMeasure, LedgerTarget, LedgerTask } from "./model";
import { assessTarget, worstTarget } from "./targets";
import { effectiveDue, natureOf, timingOf, type Schedule } from "./timing";
import { totalsByLeadUnit } from "./units";

/** Judges every task, measure and target as of the day, by the same rules as the workbook's formulas. */
export function assess(ledger: Ledger, asOf: IsoDate): Assessment {
  const figures = countyFigures(ledger.figures, ledger.settings);
  const goals = ledger.goals.map((goal) =>
    assessTarget(goal, computedFor(goal, figures), isYearOver(ledger, asOf))
  );
  const judged = ledger.tasks.map((task) => assessTask(ledger, task, figures, asOf));
  const tasks = judged.map(({ task }) => task);
  return {
    asOf,
    tasks,
    measures: judged.flatMap(({ measures }) => measures),
    targets: [...goals, ...judged.flatMap(({ targets }) => targets)],
    occurrences: ledger.tasks.flatMap(({ occurrences }) =>
      occurrences.map((one) => ({ id: one.id, state: occurrenceState(one, asOf) }))
    ),
    figures,
    units: totalsByLeadUnit(ledger.tasks, tasks),
  };
}

interface JudgedTask {
  readonly task: TaskAssessment;
  readonly measures: readonly MeasureAssessment[];
  readonly targets: readonly TargetAssessment[];
}

function assessTask(
  ledger: Ledger,
  row: LedgerTask,
  figures: CountyFigures,
  asOf: IsoDate
): JudgedTask {
  const { id, entry, measures, targets } = row;
  const missed = missedOccurrences(row, asOf);
  const own = timed(ledger, taskSchedule(row), asOf, missed[0]?.due ?? null);
  const parts = measures.map((part) => {
    const { due, dueBasis, timing } = timed(ledger, measureSchedule(part), asOf);
    return { due, dueBasis, timing: own.timing === "done" ? own.timing : timing };
  });
  const isClosed = ({ measure }: LedgerTarget) =>
    isFinal(own.timing) ||
    measures.some((part, index) => part.id === measure && isFinal(parts[index]!.timing));
  const assessed = targets.map((target) =>
    assessTarget(target, computedFor(target, figures), isClosed(target))
  );
  const target = worstTarget(assessed.map(({ state }) => state));
  return {
    task: {
      id,
      due: own.due,
      dueBasis: own.dueBasis,
      timing: own.timing,
      target,
      light: lightOf(own.timing, target, isReported(entry)),
      missed: missed.map(({ period }) => period),
    },
    measures: measures.map((part, index) => {
      const states = assessed.filter((_, at) => targets[at]!.measure === part.id);
      const worst = worstTarget(states.map(({ state }) => state));
      const { due, dueBasis, timing } = parts[index]!;
      const light = lightOf(timing, worst, isReported(part.entry));
      return { id: part.id, due, dueBasis, timing, target: worst, light };
    }),
    targets: assessed,
  };
}

/** @param missed the day by which the first missed period was due, or null */
function timed(ledger: Ledger, schedule: Schedule, asOf: IsoDate, missed: IsoDate | null = null) {
  const { due, basis } = effectiveDue(schedule, ledger.settings, ledger.year, missed);
  return { due, dueBasis: basis, timing: timingOf(schedule, due, ledger.settings, asOf) };
}

/** What a task's timing is judged by. */
export function taskSchedule({ task, entry }: Pick<LedgerTask, "task" | "entry">): Schedule {
  return {
    nature: natureOf(task.deadlines, task.due),
    due: task.due,
    start: task.deadlines.find(({ date }) => date === task.due)?.start ?? null,
    progress: entry.progress,
    completedOn: entry.completedOn,
  };
}

/** What a measure's timing is judged by: the last of its own day limits. */
export function measureSchedule({ measure, entry }: LedgerMeasure): Schedule {
  const dates = measure.deadlines.flatMap(({ date }) => date ?? []).sort();
  const due = dates.at(-1) ?? null;
  return {
    nature: natureOf(measure.deadlines, due),
    due,
    start: measure.deadlines.find(({ date }) => date === due)?.start ?? null,
    progress: entry.progress,
    completedOn: entry.completedOn,
  };
}

function computedFor({ figure }: LedgerTarget, figures: CountyFigures): number | null {
  return figure === null ? null : figures[figure];
}

/** The work is due or declared complete: a missed target is missed for good. */
function isFinal(timing: TaskAssessment["timing"]): boolean {
  return timing === "done" || timing === "overdue";
}

function isReported(entry: {
  progress: number | null;
  situation: string;
  completedOn: string | null;
}) {
  return entry.progress !== null || entry.situation !== "" || entry.completedOn !== null;
}

/** The overall goals are the year's: they are due at its end. */
function isYearOver({ year }: Ledger, asOf: IsoDate): boolean {
  return year !== null && asOf > endOfYear(year);
}
