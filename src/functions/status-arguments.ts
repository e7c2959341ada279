import { defaultSettings, type TargetState, type Timing } from "../ledger";
import {
  amountIn,
  checkShare,
  NegativeFigureError,
  NotANumberError,
  NotOneValueError,
  type LocalText,
} from "../rates";
import { targetWords, timingWords } from "../workbook";
import { oneCell, oneCellOrNone, onlyCell, yesOrNo, type CellRange } from "./arguments";
import { argumentName } from "./catalogue";
import { dayOfSerial, type DatedSchedule } from "./days";
import { NotADateError, UnknownWordError } from "./errors";
import { loadReading } from "./load-reading";

const dueName = argumentName("timing", "due");
const progressName = argumentName("timing", "progress");
const asOfName = argumentName("timing", "asOf");
const warnDaysName = argumentName("timing", "warnDays");
const timingName = argumentName("light", "timing");
const targetName = argumentName("light", "target");
const reportedName = argumentName("light", "reported");

const timings = codesByWord(timingWords);
const targetStates = codesByWord(targetWords);

/** The day that the work is due, an empty cell (未定), or words as a task list has them. */
export function scheduleOf(cells: CellRange, asOf: string): DatedSchedule | Promise<DatedSchedule> {
  const cell = oneCellOrNone(cells, dueName);
  if (cell === null) return { nature: "none", due: null, start: null };
  if (typeof cell === "string") return wordedSchedule(cell, asOf);
  return { nature: "date", due: dayIn(cell, dueName), start: null };
}

/**
 * 统计截止日期, a date.
 *
 * @throws NotOneValueError, NotADateError
 */
export function asOfDay(cells: CellRange): string {
  return dayIn(oneCell(cells, asOfName), asOfName);
}

/**
 * 完成率 as a fraction, or null while nothing was reported.
 *
 * @throws NotAShareError for what is below 0 or above 100%
 */
export function progressOf(cells: CellRange): number | null {
  const progress = amountIn(oneCellOrNone(cells, progressName), "share", progressName);
  if (progress !== null) checkShare(progress, progressName);
  return progress;
}

/** 临期天数: how many days ahead work counts as due soon; the ledger's own where none is given. */
export function daysAhead(warnDays: number | null | undefined): number {
  const days = warnDays ?? defaultSettings.dueSoonDays;
  if (!Number.isFinite(days)) throw new NotANumberError(warnDaysName);
  if (days < 0) throw new NegativeFigureError(warnDaysName);
  return days;
}

/** The timing that a word of the ledger names. */
export function timingState(cells: CellRange): Timing {
  const timing = stateOf(timings, cells, timingName);
  if (timing === null) throw new NotOneValueError(timingName);
  return timing;
}

/** The target's state that a word of the ledger names; an empty cell has no target. */
export function targetState(cells: CellRange): TargetState {
  return stateOf(targetStates, cells, targetName) ?? "none";
}

/** Whether the task's progress was reported, 是 or 否. */
export function isReported(cells: CellRange): boolean {
  return yesOrNo(cells, reportedName);
}

function codesByWord<State extends string>(
  words: Readonly<Record<State, string>>
): ReadonlyMap<unknown, State> {
  return new Map(Object.entries<string>(words).map(([state, word]) => [word, state as State]));
}

/** The state that a cell's word names, or null for an empty cell. */
function stateOf<State extends string>(
  states: ReadonlyMap<unknown, State>,
  cells: CellRange,
  name: LocalText
): State | null {
  // A word as it stands is the usual; whether a cell is blank or padded is asked only of others.
  const state = states.get(onlyCell(cells, name));
  if (state !== undefined) return state;
  const cell = oneCellOrNone(cells, name);
  if (cell === null) return null;
  const word = String(cell);
  const trimmed = states.get(word.trim());
  if (trimmed === undefined) throw new UnknownWordError(name, word, [...states.keys()].map(String));
  return trimmed;
}

async function wordedSchedule(text: string, asOf: string): Promise<DatedSchedule> {
  const { scheduleIn } = await loadReading();
  const schedule = scheduleIn(text, Number(asOf.slice(0, 4)));
  if (schedule.nature === "none") throw new NotADateError(dueName, text);
  return schedule;
}

function dayIn(cell: unknown, name: LocalText): string {
  const day = typeof cell === "number" ? dayOfSerial(cell) : null;
  if (day === null) throw new NotADateError(name, String(cell));
  return day;
}
