import { chinese } from "./characters";
import type { Box } from "./geometry";
import type { Glyph } from "./glyphs";

/** A line of text: glyphs side by side, from left to right. */
export interface TextLine extends Box {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** The size of most of its glyphs, in points. */
  readonly size: number;
  readonly base: number;
  /** Notes at the foot of the page to which signs in the line refer. */
  readonly notes: readonly string[];
}

/** A glyph belongs to a line that it shares so much of its height with. */
const sharedHeight = 0.5;

/** Gaps in parts of the font size that are blanks though no blank was written. */
const latinGap = 0.25;
const chineseGap = 1;

/** Lines so far back may still take a glyph: a superscript stands higher than its line. */
const openLines = 3;

/** Puts glyphs into lines, from the top to the bottom. */
export function linesOf(glyphs: readonly Glyph[], page: number): TextLine[] {
  const drafts: Glyph[][] = [];
  const ordered = glyphs
    .filter(({ text, size }) => text.trim() !== "" && size > 0)
    .sort((one, other) => one.base - other.base || one.left - other.left);
  for (const glyph of ordered) {
    const open = drafts.slice(-openLines).reverse();
    const line = open.find((candidate) => sharesLine(glyph, candidate));
    if (line) line.push(glyph);
    else drafts.push([glyph]);
  }
  const blanks = glyphs.filter(({ text, size }) => text !== "" && text.trim() === "" && size > 0);
  return withBlanks(drafts, blanks).map((draft) => lineOf(draft, page));
}

function sharesLine(glyph: Glyph, line: readonly Glyph[]): boolean {
  const { top, bottom } = largest(line);
  const shared = Math.min(glyph.bottom, bottom) - Math.max(glyph.top, top);
  return shared >= sharedHeight * Math.min(glyph.bottom - glyph.top, bottom - top);
}

function largest(glyphs: readonly Glyph[]): Glyph {
  return glyphs.reduce((one, other) => (other.size > one.size ? other : one));
}

/** Blanks count where something stands on both sides of them. */
function withBlanks(drafts: readonly Glyph[][], blanks: readonly Glyph[]): Glyph[][] {
  const bounds = drafts.map((draft) => ({
    draft: [...draft],
    base: largest(draft).base,
    left: Math.min(...draft.map(({ left }) => left)),
    right: Math.max(...draft.map(({ right }) => right)),
  }));
  for (const blank of blanks)
    bounds
      .find(
        ({ base, left, right }) =>
          Math.abs(base - blank.base) < sharedHeight * blank.size &&
          blank.left > left &&
          blank.right < right + blank.size
      )
      ?.draft.push(blank);
  return bounds.map(({ draft }) => draft);
}

/** The line that glyphs side by side make. */
export function lineOf(draft: readonly Glyph[], page: number): TextLine {
  const glyphs = [...draft].sort((one, other) => one.left - other.left);
  const main = largest(glyphs);
  const visible = glyphs.filter(({ text }) => text.trim() !== "");
  return {
    page,
    notes: [],
    glyphs: visible,
    text: textOf(glyphs),
    size: main.size,
    base: main.base,
    left: Math.min(...visible.map(({ left }) => left)),
    right: Math.max(...visible.map(({ right }) => right)),
    top: main.top,
    bottom: main.bottom,
  };
}

function textOf(glyphs: readonly Glyph[]): string {
  let text = "";
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && isGap(last, glyph)) text += " ";
    text += glyph.text;
    last = glyph;
  }
  return text.replace(/ {2,}/g, " ").trim();
}

function isGap(last: Glyph, next: Glyph): boolean {
  if (last.text.trim() === "" || next.text.trim() === "") return false;
  const wide = chinese.test(last.text) || chinese.test(next.text) ? chineseGap : latinGap;
  return next.left - last.right > wide * Math.max(last.size, next.size);
}
