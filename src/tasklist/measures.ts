import type { ListYears } from "./deadlines/form";
import { distinct, findDeadlines } from "./deadlines/read";
import type { Deadline, Measure } from "./model";
import { findTargets } from "./targets/read";
import { fold } from "./text/folded-text";
import { enclosedPlaces, type Span } from "./text/spans";

const stops = new Set(["。", "；", ";", "！", "？"]);

/** A line that begins so is an item of its own: （一）, 1., ①. */
const itemStart =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|[①-⑳])/;

/** An item's number alone asks for nothing: it belongs to what follows. */
const onlyNumber = /^[\s（(]*(?:[一二三四五六七八九十\d]{1,3}|[①-⑳])[）)、.．；。\s]*$/;

/** Words that explain what was asked for before. */
const explains = /^\s*(?:其中|即|例如|注[：:]|（[^（）]*）[。；]?\s*$)/;

/**
 * Cuts a task's content into its measures (工作措施): sentences and ；-clauses. Quotations and
 * brackets stay whole. The pieces, joined, are the content again.
 */
export function splitMeasures(content: string): string[] {
  const pieces: string[] = [];
  let waiting = "";
  for (const piece of sentences(content)) {
    if (onlyNumber.test(piece)) waiting += piece;
    else if (pieces.length > 0 && waiting === "" && (explains.test(piece) || piece.trim() === ""))
      pieces[pieces.length - 1] += piece;
    else {
      pieces.push(waiting + piece);
      waiting = "";
    }
  }
  if (waiting !== "") {
    if (pieces.length > 0) pieces[pieces.length - 1] += waiting;
    else pieces.push(waiting);
  }
  return pieces;
}

/** A stretch of a content and the day limit that it stands under. */
export interface Step extends Span {
  readonly limit: Deadline;
}

/**
 * The measures of a task with their own deadlines and targets, numbered 3.1, 3.2 …. One under a step's
 * limit has that, unless its own words name a day; a day without a year is in the limit's year.
 */
export function readMeasures(
  content: string,
  task: string,
  years: ListYears,
  steps: readonly Step[] = []
): Measure[] {
  let start = 0;
  return splitMeasures(content).map((text, index) => {
    const at = start;
    start += text.length;
    const limit = steps.find((step) => step.start <= at && at < step.end)?.limit;
    const folded = fold(text);
    const deadlines = findDeadlines(folded, yearsOf(limit) ?? years);
    const own = deadlines.map(({ deadline }) => deadline);
    const isDated = own.some(({ date }) => date !== null);
    return {
      number: `${task}.${index + 1}`,
      text,
      deadlines: distinct(limit && !isDated ? [limit, ...own] : own),
      targets: findTargets(folded, deadlines),
    };
  });
}

function yearsOf(limit: Deadline | undefined): ListYears | null {
  return limit?.date ? { year: Number(limit.date.slice(0, 4)) } : null;
}

function sentences(content: string): string[] {
  const inside = enclosedPlaces(content);
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < content.length; at++) {
    const cuts = stops.has(content[at]!) ? inside[at] === 0 : startsItem(content, at);
    if (!cuts) continue;
    let end = at + 1;
    while (end < content.length && /\s/.test(content[end]!)) end++;
    pieces.push(content.slice(start, end));
    start = end;
    at = end - 1;
  }
  if (start < content.length) pieces.push(content.slice(start));
  return pieces;
}

function startsItem(content: string, at: number): boolean {
  return content[at] === "\n" && itemStart.test(content.slice(at + 1, at + 12));
}
