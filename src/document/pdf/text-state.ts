import type { Font, ShownGlyph } from "./engine";
import { combine, identity, transform, type Matrix, type Point } from "./geometry";

/** A glyph where it was drawn: its base line runs from `start` to `end`, `up` is its height. */
export interface DrawnGlyph {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  readonly up: Point;
  readonly vertical: boolean;
}

/** A font's own space is a thousandth of its size unless it says otherwise. */
const usualScale = 0.001;

/** The text state of a PDF page (ISO 32000-1, 9.3): what is set, and where the next glyph goes. */
export class TextState {
  private font: Font | undefined;
  private size = 0;
  private matrix: Matrix = identity;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private charSpacing = 0;
  private wordSpacing = 0;
  private stretch = 1;
  private leading = 0;
  private rise = 0;

  copy(): TextState {
    return Object.assign(new TextState(), this);
  }

  setFont(font: Font | undefined, size: number): void {
    this.font = font;
    this.size = size;
  }

  /** Follows an operator that sets something of the text; others are none of its business. */
  apply(name: string, operands: readonly unknown[]): void {
    const [first = 0, second = 0] = operands.map(Number);
    switch (name) {
      case "beginText":
        return this.setMatrix(identity);
      case "setTextMatrix":
        return this.setMatrix(operands as unknown as Matrix);
      case "moveText":
        return this.move(first, second);
      case "setLeadingMoveText":
        this.leading = second;
        return this.move(first, second);
      case "nextLine":
        return this.move(0, this.leading);
      case "setLeading":
        this.leading = -first;
        return;
      case "setCharSpacing":
        this.charSpacing = first;
        return;
      case "setWordSpacing":
        this.wordSpacing = first;
        return;
      case "setHScale":
        this.stretch = first / 100;
        return;
      case "setTextRise":
        this.rise = first;
        return;
    }
  }

  /** The glyphs of shown text, of which numbers move the next one. */
  *show(shown: readonly unknown[], page: Matrix): Iterable<DrawnGlyph> {
    const vertical = this.font?.vertical ?? false;
    const toPage = combine(page, this.matrix);
    for (const part of shown) {
      if (typeof part === "number")
        this.advance(((vertical ? 1 : -1) * part * this.size) / 1000, vertical);
      else if (isGlyph(part)) yield this.draw(part, toPage, vertical);
    }
  }

  private draw(glyph: ShownGlyph, toPage: Matrix, vertical: boolean): DrawnGlyph {
    const scale = Math.abs(this.font?.fontMatrix?.[0] ?? usualScale) * this.size;
    const spacing = this.charSpacing + (glyph.isSpace ? this.wordSpacing : 0);
    const width = glyph.width * scale;
    const height = this.size;
    if (vertical) {
      const [down] = glyph.vmetric ?? this.font?.defaultVMetrics ?? [-1000];
      const left = this.x - width / 2;
      const top = this.y + this.rise;
      this.advance(down * scale + Math.sign(down) * spacing, true);
      const bottom = this.y + this.rise;
      return {
        text: glyph.unicode,
        start: transform(toPage, left, bottom),
        end: transform(toPage, left + width, bottom),
        up: transform(toPage, left, top),
        vertical,
      };
    }
    const from = this.x;
    const base = this.y + this.rise;
    const end = from + width * this.stretch;
    this.advance(width + spacing, false);
    return {
      text: glyph.unicode,
      start: transform(toPage, from, base),
      end: transform(toPage, end, base),
      up: transform(toPage, from, base + height),
      vertical,
    };
  }

  private advance(by: number, vertical: boolean): void {
    if (vertical) this.y += by;
    else this.x += by * this.stretch;
  }

  private setMatrix(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }
}

function isGlyph(part: unknown): part is ShownGlyph {
  return typeof part === "object" && part !== null && "unicode" in part;
}
