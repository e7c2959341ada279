import type { AbstractList, List, ListDefinitions, ListLevel } from "../docx/list-definitions";
import type { Bytes } from "./bytes";
import type { WordFile } from "./file-information";

/** The names of the number formats by their codes ([MS-OSHARED] 2.2.1.3), as .docx writes them. */
const formatNames: Readonly<Record<number, string>> = {
  0x00: "decimal",
  0x01: "upperRoman",
  0x02: "lowerRoman",
  0x03: "upperLetter",
  0x04: "lowerLetter",
  0x0a: "ideographDigital",
  0x0b: "japaneseCounting",
  0x0e: "decimalFullWidth",
  0x0f: "decimalHalfWidth",
  0x12: "decimalEnclosedCircle",
  0x13: "decimalFullWidth2",
  0x16: "decimalZero",
  0x17: "bullet",
  0x1a: "decimalEnclosedFullstop",
  0x1b: "decimalEnclosedParen",
  0x1c: "decimalEnclosedCircleChinese",
  0x1d: "ideographEnclosedCircle",
  0x1e: "ideographTraditional",
  0x1f: "ideographZodiac",
  0x21: "taiwaneseCounting",
  0x23: "taiwaneseCountingThousand",
  0x24: "taiwaneseDigital",
  0x25: "chineseCounting",
  0x26: "chineseLegalSimplified",
  0x27: "chineseCountingThousand",
  0xff: "none",
};

const listSize = 28;
const overrideSize = 16;
const levelHeadSize = 28;
const levelsOfList = 9;

/** Flags of a level: its numbers in plain digits; when it starts anew is told. */
const levelFlags = { legal: 4, restartTold: 8 };

/**
 * The automatic lists ([MS-DOC] 2.9.131, 2.9.130): abstract lists by their ids, and by the numbers
 * that paragraphs refer to, the lists that change them.
 */
export function readLists(file: WordFile): ListDefinitions {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  const heads = file.structure("lists");
  if (heads.length > 0) readAbstracts(heads, file.behind("lists"), abstracts);
  const overrides = file.structure("listOverrides");
  if (overrides.length > 0) readOverrides(overrides, lists);
  return { lists, abstracts };
}

/** The heads of all lists stand together; their levels follow behind the structure. */
function readAbstracts(heads: Bytes, behind: Bytes, abstracts: Map<string, AbstractList>): void {
  let at = 0;
  for (let index = 0; index < heads.u16(0); index++) {
    const head = heads.part(2 + index * listSize, listSize);
    const isSimple = (head.u8(26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let place = 0; place < (isSimple ? 1 : levelsOfList); place++) {
      const { level, length } = levelAt(behind, at);
      levels.set(place, level);
      at += length;
    }
    abstracts.set(String(head.i32(0)), { levels });
  }
}

function readOverrides(bytes: Bytes, lists: Map<string, List>): void {
  const count = bytes.u32(0);
  if (count * overrideSize > bytes.length) throw new RangeError("more lists than there is room");
  let at = 4 + count * overrideSize;
  for (let index = 0; index < count; index++) {
    const head = bytes.part(4 + index * overrideSize, overrideSize);
    const list: List = { abstract: String(head.i32(0)), starts: new Map(), levels: new Map() };
    lists.set(String(index + 1), list);
    if (at + 4 > bytes.length) continue;
    at += 4;
    for (let changed = 0; changed < head.u8(12) && at + 8 <= bytes.length; changed++) {
      const flags = bytes.u32(at + 4);
      const place = flags & 0xf;
      if ((flags & 0x10) !== 0) list.starts.set(place, bytes.i32(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const { level, length } = levelAt(bytes, at);
      list.levels.set(place, level);
      at += length;
    }
  }
}

/** A level: its head, its properties, and the text its numbers are written in (2.9.150). */
function levelAt(bytes: Bytes, at: number): { readonly level: ListLevel; readonly length: number } {
  const flags = bytes.u8(at + 5);
  const text = at + levelHeadSize + bytes.u8(at + 24) + bytes.u8(at + 25);
  const count = bytes.u16(text);
  const level: ListLevel = {
    start: bytes.i32(at),
    format: formatNames[bytes.u8(at + 4)] ?? "decimal",
    text: placeholders(bytes.text(text + 2, count)),
    legal: (flags & levelFlags.legal) !== 0,
  };
  if ((flags & levelFlags.restartTold) !== 0) level.restartAfter = bytes.u8(at + 26);
  return { level, length: text + 2 + count * 2 - at };
}

/** A level's number stands in the text as a character of its own: 0 for the first level. */
function placeholders(text: string): string {
  return text.replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`);
}
