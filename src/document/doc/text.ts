import { symbol } from "../docx/symbols";
import type { Styles } from "../docx/styles";
import { Bytes } from "./bytes";
import type { WordFile } from "./file-information";
import { readFonts } from "./fonts";
import { characterRuns, paragraphRuns, RunFinder } from "./formatted-pages";
import { codes, modifiersOf, toggled } from "./modifiers";
import { paragraphProperties, type ParagraphProperties } from "./paragraph-properties";
import { piecesOf, textOf } from "./pieces";

const nothing = new Bytes(new Uint8Array());

/** Characters that mean something of their own ([MS-DOC] 2.4.1). */
export const marks = {
  note: "\u0002",
  cellEnd: "\u0007",
  lineBreak: "\u000b",
  pageBreak: "\u000c",
  paragraphEnd: "\r",
  fieldBegin: "\u0013",
  fieldSeparator: "\u0014",
  fieldEnd: "\u0015",
  hardHyphen: "\u001e",
} as const;

/** A stretch of a paragraph, all of it shown or none. */
export interface Run {
  /** Its first character's number in the whole text. */
  readonly start: number;
  readonly text: string;
}

export interface WordParagraph {
  /** The runs that are shown: neither deleted nor hidden. The mark at the end is not among them. */
  readonly runs: readonly Run[];
  /** The character that ends it. */
  readonly mark: string;
  /** The mark is a tracked deletion: the next paragraph goes on in this one. */
  readonly markDeleted: boolean;
  readonly properties: ParagraphProperties;
}

/** The whole text of a file, its parts one after the other, cut into paragraphs. */
export class WordText {
  private readonly characters: RunFinder;
  private readonly paragraphs: RunFinder;
  private readonly fonts: readonly string[];

  constructor(
    private readonly file: WordFile,
    private readonly styles: Styles
  ) {
    this.characters = new RunFinder(characterRuns(file));
    this.paragraphs = new RunFinder(paragraphRuns(file));
    this.fonts = readFonts(file);
  }

  /** All paragraphs in their order, each with the number of the character behind it. */
  *all(): Generator<{ readonly paragraph: WordParagraph; readonly end: number }> {
    let runs: Run[] = [];
    for (const { start, text, place, bytesEach } of this.stretches()) {
      const style = this.lookOf(place);
      const shown = (from: number, to: number) => {
        const part = style.replacement ?? text.slice(from, to);
        if (style.isShown && to > from) runs.push({ start: start + from, text: part });
      };
      let from = 0;
      for (const match of text.matchAll(/[\r\u0007\u000c]/g)) {
        const at = place + match.index * bytesEach;
        const run = this.paragraphs.at(at);
        // A page break ends a paragraph only where a section ends.
        if (match[0] === marks.pageBreak && run && at + bytesEach < run.to) continue;
        shown(from, match.index);
        const properties = paragraphProperties(run?.properties ?? nothing, this.file.data);
        const paragraph = { runs, mark: match[0], markDeleted: style.isDeleted, properties };
        from = match.index + 1;
        yield { paragraph, end: start + from };
        runs = [];
      }
      shown(from, text.length);
    }
  }

  /** The text in stretches of one look each. */
  private *stretches() {
    for (const piece of piecesOf(this.file)) {
      const text = textOf(this.file.document, piece);
      for (let from = 0; from < piece.count;) {
        const place = piece.place + from * piece.bytesEach;
        const end = this.characters.at(place)?.to ?? Number.POSITIVE_INFINITY;
        const count = Math.max(1, Math.ceil((end - place) / piece.bytesEach));
        const to = Math.min(piece.count, from + count);
        yield {
          start: piece.start + from,
          text: text.slice(from, to),
          place,
          bytesEach: piece.bytesEach,
        };
        from = to;
      }
    }
  }

  /** How the characters at a place show, and the sign that one of a symbol font stands for. */
  private lookOf(place: number) {
    let isDeleted = false;
    let isHidden: boolean | null = null;
    let replacement: string | undefined;
    const run = this.characters.at(place);
    for (const { code, operand } of modifiersOf(run?.properties ?? nothing)) {
      if (code === codes.deleted) isDeleted = operand.u8(0) === 1;
      if (code === codes.hidden) isHidden = toggled(operand);
      if (code === codes.symbol)
        replacement = symbol(this.fonts[operand.u16(0)], operand.u16(2).toString(16));
    }
    const style = this.paragraphs.at(place)?.properties;
    const byStyle = style && style.length >= 2 && this.styles.isHidden(String(style.u16(0)));
    return { isDeleted, isShown: !isDeleted && !(isHidden ?? byStyle ?? false), replacement };
  }
}
