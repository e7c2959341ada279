import type { IsoDate } from "../model";

/** The last day of a month; months count from 1. */
function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day; a day after the month's last (2月30日) is the last. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const inMonth = Math.min(day, lastDayOf(year, month));
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(inMonth)}`;
}

export function monthEnd(year: number, month: number): IsoDate {
  return isoDate(year, month, 31);
}

/** The end of the month before. */
export function endBefore(year: number, month: number): IsoDate {
  return month === 1 ? monthEnd(year - 1, 12) : monthEnd(year, month - 1);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
