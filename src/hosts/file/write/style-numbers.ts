import type { Cell } from "hucre/xlsx";
import { columnLetters, type CellPlan, type WorkbookPlan } from "../../../workbook";
import { cellStyle } from "./styles";

/**
 * A cell of each look for the library to write, which makes the looks and numbers them; all cells of
 * the plan are then written anew with these numbers. An empty text is among them, so that the library
 * makes the part that texts are kept in.
 */
export function specimens({ styles }: WorkbookPlan): Map<string, Partial<Cell>> {
  const looks = Object.values(styles).map((style) => ({ value: null, style: cellStyle(style) }));
  return new Map([...looks, { value: "" }].map((cell, column) => [`0,${column}`, cell]));
}

/** The numbers of a plan's looks in a workbook's part of styles. */
export class StyleNumbers {
  private readonly plain: ReadonlyMap<string, number>;
  /** Of the looks whose text must stay text, by the number of the same look without that. */
  private readonly quoted = new Map<number, number>();
  private readonly known: number;
  /** The looks that a cell without content shows: its paint, its lines, and whether it may be typed into. */
  private readonly visible: ReadonlySet<string>;

  /**
   * @param styles the part of styles as the library wrote it
   * @param sheet the sheet that it wrote the specimens on
   */
  constructor(
    { styles: names }: WorkbookPlan,
    private readonly styles: string,
    sheet: string
  ) {
    this.plain = new Map(
      Object.keys(names).map((name, column) => {
        const written = new RegExp(`<c r="${columnLetters(column)}1"[^>]* s="(\\d+)"`).exec(sheet);
        return [name, Number(written?.[1] ?? 0)];
      })
    );
    this.known = looksIn(styles).length;
    this.visible = new Set(
      Object.entries(names).flatMap(([name, { fill, border, unlocked }]) =>
        fill || border || unlocked ? [name] : []
      )
    );
  }

  /** Whether a cell is seen even where nothing stands in it. */
  showsBlank({ style }: CellPlan): boolean {
    return this.visible.has(style);
  }

  /** @param isQuoted whether the cell's text must stay text, whatever Excel would make of it */
  of({ style }: CellPlan, isQuoted = false): number {
    const number = this.plain.get(style);
    if (number === undefined) throw new Error(`The plan has no style ${style}.`);
    return isQuoted ? this.quotedNumber(number) : number;
  }

  private quotedNumber(plain: number): number {
    let number = this.quoted.get(plain);
    if (number === undefined) this.quoted.set(plain, (number = this.known + this.quoted.size));
    return number;
  }

  /** The part of styles with the looks that were asked for. */
  part(): string {
    if (this.quoted.size === 0) return this.styles;
    const looks = looksIn(this.styles);
    const added = [...this.quoted.keys()].map((plain) =>
      looks[plain]!.replace("<xf ", '<xf quotePrefix="1" ')
    );
    return this.styles
      .replace(/(<cellXfs count=")\d+/, (_, start: string) => start + (this.known + added.length))
      .replace("</cellXfs>", () => `${added.join("")}</cellXfs>`);
  }
}

function looksIn(styles: string): string[] {
  const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  return list.match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [];
}
