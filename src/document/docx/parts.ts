import { unpack } from "../archive";

/** The parts of a .docx that are read; all others stay packed. */
const partNames = {
  document: "word/document.xml",
  numbering: "word/numbering.xml",
  styles: "word/styles.xml",
  footnotes: "word/footnotes.xml",
  endnotes: "word/endnotes.xml",
} as const;

export type Parts = Partial<Readonly<Record<keyof typeof partNames, Uint8Array>>>;

/**
 * Unpacks the parts that are read.
 *
 * @throws DamagedDocumentError, DocumentTooLargeError
 */
export function unpackParts(bytes: Uint8Array, file: string): Parts {
  const wanted = new Set<string>(Object.values(partNames));
  const entries = unpack(bytes, file, (name) => wanted.has(name));
  return Object.fromEntries(Object.entries(partNames).map(([part, name]) => [part, entries[name]]));
}
