import { plainCharacters } from "./characters";
import { transform, type Box, type Matrix, type Point } from "./geometry";
import type { DrawnGlyph } from "./text-state";

/** Characters where they stand: the box of their line's height, upright. */
export interface Glyph extends Box {
  readonly text: string;
  /** The font's size in points, as drawn. */
  readonly size: number;
  readonly base: number;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How far a glyph reaches above and below its base line, in parts of its size. */
const ascent = 0.86;
const descent = 0.14;

/** Text that leans by more than this runs aslant, as watermarks (水印) do; in degrees. */
const largestLean = 5;

/** The same character drawn again so close, in parts of its size, is one character drawn bold. */
const sameSpot = 0.2;

/** So many of the same character are compared with a new one. */
const mostCompared = 200;

/** Far more than a page of text can show. */
const mostGlyphs = 100_000;

/** Collects a page's glyphs and turns the page so that most of its text runs from left to right. */
export class GlyphCollector {
  private readonly drawn: DrawnGlyph[][] = [[], [], [], []];
  private count = 0;

  add(glyph: DrawnGlyph): void {
    const quarter = quarterOf(glyph);
    if (quarter === undefined || ++this.count > mostGlyphs) return;
    this.drawn[quarter]!.push(glyph);
  }

  /** The glyphs of the direction that most have, upright, and the turn that makes them so. */
  upright({ width, height }: PageSize) {
    const counts = this.drawn.map((glyphs) => glyphs.length);
    const quarter = counts.indexOf(Math.max(...counts));
    const turn = turns(width, height)[quarter]!;
    const glyphs = onceEach(
      this.drawn[quarter]!.map((glyph) => glyphAt(glyph, turn)).filter(({ text }) => text !== "")
    );
    const size = quarter % 2 === 0 ? { width, height } : { width: height, height: width };
    return { glyphs, turn, size };
  }
}

/** The direction of a base line in quarter turns clockwise; none for one that runs aslant. */
function quarterOf({ start, end, up, vertical }: DrawnGlyph): number | undefined {
  const along = vertical || length(start, end) === 0 ? { from: up, to: start } : undefined;
  const [dx, dy] = along
    ? [along.to.y - along.from.y, -(along.to.x - along.from.x)]
    : [end.x - start.x, end.y - start.y];
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  return Math.abs(degrees - quarter * 90) <= largestLean ? (quarter + 4) % 4 : undefined;
}

/** The turns that bring text of each direction upright, the page's corner back to 0, 0. */
function turns(width: number, height: number): readonly Matrix[] {
  return [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
}

function glyphAt(drawn: DrawnGlyph, turn: Matrix): Glyph {
  const [start, end, up] = [drawn.start, drawn.end, drawn.up].map(({ x, y }) =>
    transform(turn, x, y)
  ) as [Point, Point, Point];
  const size = length(start, up);
  return {
    text: plainCharacters(drawn.text),
    size,
    base: start.y,
    left: Math.min(start.x, end.x),
    right: Math.max(start.x, end.x),
    top: start.y - ascent * size,
    bottom: start.y + descent * size,
  };
}

/** Without what is drawn twice on the same spot to look bold. */
function onceEach(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.text === " ") return true;
    const row = Math.round(glyph.base / 4);
    const close = [row - 1, row, row + 1].some((near) =>
      seen
        .get(`${near} ${glyph.text}`)
        ?.slice(-mostCompared)
        .some((other) => isSameSpot(glyph, other))
    );
    const key = `${row} ${glyph.text}`;
    const sameRow = seen.get(key);
    if (sameRow) sameRow.push(glyph);
    else seen.set(key, [glyph]);
    return !close;
  });
}

function isSameSpot(one: Glyph, other: Glyph): boolean {
  const near = sameSpot * one.size;
  return Math.abs(one.left - other.left) < near && Math.abs(one.base - other.base) < near;
}

function length(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
