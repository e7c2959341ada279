import type { Bytes } from "./bytes";
import type { WordFile } from "./file-information";
import { plcEntries } from "./plc";

/** A stretch of the text that stands in one place of the file. */
export interface Piece {
  /** Its first character's number in the text, and how many there are. */
  readonly start: number;
  readonly count: number;
  /** Where it begins in the WordDocument stream. */
  readonly place: number;
  /** Two bytes each in UTF-16, or one in the Windows code page. */
  readonly bytesEach: 1 | 2;
}

const propertiesMark = 1;
const piecesMark = 2;
const compressed = 0x40000000;

/** The longest text that is read; a text of a million characters is a book. */
const mostCharacters = 1 << 26;

/** The pieces of the text in their order ([MS-DOC] 2.8.35, 2.9.177). */
export function piecesOf(file: WordFile): Piece[] {
  const pieces = plcEntries(pieceTable(file.structure("pieces")), 8).map(
    ({ from, to, data }): Piece => {
      const place = data.u32(2);
      const isCompressed = (place & compressed) !== 0;
      const plain = place & (compressed - 1);
      return {
        start: from,
        count: Math.max(0, to - from),
        place: isCompressed ? plain / 2 : plain,
        bytesEach: isCompressed ? 1 : 2,
      };
    }
  );
  let next = 0;
  for (const { start, count } of pieces) {
    if (start !== next) throw new RangeError("pieces of text that do not join");
    next += count;
  }
  if (next > mostCharacters) throw new RangeError("more text than can be");
  return pieces;
}

/** The table behind the properties that pieces may share (Clx, 2.9.38). */
function pieceTable(clx: Bytes): Bytes {
  let at = 0;
  while (clx.u8(at) === propertiesMark) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== piecesMark) throw new RangeError("no table of pieces");
  return clx.part(at + 5, clx.u32(at + 1));
}

/** The characters of a piece, as many as it counts. */
export function textOf(document: Bytes, { place, count, bytesEach }: Piece): string {
  const bytes = document.part(place, count * bytesEach).array;
  return new TextDecoder(bytesEach === 1 ? "windows-1252" : "utf-16le", {
    ignoreBOM: true,
  }).decode(bytes);
}
