/** A stretch of text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = {
  "《": "》",
  "“": "”",
  "「": "」",
  "（": "）",
  "(": ")",
  "【": "】",
  "[": "]",
};

const marks = /[《》“”「」（）()【】[\]]/g;

/** What stands between pairs of `opener`, the marks included. An opener without its closer is none. */
export function enclosed(text: string, opener: string): Span[] {
  const closer = closers[opener]!;
  const spans: Span[] = [];
  let start = text.indexOf(opener);
  while (start >= 0) {
    const end = text.indexOf(closer, start);
    if (end < 0) break;
    spans.push({ start, end: end + 1 });
    start = text.indexOf(opener, end);
  }
  return spans;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Marks nested deeper than this belong to no readable text; the bound keeps the work linear. */
const deepest = 16;

/**
 * For each place of the text, whether it is inside quotation marks or brackets. A mark that is
 * never closed encloses nothing, so that one missing bracket does not swallow the rest.
 */
export function enclosedPlaces(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const open: { closer: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const closer = closers[mark];
    if (closer !== undefined) open.push({ closer, at });
    else {
      const index = open.findLastIndex((opened) => opened.closer === mark);
      if (index >= 0) {
        inside.fill(1, open[index]!.at, at + 1);
        open.length = index;
      }
    }
    if (open.length > deepest) open.shift();
  }
  return inside;
}
