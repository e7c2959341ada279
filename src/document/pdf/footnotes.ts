import type { PageContent } from "./page-content";
import { lineOf, type TextLine } from "./lines";
import type { Glyph } from "./glyphs";

/** The notes at the foot of a page by their signs, and the lines above them. */
interface FootOfPage {
  readonly lines: readonly TextLine[];
  readonly notes: ReadonlyMap<string, string>;
}

/** A note's sign: 1, [1], ①, * */
const sign = /^[[［(（【]?(\d{1,2}|[①-⑳*＊†])[\]］)）】]? ?/;

/** The line above notes is never longer than this part of the page, and stands in its lower part. */
const longestRule = 0.45;
const lowerPart = 0.4;

/** A sign in the text is so much smaller than its line, and stands so much higher. */
const smaller = 0.8;
const higher = 0.1;

/** Takes the notes at the foot of a page from its lines: what stands below a short rule. */
export function footOfPage(lines: readonly TextLine[], content: PageContent): FootOfPage {
  const rules = content.rulings
    .filter(({ horizontal, from, to, at }) => {
      const isShort = to - from < longestRule * content.width;
      return horizontal && isShort && at > lowerPart * content.height;
    })
    .map(({ at }) => at)
    .sort((one, other) => other - one);
  const rule = rules.find((at) => {
    const next = lines.filter((line) => line.base > at);
    return next[0] !== undefined && sign.test(next[0].text) && isNear(next[0], at);
  });
  if (rule === undefined) return { lines, notes: new Map() };
  return {
    lines: lines.filter((line) => line.base <= rule),
    notes: notesOf(lines.filter((line) => line.base > rule)),
  };
}

function isNear({ top, size }: TextLine, at: number): boolean {
  return top - at < 3 * size;
}

function notesOf(lines: readonly TextLine[]): Map<string, string> {
  const notes = new Map<string, string>();
  let open: string | undefined;
  for (const { text } of lines) {
    const match = sign.exec(text);
    if (match) {
      open = match[1]!;
      notes.set(open, text.slice(match[0].length));
    } else if (open !== undefined) notes.set(open, notes.get(open)! + text);
  }
  return notes;
}

/** The line without the signs of the page's notes; the notes hang on it. */
export function withNotes(line: TextLine, notes: ReadonlyMap<string, string>): TextLine {
  if (notes.size === 0) return line;
  const raised = line.glyphs.filter((glyph) => isRaised(glyph, line));
  const hanging = raised.map(({ text }) => text).join("");
  const note = notes.get(sign.exec(hanging)?.[1] ?? "");
  if (note === undefined) return line;
  const rest = line.glyphs.filter((glyph) => !raised.includes(glyph));
  return rest.length === 0 ? line : { ...lineOf(rest, line.page), notes: [note] };
}

function isRaised({ size, base }: Glyph, line: TextLine): boolean {
  return size < smaller * line.size && base < line.base - higher * line.size;
}
