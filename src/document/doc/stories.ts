import type { Numbering } from "../docx/numbering";
import { Fields } from "../docx/fields";
import { cellContent } from "../cell-content";
import { LevelledBody } from "../flow/levelled-body";
import type { Block } from "../model";
import { marks, type WordParagraph } from "./text";

/** What takes the place of a character that is no text; other control characters vanish. */
const written: Readonly<Record<string, string>> = {
  [marks.lineBreak]: "\n",
  [marks.hardHyphen]: "-",
  "\t": "\t",
};

const fieldMarks: Readonly<Record<string, string>> = {
  [marks.fieldBegin]: "begin",
  [marks.fieldSeparator]: "separate",
  [marks.fieldEnd]: "end",
};

/** A part of the text (the body, a note) being put together from its paragraphs. */
export class WordStory {
  private readonly body = new LevelledBody();
  private readonly fields = new Fields();
  private text = "";
  private notes: string[] = [];

  /** @param noteAt the note to which the sign at a place of the text refers */
  constructor(
    private readonly numbering: Numbering,
    private readonly noteAt: (character: number) => string | undefined = () => undefined
  ) {}

  get blocks(): readonly Block[] {
    return this.body.finish();
  }

  /** The text of all paragraphs. */
  get plain(): string {
    return cellContent(this.blocks).text.trim();
  }

  /** @param takesNumber false for what a merged cell covers */
  add({ runs, mark, markDeleted, properties }: WordParagraph, takesNumber = true): void {
    const { tableLevel: level, endsRow, endsInnerCell, edges } = properties;
    if (endsRow) {
      this.text = "";
      if (markDeleted) this.body.dropRow(level);
      else this.body.endRow(level, edges);
      return;
    }
    for (const { start, text } of runs) this.write(text, start);
    const endsCell = endsInnerCell || mark === marks.cellEnd;
    if (markDeleted && !endsCell) return;
    this.fields.endParagraph();
    const { list, level: listLevel, style } = properties;
    const number = takesNumber ? this.numbering.next({ list, level: listLevel }, style) : "";
    this.body.endParagraph(level, number, this.text, this.notes, []);
    if (endsCell) this.body.endCell(level);
    this.text = "";
    this.notes = [];
  }

  private write(text: string, start: number): void {
    for (let index = 0; index < text.length; index++) {
      const character = text[index]!;
      if (character >= " ") {
        if (!this.fields.inInstruction) this.text += written[character] ?? character;
      } else this.control(character, start + index);
    }
  }

  private control(character: string, at: number): void {
    const field = fieldMarks[character];
    if (field !== undefined) this.fields.mark(field);
    else if (character === marks.note) {
      const note = this.noteAt(at);
      if (note) this.notes.push(note);
    } else if (!this.fields.inInstruction) this.text += written[character] ?? "";
  }
}
