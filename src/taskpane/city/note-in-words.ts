import type { MessageKey, Translator } from "../../locales";
import type { CollectionNote } from "../../reports";

/** What is to be said of a file, in the user's language: the workbook has it in Chinese. */
export function noteInWords({ file, kind, told }: CollectionNote, { text }: Translator): string {
  return text("city.note", {
    file,
    note: text(`city.note_${kind}` as MessageKey, { ...told }),
  });
}
