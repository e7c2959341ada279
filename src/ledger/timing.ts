import { plausibleShare } from "../rates";
import type { DeadlineKind, IsoDate } from "../tasklist";
import type { DueBasis, Timing } from "./assessment";
import { dayNumber, endOfYear, startOfYear } from "./calendar";
import type { LedgerSettings } from "./model";

/** What a task's words say about time, as one: it heads the column 时限性质. */
export type DeadlineNature = DeadlineKind | "none";

/** What timing is judged by: of a task or of a measure. */
export interface Schedule {
  readonly nature: DeadlineNature;
  /** The day limit that the document gives, or null. */
  readonly due: IsoDate | null;
  /** The first day of a window, or null: then the year of the day limit counts from its start. */
  readonly start: IsoDate | null;
  readonly progress: number | null;
  readonly completedOn: IsoDate | null;
}

/** The nature of several deadlines together: a day limit before all, for it can be missed. */
export function natureOf(
  deadlines: readonly { readonly kind: DeadlineKind }[],
  due: IsoDate | null
): DeadlineNature {
  const kinds = deadlines.map(({ kind }) => kind);
  if (due !== null) return kinds.includes("window") && !kinds.includes("date") ? "window" : "date";
  const undated: readonly DeadlineKind[] = ["recurring", "open", "conditional"];
  return undated.find((kind) => kinds.includes(kind)) ?? "none";
}

/**
 * 计时日期 and 时限依据: the day that counts, and whether the document, a missed period or 年度默认
 * gives it. The earlier of the document's day and the missed period's counts.
 */
export function effectiveDue(
  { due, nature }: Pick<Schedule, "due" | "nature">,
  settings: LedgerSettings,
  year: number | null,
  missed: IsoDate | null = null
): { readonly due: IsoDate | null; readonly basis: DueBasis } {
  if (missed !== null && (due === null || missed < due)) return { due: missed, basis: "period" };
  if (due !== null) return { due, basis: "document" };
  if (settings.yearEndDefault && nature === "none" && year !== null)
    return { due: endOfYear(year), basis: "yearEnd" };
  return { due: null, basis: "none" };
}

/**
 * 已完成 on the day: finished by a typed date, else by a progress of 100%. A pasted 80 is 8000%,
 * meant as 80%: it finishes nothing.
 */
export function isDone(
  { progress, completedOn }: Pick<Schedule, "progress" | "completedOn">,
  asOf: IsoDate
): boolean {
  if (completedOn !== null) return completedOn <= asOf;
  return progress !== null && progress >= 1 && progress <= plausibleShare;
}

/** The settings that timing is judged by: 临期天数 and 滞后容差. */
type TimingSettings = Pick<LedgerSettings, "dueSoonDays" | "behindTolerance">;

/** 时限 of an unfinished or finished piece of work. `due` is its effective one. */
export function timingOf(
  schedule: Schedule,
  due: IsoDate | null,
  settings: TimingSettings,
  asOf: IsoDate
): Timing {
  if (isDone(schedule, asOf)) return "done";
  if (due === null)
    return schedule.nature === "open" || schedule.nature === "recurring" ? "longTerm" : "undated";
  if (asOf > due) return "overdue";
  if (dayNumber(due) - dayNumber(asOf) <= settings.dueSoonDays) return "dueSoon";
  return isBehind(schedule, due, settings, asOf) ? "behind" : "onTrack";
}

/**
 * 滞后: the reported progress is behind the elapsed share of the period by more than the
 * tolerance. Work that nothing was reported for is not judged: its light is grey.
 */
function isBehind(
  { start, progress }: Schedule,
  due: IsoDate,
  settings: TimingSettings,
  asOf: IsoDate
): boolean {
  if (progress === null) return false;
  const first = dayNumber(start ?? startOfYear(due));
  const days = Math.max(1, dayNumber(due) - first);
  return lag((dayNumber(asOf) - first) / days, progress) > settings.behindTolerance;
}

/** Rounded as the sheet's formula rounds it, so that 50% minus 40% is 10% and not a hair more. */
function lag(elapsed: number, progress: number): number {
  return Math.round((elapsed - progress) * 1e6) / 1e6;
}
