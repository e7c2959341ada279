import { parseNumber } from "../text/numbers";
import { operatorFor, wordsBefore } from "./operators";
import type { FoundValue } from "./values";

const operators = wordsBefore
  .flatMap(({ words }) => words)
  .sort((one, other) => other.length - one.length)
  .join("|");

/** 农田灌溉水有效利用系数提高到0.58, 综合指数降至3.9: numbers without a unit. */
const coefficient = new RegExp(
  `(?:系数|指数)(?<before>(?:${operators}|为){0,3})(?<number>\\d+(?:\\.\\d+)?)(?<after>以上|以下|以内|左右)?(?=[，。；、）]|$)`,
  "g"
);

/** The values of coefficients and indices in a folded clause. */
export function coefficientsIn(clause: string): FoundValue[] {
  if (!/[系指]数/.test(clause)) return [];
  return [...clause.matchAll(coefficient)].flatMap((match) => {
    const { before = "", number = "", after } = match.groups!;
    const value = parseNumber(number);
    if (value === null) return [];
    const end = match.index + match[0].length;
    return {
      start: end - (after ?? "").length - number.length - before.length,
      end,
      operator: operatorFor(before, after, "="),
      value,
      upTo: null,
      unit: "",
      kind: "percent" as const,
      change: undefined,
      hasWords: before !== "" || after !== undefined,
      unsure: false,
    };
  });
}
