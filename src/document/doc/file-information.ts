import type { CompoundFile } from "../compound-file";
import { UnreadableDocumentError } from "../errors";
import { Bytes } from "./bytes";

/** What a WordDocument stream of Word 97 and later begins with, and the first version of these. */
const wordMark = 0xa5ec;
const word97 = 0xc1;

/** Places in the file information block, [MS-DOC] 2.5. */
const at = { mark: 0, version: 2, flags: 10, characterCounts: 76, places: 154 };
const flags = { encrypted: 0x0100, secondTable: 0x0200 };

/** Which structure of the table stream stands at which place of the block's list (2.5.6). */
const structures = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const;

export type StructureName = keyof typeof structures;

/** The parts of the text, one after the other, by how many characters each has (2.5.4). */
interface CharacterCounts {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly annotations: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

/** A Word file taken apart into its streams. */
export class WordFile {
  readonly document: Bytes;
  readonly table: Bytes;
  /** Properties that are too many for their place. */
  readonly data: Bytes;

  /** @throws UnreadableDocumentError when it is encrypted, or older than Word 97 */
  constructor(compound: CompoundFile, file: string) {
    this.document = new Bytes(compound.stream("WordDocument") ?? new Uint8Array());
    if (this.document.u16(at.mark) !== wordMark || this.document.u16(at.version) < word97)
      throw new UnreadableDocumentError("word95", file);
    const set = this.document.u16(at.flags);
    if ((set & flags.encrypted) !== 0) throw new UnreadableDocumentError("encrypted", file);
    const table = (set & flags.secondTable) === 0 ? "0Table" : "1Table";
    this.table = new Bytes(compound.stream(table) ?? new Uint8Array());
    this.data = new Bytes(compound.stream("Data") ?? new Uint8Array());
  }

  get counts(): CharacterCounts {
    const count = (index: number) => Math.max(0, this.document.i32(at.characterCounts + index * 4));
    return {
      main: count(0),
      footnotes: count(1),
      headers: count(2),
      macros: count(3),
      annotations: count(4),
      endnotes: count(5),
      textBoxes: count(6),
    };
  }

  /** A structure of the table stream; empty where the file has none. */
  structure(name: StructureName): Bytes {
    const { start, length } = this.placeOf(name);
    return this.table.part(length === 0 ? 0 : start, length);
  }

  /** What follows a structure in the table stream. */
  behind(name: StructureName): Bytes {
    const { start, length } = this.placeOf(name);
    return this.table.part(start + length, this.table.length - start - length);
  }

  private placeOf(name: StructureName): { readonly start: number; readonly length: number } {
    const place = at.places + structures[name] * 8;
    return { start: this.document.u32(place), length: this.document.u32(place + 4) };
  }
}
