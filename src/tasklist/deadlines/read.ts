import type { Deadline } from "../model";
import { fold, type FoldedText } from "../text/folded-text";
import { contains, enclosed, overlaps, type Span } from "../text/spans";
import { dateForms } from "./dates";
import { isPast, type DeadlineContext, type DeadlineForm, type DeadlineReading } from "./form";
import { undatedForms } from "./undated";
import { windowForms } from "./windows";

/** 2025年12月31日至2026年12月31日 is hardly ever exceeded. */
const longestDate = 24;

const forms: readonly DeadlineForm[] = [...windowForms, ...dateForms, ...undatedForms];

/** 整改时限：, 完成时间为: what follows it, to the end of the clause, is a deadline and nothing else. */
const label =
  /(?:(?:整改|完成|办结|办理|销号|达标|任务|工作)(?:时限|期限|时间|时间节点)|时限要求|时间要求|时间节点|时限|期限)(?:要求)?(?:：|为)(?<said>[^。；，、）\n]{1,40})/g;

/** 2026-12-20 00:00:00: the time that systems write behind a day, in a cell of its own. */
const timeOfDay = /(\d[日号]?)[ T\u3000]\s*\d{1,2}:\d{2}(?::\d{2})?/g;

/** A deadline and where its words stand in the folded text. */
export interface FoundDeadline extends Span {
  readonly deadline: Deadline;
}

/**
 * What the words of a text say about time (时限), in order. Names of documents and quotations say
 * nothing about it. The same words are told once.
 */
export function readDeadlines(text: string, context: Partial<DeadlineContext> = {}): Deadline[] {
  const words = context.bare ? text.replace(timeOfDay, "$1") : text;
  return distinct(findDeadlines(fold(words), context).map(({ deadline }) => deadline));
}

/**
 * As {@link readDeadlines}, with the place of each one; none is left out for being said twice. A
 * text that is a date and nothing else (2025年12月) is read as a bare one.
 */
export function findDeadlines(
  text: FoldedText,
  { year = null, since = null, bare = false }: Partial<DeadlineContext> = {}
): FoundDeadline[] {
  const possible = forms.filter(({ needs }) => needs === undefined || needs.test(text.folded));
  if (possible.length === 0) return [];
  const found = find(text, possible, { year, since, bare });
  if (found.length > 0 || bare || text.folded.length > longestDate) return found;
  const alone = find(text, possible, { year, since, bare: true });
  return alone.length === 1 && alone[0]!.end - alone[0]!.start === text.folded.length ? alone : [];
}

function find(
  text: FoldedText,
  possible: readonly DeadlineForm[],
  context: DeadlineContext
): FoundDeadline[] {
  const quoted = [...enclosed(text.folded, "《"), ...enclosed(text.folded, "“")];
  const labelled = context.bare ? [] : labelledIn(text.folded);
  const candidates = possible
    .flatMap((form) => candidatesOf(form, text.folded, context, labelled))
    .filter((candidate) => !quoted.some((span) => contains(span, candidate)))
    .sort((one, other) => one.start - other.start || other.end - one.end);

  const found: FoundDeadline[] = [];
  const years = new SentenceYears(text.folded);
  for (const { start, end, reading, readIn } of candidates) {
    if (found.length > 0 && overlaps(found.at(-1)!, { start, end })) continue;
    const said = years.at(start, end);
    const isSaid = said !== null && !isPast(said, context);
    const { unsure, ...rest } = isSaid ? readIn(said)! : reading;
    found.push({
      start,
      end,
      deadline: { text: text.original(start, end), ...rest, confidence: unsure ? "low" : "high" },
    });
  }
  return found;
}

/** Deadlines without those that say the same in the same words. */
export function distinct(deadlines: readonly Deadline[]): Deadline[] {
  const seen = new Map<string, Deadline>();
  for (const deadline of deadlines) if (!seen.has(deadline.text)) seen.set(deadline.text, deadline);
  return [...seen.values()];
}

/** Where the words after a label stand. */
function labelledIn(text: string): Span[] {
  return [...text.matchAll(label)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match.groups!["said"]!.length, end };
  });
}

interface Candidate extends Span {
  /** In the list's year. */
  readonly reading: DeadlineReading;
  /** In another one. */
  readonly readIn: (year: number | null) => DeadlineReading | null;
}

function candidatesOf(
  form: DeadlineForm,
  text: string,
  context: DeadlineContext,
  labelled: readonly Span[]
): Candidate[] {
  return [...text.matchAll(form.pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (start > 0 && form.notAfter?.includes(text[start - 1]!) && !isNumbered(text, start))
      return [];
    const bare = context.bare || labelled.some((span) => contains(span, { start, end }));
    const rest = text.slice(end, end + 24);
    const readIn = (year: number | null) =>
      form.read(match.groups ?? {}, { ...context, year, bare }, rest);
    const reading = readIn(context.year);
    return reading === null ? [] : [{ start, end, reading, readIn }];
  });
}

/** 2024年，…, 2026年：…: a sentence's year, which its dates are in. */
const opening = /(?:^|[。；\n])[^，。；\n]{0,6}?(20\d{2})年[，：][^。\n]*$/;

/** A date without a year is in the one that its sentence named last: 2026年6月底前完成排查，9月底前完成整治. */
class SentenceYears {
  private named: number | null = null;
  private from = 0;

  constructor(private readonly text: string) {}

  /** The year that a date between the places is in, as far as its sentence says it. */
  at(start: number, end: number): number | null {
    const before = this.text.slice(this.from, start);
    if (/[。\n]/.test(before)) this.named = null;
    this.named = yearIn(opening.exec(before)?.[1]) ?? this.named;
    const year = this.named;
    this.named = yearIn(/(20\d{2})年/.exec(this.text.slice(start, end))?.[1]) ?? this.named;
    this.from = end;
    return year;
  }
}

function yearIn(words: string | undefined): number | null {
  return words === undefined ? null : Number(words);
}

/** 1.6月底前: the number of an item stands right before, for months and years have no decimals. */
function isNumbered(text: string, start: number): boolean {
  return (
    /^(?:\d{1,2}月|20\d{2}年)/.test(text.slice(start, start + 5)) &&
    /(?:^|[^\d.])\d{1,2}\.$/.test(text.slice(Math.max(0, start - 4), start))
  );
}
