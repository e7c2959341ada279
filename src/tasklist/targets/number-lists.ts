import { parseNumber, percentToFraction } from "../text/numbers";
import { wordsBefore, operatorFor } from "./operators";
import type { FoundValue } from "./values";

const operators = wordsBefore
  .flatMap(({ words }) => words)
  .sort((one, other) => other.length - one.length)
  .join("|");

/** 分别不高于53和: numbers whose unit the last of the list says for all. */
const list = new RegExp(
  `分别(?:为|是)?(?<before>(?:${operators})?)(?<numbers>(?:\\d+(?:\\.\\d+)?[、和与及])+)$`
);

/** The values of a list that names its unit once, at the end: 分别不高于53和32微克/立方米. */
export function sharedUnit(last: FoundValue, clause: string): FoundValue[] {
  const match = list.exec(clause.slice(0, last.start));
  const own = /\d+(?:\.\d+)?/.exec(clause.slice(last.start, last.end));
  if (!match || !own || last.upTo !== null) return [last];
  const scale = last.value / Number(own[0]);
  const words = match.groups!["before"]!;
  const operator = operatorFor(words, undefined, last.operator);
  const from = last.start - match.groups!["numbers"]!.length;
  const others = [...match.groups!["numbers"]!.matchAll(/\d+(?:\.\d+)?/g)].map((found, index) => {
    const number = parseNumber(found[0]) ?? 0;
    const start = from + found.index;
    return {
      ...last,
      start: index === 0 ? start - words.length : start,
      end: start + found[0].length,
      operator,
      value: last.unit === "%" ? percentToFraction(number) : number * scale,
    };
  });
  return [...others, { ...last, operator: last.hasWords ? last.operator : operator }];
}
