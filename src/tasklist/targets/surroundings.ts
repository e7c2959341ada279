import type { FoundDeadline } from "../deadlines/read";
import type { Clause } from "./clauses";

/** “十四五”累计, “十四五”期间, 五年累计 */
const period =
  /(?<period>[“"]?十[二三四五六七]五[”"]?)(?:期间|时期)?累计|(?<during>[“"]?十[二三四五六七]五[”"]?)(?:期间|时期)|(?<years>五年内|三年内|两年内|五年|三年|两年)(?:累计)?(?=.{0,40}(?:累计|下降|减少|减排|提高|增长))/;

/** 比2020年, 较上年同期 */
const baseline =
  /(?:比|较|与|相比|相较于?)(?<base>(?:(?:19|20)\d{2}年|上一?年度?|去年|基准年)(?:同期|末|底)?)度?(?:相比)?/;

const softening = /力争|争取|努力|基本|原则上/;

/** What the clause around a value says of it. */
export interface Surroundings {
  /** Place of the period's words in the clause, or null. */
  readonly period: { readonly start: number; readonly end: number } | null;
  readonly baseline: string | null;
  readonly soft: boolean;
}

export function surroundingsOf(clause: string): Surroundings {
  const match = period.exec(clause);
  const words = match?.groups?.["period"] ?? match?.groups?.["during"] ?? match?.groups?.["years"];
  const base = baseline.exec(clause)?.groups?.["base"];
  return {
    period: match && words ? { start: match.index, end: match.index + words.length } : null,
    baseline: base ?? (clause.includes("同比") ? "上年同期" : null),
    soft: softening.test(clause),
  };
}

/** The words before a value without the base that it is compared with: X比2020年 is about X. */
export function withoutBaseline(words: string): string {
  return words.replace(baseline, "").replace(/同比$/, "");
}

/** The words of a clause from `start` to `end` without those of deadlines. */
export function withoutDeadlines(
  clause: Clause,
  start: number,
  end: number,
  deadlines: readonly FoundDeadline[]
): string {
  let words = "";
  let at = start;
  for (const found of deadlines) {
    const from = found.start - clause.start;
    const to = found.end - clause.start;
    if (from < at || to > end) continue;
    words += clause.text.slice(at, from);
    at = to;
  }
  return words + clause.text.slice(at, end);
}
