import type { IsoDate } from "../tasklist";

const millisecondsPerDay = 86_400_000;

/** The day's number on a continuous count, so that days can be subtracted. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The inverse of {@link dayNumber}; a fraction of a day is cut off. */
export function dateOfDay(day: number): IsoDate {
  return new Date(Math.floor(day) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 12月31日, the end of a list's year. */
export function endOfYear(year: number): IsoDate {
  return `${String(year).padStart(4, "0")}-12-31`;
}

export function startOfYear(date: IsoDate): IsoDate {
  return `${date.slice(0, 4)}-01-01`;
}

/** Today where the user is, not in Greenwich. */
export function today(now: Date = new Date()): IsoDate {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
