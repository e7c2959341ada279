import type { IsoDate } from "../tasklist";

/**
 * Days are counted by arithmetic alone, for a ledger asks for thousands of them and a Date costs many
 * times as much. The count begins in March, so that a leap day is the last of its year (Howard
 * Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
const daysPerEra = 146_097;
const yearsPerEra = 400;
/** From 1 March of year 0 to 1 January 1970, the first day of the count. */
const dayZero = 719_468;

/** The day's number on a continuous count from 1970-01-01, so that days can be subtracted. */
export function dayNumber(date: IsoDate): number {
  const month = digitsOf(date, 5, 7);
  const year = digitsOf(date, 0, 4) - (month > 2 ? 0 : 1);
  const era = Math.floor(year / yearsPerEra);
  const yearOfEra = year - era * yearsPerEra;
  const dayOfYear = daysBefore(month > 2 ? month - 3 : month + 9) + digitsOf(date, 8, 10) - 1;
  return era * daysPerEra + daysBeforeYear(yearOfEra) + dayOfYear - dayZero;
}

/** The inverse of {@link dayNumber}; a fraction of a day is cut off. */
export function dateOfDay(day: number): IsoDate {
  const days = Math.floor(day) + dayZero;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * yearsPerEra + yearOfEra + (month > 2 ? 0 : 1);
  return isoDate(year, month, dayOfYear - daysBefore(fromMarch) + 1);
}

/** 12月31日, the end of a list's year. */
export function endOfYear(year: number): IsoDate {
  return isoDate(year, 12, 31);
}

export function startOfYear(date: IsoDate): IsoDate {
  return `${date.slice(0, 4)}-01-01`;
}

/** Today where the user is, not in Greenwich. */
export function today(now: Date = new Date()): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The days from 1 March to the first of a month; 0 is March. */
function daysBefore(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

function digitsOf(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - 48;
  return number;
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

/** A real day as people type it, or null: 2026-11-26, 2026/11/26, 2026.11.26, 2026年11月26日. */
export function typedDay(text: string): IsoDate | null {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
