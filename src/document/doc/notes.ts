import type { StructureName, WordFile } from "./file-information";
import { plcEntries } from "./plc";

/** A note's place: the sign in the text that refers to it, and where its own text stands. */
export interface NotePlace {
  readonly reference: number;
  readonly from: number;
  readonly to: number;
}

/** The footnotes and endnotes ([MS-DOC] 2.8.11, 2.8.13), by numbers of characters in the whole text. */
export function notePlaces(file: WordFile): NotePlace[] {
  const { main, footnotes, headers, macros, annotations } = file.counts;
  const endnotesStart = main + footnotes + headers + macros + annotations;
  return [
    ...places(file, "footnoteReferences", "footnoteTexts", main),
    ...places(file, "endnoteReferences", "endnoteTexts", endnotesStart),
  ];
}

function places(
  file: WordFile,
  references: StructureName,
  texts: StructureName,
  start: number
): NotePlace[] {
  const ranges = plcEntries(file.structure(texts), 0);
  return plcEntries(file.structure(references), 2).flatMap(({ from: reference }, index) => {
    const range = ranges[index];
    return range ? [{ reference, from: start + range.from, to: start + range.to }] : [];
  });
}
