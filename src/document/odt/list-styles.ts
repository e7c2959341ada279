import { formatNumber } from "../number-formats";
import type { Attributes } from "../xml";

/** OpenDocument's number formats (style:num-format), by the names that Word gives them. */
const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  "01, 02, 03, ...": "decimalZero",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "一, 二, 三, ...": "chineseCounting",
  "壹, 贰, 叁, ...": "chineseLegalSimplified",
  "壹, 貳, 參, ...": "chineseLegalSimplified",
  "①, ②, ③, ...": "decimalEnclosedCircle",
  "甲, 乙, 丙, ...": "ideographTraditional",
  "子, 丑, 寅, ...": "ideographZodiac",
  "１, ２, ３, ...": "decimalFullWidth",
};

/** OpenDocument knows ten levels. */
export const mostLevels = 10;

/** One level of a list style. */
interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** "%1%.%2%" in newer files, in place of prefix, suffix and shown levels. */
  readonly pattern: string | undefined;
  readonly shownLevels: number;
  readonly start: number;
}

/** A list style's levels, from 1. */
export type ListStyle = Map<number, ListLevel>;

export function listLevel(attributes: Attributes): ListLevel {
  return {
    format: attributes["style:num-format"] ?? "",
    prefix: attributes["style:num-prefix"] ?? "",
    suffix: attributes["style:num-suffix"] ?? "",
    pattern: attributes["loext:num-list-format"],
    shownLevels: Number.parseInt(attributes["text:display-levels"] ?? "1", 10) || 1,
    start: startValue(attributes) ?? 1,
  };
}

export function startValue(attributes: Attributes): number | undefined {
  const value = Number.parseInt(attributes["text:start-value"] ?? "", 10);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The automatic number of an item on `level`; levels without a format show none. */
export function writeNumber(style: ListStyle, counters: readonly number[], level: number): string {
  const own = style.get(level);
  if (!own || own.format === "") return "";
  const show = (at: number) => {
    const shown = style.get(at);
    const format = formats[shown?.format ?? ""] ?? "decimal";
    return formatNumber(counters[at] ?? shown?.start ?? 1, format);
  };
  if (own.pattern !== undefined)
    return own.pattern.replace(/%(\d{1,2})%/g, (_place, at: string) => show(Number(at)));
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shownLevels + 1); at <= level; at++)
    if (style.get(at)?.format) numbers.push(show(at));
  return own.prefix + numbers.join(".") + own.suffix;
}
