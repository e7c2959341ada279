import { parseNumber } from "../text/numbers";
import { isoDate } from "./calendar";
import type { IsoDate } from "../model";

/** Work that comes round within a year: every month, quarter, half-year, or once a year. */
export interface Recurrence {
  /** The words of the document: 每季度首月10日前. */
  readonly text: string;
  readonly months: 1 | 3 | 6 | 12;
  /** The day limit of each period; null where the words name none: then it is the period's last day. */
  readonly limit: RecurrenceLimit | null;
}

interface RecurrenceLimit {
  /** Counted from the period's first month, from 0; that of the next month is `months`. */
  readonly month: number;
  /** 31 for the month's last day. */
  readonly day: number;
}

/** A period of a year with its day limit. */
interface RecurrencePeriod {
  /** 2025-03, 2025-Q1, 2025-H1 or 2025年. */
  readonly period: string;
  readonly due: IsoDate;
}

const rhythm =
  /每(?<count>[36三六])个月|(?:每(?:[一1]?个)?|逐|按)(?<unit>半年|年|季(?!节)|月)|(?<meeting>[月季年])调度/;

const monthsOf: Readonly<Record<string, Recurrence["months"]>> = {
  ...{ 三: 3, "3": 3, 六: 6, "6": 6 },
  ...{ 月: 1, 季: 3, 半年: 6, 年: 12 },
};

/** What stands right behind 每年: 11月底前, 年底前. */
const yearLimit =
  /^度?(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:(?<day>[12]\d|3[01]|0?[1-9])[日号])?|年?[底末])/;

/** What stands right behind 每月 and 每季度: 首月10日前, 末月下旬, 5日前. */
const shortLimit =
  /^度?(?:(?<month>[首末次])月)?(?:(?<day>[12]\d|3[01]|0?[1-9])[日号]|(?<part>上旬|中旬|下旬|底|末))/;

const partDays: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
const lastDay = 31;

/**
 * The rhythm that the words of a deadline name. Null for words that name none, or one that does not
 * divide the year (不定期, 每周, 每两年).
 */
export function readRecurrence(text: string): Recurrence | null {
  const folded = text.normalize("NFKC").replace(/\s/g, "");
  const match = rhythm.exec(folded);
  const months = monthsOf[Object.values(match?.groups ?? {}).find((part) => part) ?? ""];
  if (!match || months === undefined) return null;
  const rest = folded.slice(match.index + match[0].length);
  return { text, months, limit: months === 12 ? limitInYear(rest) : limitIn(months, rest) };
}

function limitInYear(rest: string): RecurrenceLimit | null {
  const { month, day } = yearLimit.exec(rest)?.groups ?? {};
  if (month === undefined) return null;
  return { month: (parseNumber(month) ?? 12) - 1, day: day === undefined ? lastDay : Number(day) };
}

/** A day without its month says of a quarter's or half-year's days only which one it is not. */
function limitIn(months: 1 | 3 | 6, rest: string): RecurrenceLimit | null {
  const { month, day, part } = shortLimit.exec(rest)?.groups ?? {};
  if (day === undefined && part === undefined) return null;
  if (month === undefined && months !== 1) return null;
  const at = { 首: 0, 末: months - 1, 次: months }[month ?? "首"] ?? 0;
  return { month: at, day: day === undefined ? (partDays[part ?? ""] ?? lastDay) : Number(day) };
}

/** The periods of a year, the earliest first. */
export function periodsOfYear({ months, limit }: Recurrence, year: number): RecurrencePeriod[] {
  return Array.from({ length: 12 / months }, (_, index) => {
    const month = index * months + (limit?.month ?? months - 1) + 1;
    const [inYear, inMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
    const due = isoDate(inYear, inMonth, limit?.day ?? lastDay);
    return { period: periodName(months, year, index), due };
  });
}

function periodName(months: Recurrence["months"], year: number, index: number): string {
  switch (months) {
    case 1:
      return `${year}-${String(index + 1).padStart(2, "0")}`;
    case 3:
      return `${year}-Q${index + 1}`;
    case 6:
      return `${year}-H${index + 1}`;
    case 12:
      return `${year}年`;
  }
}
