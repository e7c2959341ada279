import type { IsoDate } from "../tasklist";
import type { Assessment, Light, TargetState, Timing } from "./assessment";
import { dateOfDay, dayNumber, startOfYear } from "./calendar";
import type { Ledger } from "./model";

/** How often an office takes stock (调度): by week, month or quarter. */
export const periodKinds = ["week", "month", "quarter"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** 调度记录: how one task stood in one period. It is never judged anew. */
export interface PeriodRecord {
  /** 期次: 2025-W40, 2025-10 or 2025-Q4. */
  readonly period: string;
  /** The as-of date that it was recorded on. */
  readonly asOf: IsoDate;
  /** The number and title that the task had then. */
  readonly task: string;
  readonly title: string;
  /** Its lead units then, in one text. */
  readonly lead: string;
  readonly progress: number | null;
  readonly timing: Timing;
  readonly target: TargetState;
  readonly light: Light;
}

/** The tasks of one period by light. */
export interface PeriodTotals {
  readonly period: string;
  readonly asOf: IsoDate;
  readonly lights: Readonly<Record<Light, number>>;
}

/** The period that a day belongs to. Weeks are those of ISO 8601: from Monday, by their Thursday's year. */
export function periodOf(day: IsoDate, kind: PeriodKind): string {
  switch (kind) {
    case "week":
      return weekOf(day);
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  }
}

const period = /^\d{4}-(?:W(?:0[1-9]|[1-4]\d|5[0-3])|Q[1-4]|0[1-9]|1[0-2])$/;

export function isPeriod(text: string): boolean {
  return period.test(text);
}

/**
 * 记录本期: freezes how the ledger stands. The records of the same period, if there are some, are
 * replaced; all others stay as they are.
 */
export function recordPeriod(ledger: Ledger, assessment: Assessment, period: string): Ledger {
  const statuses = new Map(assessment.tasks.map((status) => [status.id, status]));
  const now = ledger.tasks.map(({ id, task, entry }): PeriodRecord => {
    const { timing, target, light } = statuses.get(id)!;
    return {
      period,
      asOf: assessment.asOf,
      task: id,
      title: task.title,
      lead: task.lead.map(({ unit }) => unit).join("、"),
      progress: entry.progress,
      timing,
      target,
      light,
    };
  });
  const others = ledger.records.filter((record) => record.period !== period);
  return { ...ledger, records: inTime([...others, ...now]) };
}

/** The periods that were recorded, the earliest first. */
export function periodTotals(records: readonly PeriodRecord[]): PeriodTotals[] {
  const totals = new Map<string, PeriodTotals & { lights: Record<Light, number> }>();
  for (const { period, asOf, light } of inTime(records)) {
    const before = totals.get(period) ?? { period, asOf, lights: noLights() };
    before.lights[light]++;
    totals.set(period, before);
  }
  return [...totals.values()];
}

function noLights(): Record<Light, number> {
  return { red: 0, amber: 0, green: 0, grey: 0 };
}

/** By the day of recording; within a period in the list's order. */
function inTime(records: readonly PeriodRecord[]): PeriodRecord[] {
  const key = ({ asOf, period }: PeriodRecord) => `${asOf} ${period}`;
  return [...records].sort((one, other) =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0
  );
}

/** 1970-01-01 was a Thursday: day 0 of the count is day 3 of its week. */
function weekOf(day: IsoDate): string {
  const number = dayNumber(day);
  const weekday = (((number + 3) % 7) + 7) % 7;
  const thursday = dateOfDay(number - weekday + 3);
  const week = Math.floor((dayNumber(thursday) - dayNumber(startOfYear(thursday))) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, "0")}`;
}
