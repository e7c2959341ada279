import type { WordFile } from "./file-information";

/** Where a font's name begins in its description ([MS-DOC] 2.9.82). */
const nameAt = 39;

/** The names of the fonts by their numbers. */
export function readFonts(file: WordFile): string[] {
  const bytes = file.structure("fonts");
  const names: string[] = [];
  if (bytes.length < 4) return names;
  let at = 4;
  for (let index = 0; index < bytes.u16(0) && at < bytes.length; index++) {
    const length = bytes.u8(at);
    const count = Math.max(0, Math.floor((length - nameAt) / 2));
    const name = bytes.text(at + 1 + nameAt, count);
    names.push(name.split("\0")[0]!);
    at += 1 + length;
  }
  return names;
}
