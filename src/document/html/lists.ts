import { formatNumber } from "../number-formats";
import type { HtmlAttributes } from "./elements";

/** List types of HTML and CSS: the format of their numbers, and what follows the number. */
const types: Readonly<Record<string, readonly [format: string, after: string]>> = {
  "1": ["decimal", "."],
  a: ["lowerLetter", "."],
  A: ["upperLetter", "."],
  i: ["lowerRoman", "."],
  I: ["upperRoman", "."],
  decimal: ["decimal", "."],
  "lower-alpha": ["lowerLetter", "."],
  "upper-alpha": ["upperLetter", "."],
  "lower-roman": ["lowerRoman", "."],
  "upper-roman": ["upperRoman", "."],
  "cjk-ideographic": ["chineseCounting", "、"],
  "simp-chinese-informal": ["chineseCounting", "、"],
  "trad-chinese-informal": ["chineseCounting", "、"],
  "cjk-decimal": ["ideographDigital", "、"],
  "simp-chinese-formal": ["chineseLegalSimplified", "、"],
  "cjk-heavenly-stem": ["ideographTraditional", "、"],
  "cjk-earthly-branch": ["ideographZodiac", "、"],
  none: ["none", ""],
};

const styleType = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,40})/i;

interface OpenList {
  readonly type: string | null;
  next: number;
}

/** Counts the numbers that a browser shows before the items of ordered lists. */
export class HtmlLists {
  private readonly open: OpenList[] = [];

  start(name: string, { start, type, style }: HtmlAttributes): void {
    const styled = styleType.exec(style ?? "")?.[1]?.toLowerCase();
    this.open.push({
      type: name === "ol" ? (styled ?? type ?? "1") : null,
      next: wholeNumber(start) ?? 1,
    });
  }

  end(): void {
    this.open.pop();
  }

  /** The number of the next item, "" in lists that show none. */
  number({ value }: HtmlAttributes): string {
    const list = this.open.at(-1);
    if (!list || list.type === null) return "";
    const number = wholeNumber(value) ?? list.next;
    list.next = number + 1;
    const [format, after] = types[list.type] ?? types["1"]!;
    return formatNumber(number, format) + after;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
