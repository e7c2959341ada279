import { median } from "./geometry";
import { endsOpen, firstWordWidth } from "./joined-text";
import type { TextLine } from "./lines";

/** The left and right side between which lines are set; in points. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** In parts of the font size: a first line's indent, and the room that shows a line ended early. */
const indent = 1.2;
const roomLeft = 0.4;

/** Text whose size differs by more is another paragraph. */
const otherSize = 0.12;

/** A step to the next line so much larger than usual is a gap between paragraphs. */
export const wideStep = 1.6;

/** Text that begins so far to the right is set to the right: a date, a signature. */
const setRight = 0.35;

/** How official texts number what they list; what begins so after a sentence's end is new. */
export const numbered =
  /^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}(?:[、．]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条]|附[件表录])/;

export const sentenceEnd = /[。；：！？;:!?]["”’）)]?$/;

/** Puts lines that run on together; each group is one paragraph. */
export function paragraphsOf(lines: readonly TextLine[], measure: Measure): TextLine[][] {
  const step = usualStep(lines);
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && runsOn(open, line, measure, step)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a line leaves no room for the first word of the next one. */
export function isFull(line: TextLine, next: TextLine, { right }: Measure): boolean {
  if (endsOpen(line.text) || endsOpen(next.text)) return !sentenceEnd.test(line.text);
  return right - line.right < firstWordWidth(next) + roomLeft * line.size;
}

function isCentred({ left, right, size }: TextLine, measure: Measure): boolean {
  const before = left - measure.left;
  const after = measure.right - right;
  return before > 2 * size && after > size && Math.abs(before - after) < 2 * size;
}

function runsOn(open: TextLine[], line: TextLine, measure: Measure, step: number): boolean {
  const last = open.at(-1)!;
  const em = last.size;
  if (Math.abs(line.size - em) > otherSize * em) return false;
  const samePage = last.page === line.page;
  if (samePage && line.base - last.base > wideStep * Math.max(step, em)) return false;
  if (isCentred(last, measure)) return isCentred(line, measure) && isTitle(last, line);
  if (last.left - measure.left > setRight * (measure.right - measure.left)) return false;
  if (isIndented(open, line, measure)) return false;
  if (!isFull(last, line, measure)) return false;
  return !(numbered.test(line.text) && sentenceEnd.test(last.text));
}

/** A title over two lines: the first is no numbered heading, the second no new one. */
function isTitle(first: TextLine, second: TextLine): boolean {
  return !numbered.test(first.text) && !numbered.test(second.text);
}

/** A first line's indent, unless the paragraph's other lines hang below its number. */
function isIndented(open: readonly TextLine[], line: TextLine, measure: Measure): boolean {
  const isIn = line.left - measure.left > indent * line.size;
  if (!isIn) return false;
  const first = open[0]!;
  const hangs = numbered.test(first.text) && first.left < line.left - indent * line.size;
  const goesOn = open.length > 1 && Math.abs(open.at(-1)!.left - line.left) < line.size / 2;
  return !hangs && !goesOn;
}

export function usualStep(lines: readonly TextLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.base - lines[index]!.base)
    .filter((step) => step > 0);
  return median(steps);
}
