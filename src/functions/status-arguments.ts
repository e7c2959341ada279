import { defaultSettings, type TargetState, type Timing } from "../ledger";
import {
  amountsIn,
  checkShare,
  NegativeFigureError,
  NotANumberError,
  type LocalText,
} from "../rates";
import { codeOf, targetWords, timingWords } from "../workbook";
import { oneCell, oneCellOrNone, yesOrNo, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import { dayOfSerial, type DatedSchedule } from "./days";
import { NotADateError, UnknownWordError } from "./errors";

/** The day that the work is due, an empty cell (未定), or words as a task list has them. */
export function scheduleOf(cells: CellRange, asOf: string): DatedSchedule | Promise<DatedSchedule> {
  const name = argumentName("timing", "due");
  const cell = oneCellOrNone(cells, name);
  if (cell === null) return { nature: "none", due: null, start: null };
  if (typeof cell === "string") return wordedSchedule(cell, asOf, name);
  return { nature: "date", due: dayIn(cell, name), start: null };
}

/**
 * 统计截止日期, a date.
 *
 * @throws NotOneValueError, NotADateError
 */
export function asOfDay(cells: CellRange): string {
  const name = argumentName("timing", "asOf");
  return dayIn(oneCell(cells, name), name);
}

/**
 * 完成率 as a fraction, or null while nothing was reported.
 *
 * @throws NotAShareError for what is below 0 or above 100%
 */
export function progressOf(cells: CellRange): number | null {
  const name = argumentName("timing", "progress");
  const [progress] = amountsIn([[oneCellOrNone(cells, name)]], "share", name);
  if (progress === undefined) return null;
  checkShare(progress, name);
  return progress;
}

/** 临期天数: how many days ahead work counts as due soon; the ledger's own where none is given. */
export function daysAhead(warnDays: number | null | undefined): number {
  const name = argumentName("timing", "warnDays");
  const days = warnDays ?? defaultSettings.dueSoonDays;
  if (!Number.isFinite(days)) throw new NotANumberError(name);
  if (days < 0) throw new NegativeFigureError(name);
  return days;
}

/** The timing that a word of the ledger names. */
export function timingState(cells: CellRange): Timing {
  const name = argumentName("light", "timing");
  return stateOf(timingWords, oneCell(cells, name), name);
}

/** The target's state that a word of the ledger names; an empty cell has no target. */
export function targetState(cells: CellRange): TargetState {
  const name = argumentName("light", "target");
  const cell = oneCellOrNone(cells, name);
  return cell === null ? "none" : stateOf(targetWords, cell, name);
}

/** Whether the task's progress was reported, 是 or 否. */
export function isReported(cells: CellRange): boolean {
  return yesOrNo(cells, argumentName("light", "reported"));
}

function stateOf<State extends string>(
  words: Readonly<Record<State, string>>,
  cell: unknown,
  name: LocalText
): State {
  const state = codeOf(words, cell);
  if (state === null) throw new UnknownWordError(name, String(cell), Object.values(words));
  return state;
}

async function wordedSchedule(text: string, asOf: string, name: LocalText): Promise<DatedSchedule> {
  const { scheduleIn } = await import("./reading");
  const schedule = scheduleIn(text, Number(asOf.slice(0, 4)));
  if (schedule.nature === "none") throw new NotADateError(name, text);
  return schedule;
}

function dayIn(cell: unknown, name: LocalText): string {
  const day = typeof cell === "number" ? dayOfSerial(cell) : null;
  if (day === null) throw new NotADateError(name, String(cell));
  return day;
}
