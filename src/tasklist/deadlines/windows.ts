import { parseNumber } from "../text/numbers";
import { isoDate, monthEnd } from "./calendar";
import type { DeadlineForm } from "./form";

const year = (name: string) => `(?:(?<${name}>20\\d{2})年)?`;
const month = (name: string) => `(?<${name}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const day = (name: string) => `(?:(?<${name}>[12]\\d|3[01]|0?[1-9])[日号])?`;

/** Periods with a beginning and an end: 5-9月, 2025年3月至11月, 二至三季度, 2021-2025年. */
export const windowForms: readonly DeadlineForm[] = [
  {
    pattern: new RegExp(
      `${year("year1")}${month("month1")}月?份?${day("day1")}(?:至|到|-+)(?:${year("year2")}|(?<next>次年|明年|翌年))${month("month2")}月份?${day("day2")}(?:底|末)?(?:之前|以前|前)?`,
      "g"
    ),
    needs: /[至到-].*?月/s,
    notAfter: "0123456789.第",
    read(groups, context) {
      const [from, to] = [numberOr(groups["month1"], 1), numberOr(groups["month2"], 12)];
      const named = numberOr(groups["year1"] ?? groups["year2"], context.year);
      if (named === null) return { kind: "window", date: null, start: null, unsure: true };
      const onlyEndNamed = groups["year1"] === undefined && groups["year2"] !== undefined;
      const first = onlyEndNamed && from > to ? named - 1 : named;
      const last = numberOr(groups["year2"], groups["next"] || from > to ? first + 1 : first);
      return {
        kind: "window",
        start: isoDate(first, from, numberOr(groups["day1"], 1)),
        date: isoDate(last, to, numberOr(groups["day2"], 31)),
        unsure: from > to && !groups["next"] && !groups["year2"],
      };
    },
  },
  {
    pattern: new RegExp(
      `${year("year1")}第?(?<first>[一二三四1-4])(?:季度)?(?:至|到|-+)第?(?<last>[一二三四1-4])季度(?:末|底)?`,
      "g"
    ),
    needs: /季度/,
    notAfter: "0123456789",
    read(groups, context) {
      const of = numberOr(groups["year1"], context.year);
      if (of === null) return { kind: "window", date: null, start: null, unsure: true };
      return {
        kind: "window",
        start: isoDate(of, numberOr(groups["first"], 1) * 3 - 2, 1),
        date: monthEnd(of, numberOr(groups["last"], 4) * 3),
      };
    },
  },
  {
    pattern: /(?<first>20\d{2})年?(?:至|到|-+)(?<last>20\d{2})年(?!度)/g,
    notAfter: "0123456789",
    read: (groups) => ({
      kind: "window",
      start: isoDate(numberOr(groups["first"], 0), 1, 1),
      date: isoDate(numberOr(groups["last"], 0), 12, 31),
    }),
  },
];

function numberOr<Otherwise extends number | null>(
  text: string | undefined,
  otherwise: Otherwise
): number | Otherwise {
  return text === undefined ? otherwise : (parseNumber(text) ?? otherwise);
}
