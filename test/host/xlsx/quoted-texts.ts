import { addressOf } from "../model/areas";
import { placeOf, type SheetData } from "../model/data";

/**
 * Marks the texts that were entered with an apostrophe, which the library cannot: their looks are
 * copied with a quote prefix, and their cells have the copies.
 */
export class QuotedTexts {
  /** The number of the marked copy, by the number of the look. */
  readonly #copies = new Map<number, number>();
  readonly #looks: readonly string[];

  constructor(private readonly styles: string) {
    const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!;
    this.#looks = list.match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [];
  }

  /** The part of a sheet with its quoted texts marked. */
  sheetPart(part: string, { cells }: SheetData): string {
    const quoted = new Set(
      [...cells].flatMap(([key, { content }]) =>
        content?.kind === "text" && content.quoted ? [addressOf(placeOf(key))] : []
      )
    );
    return part.replace(
      /(<c r="([A-Z]+\d+)"[^>]*? s=")(\d+)/g,
      (cell, start: string, address: string, look: string) =>
        quoted.has(address) ? `${start}${this.#copyOf(Number(look))}` : cell
    );
  }

  /** The part of styles with the copies that the sheets' parts name. */
  stylesPart(): string {
    const copies = [...this.#copies.keys()].map((look) =>
      this.#looks[look]!.replace("<xf ", '<xf quotePrefix="1" ')
    );
    return this.styles
      .replace(/(<cellXfs count=")\d+/, `$1${this.#looks.length + copies.length}`)
      .replace("</cellXfs>", () => `${copies.join("")}</cellXfs>`);
  }

  #copyOf(look: number): number {
    const copy = this.#copies.get(look) ?? this.#looks.length + this.#copies.size;
    this.#copies.set(look, copy);
    return copy;
  }
}
