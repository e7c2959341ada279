import { isFull, numbered, sentenceEnd, usualStep, wideStep, type Measure } from "./paragraphs";
import type { TextLine } from "./lines";

/** In parts of the font size: a first line's indent, and how far off the middle text may be. */
const indent = 1.2;
const offMiddle = 0.8;

/** Puts a cell's lines that run on together; each group is one paragraph. */
export function cellParagraphsOf(lines: readonly TextLine[], measure: Measure): TextLine[][] {
  const step = usualStep(lines);
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && runsOn(open.at(-1)!, line, measure, step)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a cell's line leaves no room for the first word of the next one, wherever it stands. */
export function isFullInCell(line: TextLine, next: TextLine, measure: Measure): boolean {
  return isFull(isInMiddle(line, measure) ? movedLeft(line, measure) : line, next, measure);
}

function runsOn(last: TextLine, line: TextLine, measure: Measure, step: number): boolean {
  const samePage = last.page === line.page;
  if (samePage && line.base - last.base > wideStep * Math.max(step, last.size)) return false;
  if (!isFullInCell(last, line, measure)) return false;
  const isIn = line.left - measure.left > indent * line.size && last.left < line.left - line.size;
  if (isIn && !isInMiddle(line, measure)) return false;
  return !(numbered.test(line.text) && sentenceEnd.test(last.text));
}

function isInMiddle({ left, right, size }: TextLine, measure: Measure): boolean {
  return Math.abs(left - measure.left - (measure.right - right)) < offMiddle * size;
}

function movedLeft(line: TextLine, { left }: Measure): TextLine {
  return { ...line, left, right: left + line.right - line.left };
}
