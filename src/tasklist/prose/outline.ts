import { foldedWords } from "../text/folded-text";
import { parseNumber } from "../text/numbers";

/** An item of a text's outline (层次): its heading line, what follows it, and the items below it. */
export interface OutlineItem {
  /** Smaller ranks stand above: 第一部分, 一、, （一）, 1., （1）, ①. */
  readonly rank: number;
  /** "3"; "" for the text before any item. */
  readonly number: string;
  /** The number as written: （三） */
  readonly mark: string;
  /** The item's own paragraphs, the first without its number. */
  readonly paragraphs: OutlineParagraph[];
  readonly items: OutlineItem[];
}

export interface OutlineParagraph {
  readonly text: string;
  readonly notes: readonly string[];
}

const numeral = "[一二三四五六七八九十百]{1,4}";

/** How official documents number their levels (结构层次序数), the highest first. */
const marks: readonly RegExp[] = [
  new RegExp(`^第(${numeral})(?:部分|章|节)[、.．：:\\s]*`),
  new RegExp(`^(${numeral})[、.．]\\s*`),
  new RegExp(
    `^(?:[（(](${numeral})[）)]|(?:问题|任务)(${numeral}|\\d{1,3})[、.．：:])[、.．]?\\s*`
  ),
  /^(\d{1,3})[、.．](?!\d)\s*/,
  /^(?:[（(](\d{1,3})[）)]|(\d{1,3})[）)])[、.．]?\s*/,
  /^([①-⑳])\s*/,
  new RegExp(`^(${numeral})(?:是|要)\\s*`),
];

/** Reads paragraphs one by one into the outline that their numbers make. */
export class Outline {
  readonly root: OutlineItem = { rank: -1, number: "", mark: "", paragraphs: [], items: [] };
  private readonly open: OutlineItem[] = [this.root];

  add(paragraph: string, notes: readonly string[]): void {
    const text = paragraph.trim();
    if (text === "") return;
    const mark = markOf(text);
    if (!mark) {
      this.open.at(-1)!.paragraphs.push({ text, notes });
      return;
    }
    while (this.open.at(-1)!.rank >= mark.rank) this.open.pop();
    const first = { text: text.slice(mark.mark.length), notes };
    const item: OutlineItem = { ...mark, paragraphs: [first], items: [] };
    this.open.at(-1)!.items.push(item);
    this.open.push(item);
  }
}

/** The number that a text begins with, or null. */
export function markOf(text: string): Pick<OutlineItem, "rank" | "number" | "mark"> | null {
  for (const [rank, pattern] of marks.entries()) {
    const match = pattern.exec(text);
    if (match) return { rank, number: numberOf(match[1] ?? match[2] ?? ""), mark: match[0] };
  }
  return null;
}

function numberOf(written: string): string {
  if (/[①-⑳]/.test(written)) return String(written.charCodeAt(0) - "①".charCodeAt(0) + 1);
  return String(parseNumber(foldedWords(written)) ?? written);
}

/** The item's paragraphs and those of all items below it, their numbers in front. */
export function wholeText(item: OutlineItem): OutlineParagraph[] {
  return [
    ...item.paragraphs,
    ...item.items.flatMap((below) => {
      const [first, ...more] = wholeText(below);
      return first ? [{ ...first, text: below.mark + first.text }, ...more] : more;
    }),
  ];
}
