import type { IsoDate } from "../model";
import { parseNumber } from "../text/numbers";
import { endBefore, isoDate, monthEnd } from "./calendar";
import {
  isPast,
  type DeadlineContext,
  type DeadlineForm,
  type DeadlineReading,
  type Groups,
} from "./form";
import {
  completesAfter,
  day,
  isLimitingLead,
  lead,
  month,
  quarter,
  relativeYear,
  shortYear,
  someYear,
  tail,
  year,
  yearOf,
} from "./words";

const digitsBefore = "0123456789.";
const numeralsBefore = `${digitsBefore}零一二两三四五六七八九十百几多数半每`;

/** Day limits: a day, month, quarter, half-year or year, and the five-year plan's end. */
export const dateForms: readonly DeadlineForm[] = [
  {
    needs: /月.{1,3}[日号]/,
    pattern: new RegExp(`${lead}${someYear}${month}${day}${tail}`, "g"),
    notAfter: digitsBefore,
    read: (groups, context, rest) =>
      isLimit(groups, context, rest)
        ? dated(groups, context, (of) =>
            isoDate(of, numeral(groups["month"]), numeral(groups["day"]))
          )
        : null,
  },
  {
    needs: /月/,
    pattern: new RegExp(
      `${lead}${someYear}${month}份?(?<part>上旬|中旬|下旬|底|末|中)?${tail}`,
      "g"
    ),
    notAfter: numeralsBefore,
    read(groups, context, rest) {
      const { part, tail: before } = groups;
      if (part === undefined && !isLimit(groups, context, rest)) return null;
      const at = numeral(groups["month"]);
      if (part === undefined && isBefore(before))
        return dated(groups, context, (of) => endBefore(of, at), true);
      return dated(groups, context, (of) => isoDate(of, at, lastDays[part ?? ""] ?? 31));
    },
  },
  {
    needs: /季度|Q[1-4]/,
    pattern: new RegExp(`${lead}${someYear}${quarter}(?<part>末|底)?${tail}`, "g"),
    notAfter: "每至-到",
    read(groups, context, rest) {
      const { part, tail: before } = groups;
      if (part === undefined && !groups["year"] && !isLimit(groups, context, rest)) return null;
      const last = numeral(groups["quarter"] ?? groups["letterQuarter"]) * 3;
      if (part === undefined && isBefore(before))
        return dated(groups, context, (of) => endBefore(of, last - 2), true);
      return dated(groups, context, (of) => monthEnd(of, last));
    },
  },
  {
    needs: /半年/,
    pattern: new RegExp(`${lead}${someYear}(?<half>[上下])半年(?<part>末|底)?${tail}`, "g"),
    read(groups, context, rest) {
      if (!groups["part"] && !groups["year"] && !isLimit(groups, context, rest)) return null;
      return dated(groups, context, (of) => monthEnd(of, groups["half"] === "上" ? 6 : 12));
    },
  },
  {
    needs: /[年度][底末终]/,
    pattern: new RegExp(
      `${lead}(?:${year}年?|${shortYear}|${relativeYear}年?|年)(?<part>底|末|终)${tail}`,
      "g"
    ),
    notAfter: `${numeralsBefore}历往`,
    read(groups, context, rest) {
      const named = groups["year"] !== undefined && !isPast(yearOf(groups, null)!, context);
      if (!named && !isLimit(groups, context, rest)) return null;
      return dated(groups, context, (of) => isoDate(of, 12, 31));
    },
  },
  {
    needs: /[年度]内/,
    pattern: new RegExp(`(?:${year}|${relativeYear}|年度?)内`, "g"),
    notAfter: `${numeralsBefore}历往`,
    read: (groups, context) => dated(groups, context, (of) => isoDate(of, 12, 31)),
  },
  {
    needs: /[\d〇零一二三四五六七八九]年/,
    pattern: new RegExp(`${lead}${year}(?<tail>之前|以前|前)?`, "g"),
    notAfter: digitsBefore,
    read(groups, context, rest) {
      if (!isLimit(groups, context, rest)) return null;
      // 完成2020年前（含）列入清单的: which ones, and not until when.
      if (/^(?:（含[^）]{0,6}）)?(?:列入|纳入|形成|遗留|发生|登记|注册)/.test(rest)) return null;
      if (isBefore(groups["tail"]) && !rest.startsWith("（含"))
        return dated(groups, context, (of) => isoDate(of - 1, 12, 31), true);
      const past = isPast(yearOf(groups, null)!, context);
      if (past && !context.bare && !isLimitingLead(groups["lead"])) return null;
      return dated(groups, context, (of) => isoDate(of, 12, 31));
    },
  },
  {
    needs: /五/,
    pattern:
      /(?:到|至)?[“"]?十(?<plan>[三四五六七])五[”"]?(?:规划|时期)?期?(?:末|收官)(?:前|之前)?/g,
    read: (groups, context) =>
      dated({}, { ...context, year: 2005 + 5 * numeral(groups["plan"]) }, (of) =>
        isoDate(of, 12, 31)
      ),
  },
  {
    // 6.30前: a month and a day by themselves, where nothing but a limit can stand.
    needs: /\d\.\d{1,2}[之日以]?前/,
    pattern: /(?<month>1[0-2]|0?[1-9])\.(?<day>[12]\d|3[01]|0?[1-9])[日号]?(?<tail>之前|以前|前)/g,
    notAfter: digitsBefore,
    read: (groups, context) =>
      context.bare
        ? dated(groups, context, (of) =>
            isoDate(of, numeral(groups["month"]), numeral(groups["day"]))
          )
        : null,
  },
  {
    needs: /20\d{2}[-./]/,
    pattern: new RegExp(
      `${lead}(?<year>20\\d{2})(?:[-./](?<month>1[0-2]|0?[1-9]))(?:[-./](?<day>[12]\\d|3[01]|0?[1-9]))?(?![\\d%])${tail}`,
      "g"
    ),
    notAfter: digitsBefore,
    read(groups, context, rest) {
      if (!isLimit(groups, context, rest)) return null;
      const days = groups["day"] === undefined ? 31 : numeral(groups["day"]);
      return dated(groups, context, (of) => isoDate(of, numeral(groups["month"]), days));
    },
  },
];

/** The last day that a part of a month reaches to. */
const lastDays: Readonly<Record<string, number>> = { 上旬: 10, 中: 15, 中旬: 20 };

function numeral(text: string | undefined): number {
  return parseNumber(text ?? "") ?? 0;
}

function isBefore(word: string | undefined): boolean {
  return word !== undefined && word.endsWith("前");
}

/** A date alone may be anything (世界环境日); a word before or after it makes it a limit. */
function isLimit(groups: Groups, context: DeadlineContext, rest: string): boolean {
  return (
    context.bare ||
    isLimitingLead(groups["lead"]) ||
    groups["tail"] !== undefined ||
    completesAfter(rest)
  );
}

/**
 * Without a year the date stays open. A date before the list's year is kept but doubted, unless it
 * only says as of when something was counted (截至2024年底).
 */
function dated(
  groups: Groups,
  context: DeadlineContext,
  at: (year: number) => IsoDate,
  unsure = false
): DeadlineReading | null {
  const of = yearOf(groups, context.year);
  if (of === null) return { kind: "date", date: null, start: null, unsure: true };
  const past = isPast(of, context);
  if (past && groups["lead"]?.startsWith("截")) return null;
  return { kind: "date", date: at(of), start: null, unsure: unsure || past };
}
