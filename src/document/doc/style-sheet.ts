import { Styles } from "../docx/styles";
import { codes, modifiersOf, toggled } from "./modifiers";
import type { WordFile } from "./file-information";
import type { Bytes } from "./bytes";

/** No style stands above this one. */
const noStyle = 0xfff;
const kinds = { paragraph: 1, character: 2 };

interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
  hidden?: boolean;
}

/** The styles by their numbers, as far as they bear on the text ([MS-DOC] 2.9.271). */
export function readStyles(file: WordFile): Styles {
  const sheet = file.structure("styles");
  const styles = new Map<string, Style>();
  if (sheet.length === 0) return new Styles(styles);
  const headLength = sheet.u16(0);
  const count = sheet.u16(2);
  const fixedLength = sheet.u16(4);
  let at = 2 + headLength;
  for (let number = 0; number < count && at + 2 <= sheet.length; number++) {
    const length = sheet.u16(at);
    if (length > 0) styles.set(String(number), styleOf(sheet.part(at + 2, length), fixedLength));
    at += 2 + length;
  }
  return new Styles(styles);
}

/** A style: what is fixed, its name, and then its property lists (2.9.260). */
function styleOf(bytes: Bytes, fixedLength: number): Style {
  const kind = bytes.u16(2) & 0xf;
  const base = bytes.u16(2) >> 4;
  const style: Style = base === noStyle ? {} : { basedOn: String(base) };
  let at = fixedLength + 4 + bytes.u16(fixedLength) * 2;
  if (kind === kinds.paragraph) {
    const length = bytes.u16(at);
    // The style's own number stands before its modifiers.
    if (length > 2) readParagraphProperties(bytes.part(at + 4, length - 2), style);
    at += 2 + length + (length % 2);
  }
  if ((kind === kinds.paragraph || kind === kinds.character) && at + 2 <= bytes.length)
    readCharacterProperties(bytes.part(at + 2, bytes.u16(at)), style);
  return style;
}

function readParagraphProperties(list: Bytes, style: Style): void {
  for (const { code, operand } of modifiersOf(list)) {
    if (code === codes.list) style.list = String(operand.i16(0));
    if (code === codes.listLevel) style.level = operand.u8(0);
  }
}

function readCharacterProperties(list: Bytes, style: Style): void {
  for (const { code, operand } of modifiersOf(list))
    if (code === codes.hidden) style.hidden = toggled(operand) ?? undefined;
}
