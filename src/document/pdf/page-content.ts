import type { Operator, PageSource } from "./engine";
import { combine, identity, type Matrix } from "./geometry";
import { GlyphCollector, type Glyph } from "./glyphs";
import { RulingCollector, type Ruling } from "./rulings";
import { TextState } from "./text-state";

/** What stands on a page, as a reader sees it: upright, y downwards. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
}

/** What a save (q) keeps and a restore (Q) brings back. */
interface Saved {
  readonly matrix: Matrix;
  readonly text: TextState;
}

/** Deeper than any writer nests; what goes beyond stays as it is. */
const mostSaved = 512;

const stroking = new Set(["stroke", "closeStroke"]);
const filling = new Set(["fill", "eoFill"]);
const both = new Set(["fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"]);

/** Follows a page's operators and collects its glyphs and ruling lines. */
export function pageContent(source: PageSource): PageContent {
  const reader = new OperatorReader(source);
  for (const operator of source.operators) reader.read(operator);
  return reader.content();
}

class OperatorReader {
  private readonly glyphs = new GlyphCollector();
  private readonly rulings = new RulingCollector();
  private readonly saved: Saved[] = [];
  private matrix: Matrix;
  private text = new TextState();

  constructor(private readonly source: PageSource) {
    this.matrix = source.transform;
  }

  content(): PageContent {
    const turned = this.glyphs.upright(this.source);
    return { ...turned.size, glyphs: turned.glyphs, rulings: this.rulings.rulings(turned.turn) };
  }

  read({ name, operands }: Operator): void {
    if (stroking.has(name)) this.rulings.paint({ stroke: true, fill: false });
    else if (filling.has(name)) this.rulings.paint({ stroke: false, fill: true });
    else if (both.has(name)) this.rulings.paint({ stroke: true, fill: true });
    else this.readOther(name, operands);
  }

  private readOther(name: string, operands: readonly unknown[]): void {
    switch (name) {
      case "save":
      case "beginGroup":
        return this.save();
      case "restore":
      case "endGroup":
      case "paintFormXObjectEnd":
        return this.restore();
      case "transform":
        this.matrix = combine(this.matrix, operands as unknown as Matrix);
        return;
      case "paintFormXObjectBegin":
        this.save();
        this.matrix = combine(this.matrix, (operands[0] as Matrix | null) ?? identity);
        return;
      case "constructPath":
        return this.rulings.construct(
          operands[0] as readonly number[],
          operands[1] as readonly number[],
          this.matrix
        );
      case "endPath":
        return this.rulings.paint({ stroke: false, fill: false });
      case "setFont":
        return this.text.setFont(this.source.font(String(operands[0])), Number(operands[1]));
      case "showText":
        for (const glyph of this.text.show(operands[0] as readonly unknown[], this.matrix))
          this.glyphs.add(glyph);
        return;
      default:
        this.text.apply(name, operands);
    }
  }

  private save(): void {
    if (this.saved.length < mostSaved)
      this.saved.push({ matrix: this.matrix, text: this.text.copy() });
  }

  private restore(): void {
    const last = this.saved.pop();
    if (!last) return;
    this.matrix = last.matrix;
    this.text = last.text;
  }
}
