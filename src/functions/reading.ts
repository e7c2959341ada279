import { natureOf } from "../ledger";
import { readDeadlines, readTargets, readUnits, type Target } from "../tasklist";
import { oneCell, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import type { ComparedTarget } from "./compared-target";
import { serialOf, type DatedSchedule } from "./days";
import { NothingFoundError } from "./errors";

const found = {
  target: { "zh-CN": "目标", en: "target" },
  deadline: { "zh-CN": "明确的完成日期", en: "day of completion" },
  units: { "zh-CN": "单位名称", en: "unit" },
};

/** One target to a row; what a target does not say is empty text. */
export function targetRows(cells: CellRange): (string | number)[][] {
  const text = textOf("target", cells);
  const rows = readTargets(text).map(({ metric, operator, value, unit, baseline, period }) => [
    metric,
    operator,
    value ?? "",
    unit,
    baseline ?? "",
    period ?? "",
  ]);
  if (rows.length === 0) throw new NothingFoundError(found.target, text);
  return rows;
}

/** The targets of a text that have a number to be held against; both ends of a range are one. */
export function comparedTargets(text: string): readonly ComparedTarget[] {
  const targets = readTargets(text).filter(isValued);
  return targets.flatMap((target, at) => {
    if (isUpperEnd(target, targets[at - 1])) return [];
    const next = targets[at + 1];
    const ends = next && isUpperEnd(next, target) ? [target, next] : [target];
    return [
      { limits: ends.map(({ operator, value }) => ({ operator, value })), unit: target.unit },
    ];
  });
}

type ValuedTarget = Target & { readonly value: number };

function isValued(target: Target): target is ValuedTarget {
  return target.value !== null;
}

/** Whether a target is the 45% of 43%～45%, whose lower end comes before it. */
function isUpperEnd(target: ValuedTarget, before: ValuedTarget | undefined): boolean {
  return (
    before?.operator === ">=" &&
    target.operator === "<=" &&
    before.metric === target.metric &&
    before.unit === target.unit &&
    before.value < target.value
  );
}

/** The latest day that the text names, as Excel's serial number. */
export function deadlineSerial(cells: CellRange, year: number | null): number {
  const text = textOf("deadline", cells);
  const { due } = scheduleIn(text, year);
  if (due === null) throw new NothingFoundError(found.deadline, text);
  return serialOf(due);
}

/** When a text asks for completion: its latest day, or by its nature none. */
export function scheduleIn(text: string, year: number | null): DatedSchedule {
  const deadlines = readDeadlines(text, { year });
  const due =
    deadlines
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null;
  const start = deadlines.find(({ date }) => date === due)?.start ?? null;
  return { nature: natureOf(deadlines, due), due, start };
}

/** One canonical name to a row. */
export function unitRows(cells: CellRange): string[][] {
  const text = textOf("units", cells);
  const rows = readUnits(text).map(({ unit }) => [unit]);
  if (rows.length === 0) throw new NothingFoundError(found.units, text);
  return rows;
}

function textOf(question: "target" | "deadline" | "units", cells: CellRange): string {
  return String(oneCell(cells, argumentName(question, "text")));
}
