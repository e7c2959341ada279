import { escapedText } from "./xml";

/** The part in which a workbook keeps its texts, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly before: string;
  private readonly first: number;
  private uses: number;

  /** @param xml the part as the library wrote it, for the sheets that it writes itself */
  constructor(xml: string) {
    this.before = xml.slice(0, xml.lastIndexOf("</sst>"));
    this.first = this.before.split("<si>").length - 1;
    this.uses = Number(/ count="(\d+)"/.exec(xml)?.[1] ?? this.first);
  }

  /** The number of a text; each call is one use. */
  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part with all texts, in stretches. */
  *xml(): Generator<readonly string[]> {
    const head = this.before
      .replace(/ count="\d+"/, ` count="${this.uses}"`)
      .replace(/ uniqueCount="\d+"/, ` uniqueCount="${this.first + this.numbers.size}"`);
    yield [head];
    for (const text of this.numbers.keys())
      yield [`<si><t xml:space="preserve">${escapedText(text)}</t></si>`];
    yield ["</sst>"];
  }
}
