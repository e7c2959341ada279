import { tableNames } from "./sheet-names";
import { occurrenceWords } from "./words";

/*
 * Which period a task missed first, without an array formula: each missed row of 周期任务 has a number
 * that is the larger the earlier the row was due, and holds the row's place.
 */
const { occurrences, tasks } = tableNames;
/** Later than any day that a cell can hold as a date in this century and the next. */
const farDay = 200_000;
const places = 1_000_000;
const missed = occurrenceWords.missed;

/** 欠期序 of a row of 周期任务, counted from 1. */
export function missedKey(due: number, row: number): number {
  return (farDay - due) * places + (places - row);
}

/** 欠期序 */
export const missedKeyFormula =
  `IF([@状态]="${missed}",(${farDay}-[@应完成日期])*${places}+${places}-` +
  `(ROW()-ROW(${occurrences}[[#Headers],[欠期序]])),0)`;

/** 欠期 of a task: the 欠期序 of the period that it missed first, 0 when it missed none. */
export function firstMissedFormula(done: string): string {
  const ofTask = `(${occurrences}[任务序号]=[@序号])*${occurrences}[欠期序]`;
  return `IF(${done},0,SUMPRODUCT(MAX(${ofTask})))`;
}

/** The day that the missed period of a 欠期 was due. */
export function missedDueFormula(key: string): string {
  return `(${farDay}-INT(${key}/${places}))`;
}

/** （2025-Q1等2期）, "" for a task that missed none; it is found at `match` in 任务台账. */
export function missedPeriodsFormula(match: string): string {
  const at = (column: string) => `INDEX(${tasks}[${column}],${match})`;
  const period = `INDEX(${occurrences}[期次],${places}-MOD(${at("欠期")},${places}))`;
  const count = `SUMPRODUCT((${occurrences}[任务序号]=${at("序号")})*(${occurrences}[状态]="${missed}"))`;
  return `IF(${at("欠期")}>0,"（"&${period}&IF(${count}>1,"等"&${count}&"期","")&"）","")`;
}

/** As {@link missedPeriodsFormula} gives it. */
export function missedPeriodsText(periods: readonly string[]): string {
  if (periods.length === 0) return "";
  return `（${periods[0]!}${periods.length > 1 ? `等${periods.length}期` : ""}）`;
}
