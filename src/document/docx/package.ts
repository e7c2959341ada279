import { unzipSync, type UnzipFileInfo } from "fflate";
import { DamagedDocumentError, DocumentTooLargeError } from "../errors";

/** The parts of a .docx that are read; all others stay packed. */
export const partNames = {
  document: "word/document.xml",
  numbering: "word/numbering.xml",
  styles: "word/styles.xml",
  footnotes: "word/footnotes.xml",
  endnotes: "word/endnotes.xml",
} as const;

export type Parts = Partial<Readonly<Record<keyof typeof partNames, Uint8Array>>>;

/** 10,000 rows of a task list take about 30 MB. */
const megabyte = 1024 * 1024;
const largest = 256 * megabyte;

/** The names of an archive's entries; nothing is unpacked. */
export function entryNames(bytes: Uint8Array, file: string): Set<string> {
  const names = new Set<string>();
  unzip(bytes, file, ({ name }) => {
    names.add(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the parts that are read.
 *
 * @throws DocumentTooLargeError before unpacking when they would take more than 256 MB; an entry
 * that lies about its size is cut off there, never grown.
 */
export function unpackParts(bytes: Uint8Array, file: string): Parts {
  const wanted = new Set<string>(Object.values(partNames));
  let total = 0;
  const entries = unzip(bytes, file, ({ name, originalSize }) => {
    if (!wanted.has(name)) return false;
    total += originalSize;
    if (total > largest)
      throw new DocumentTooLargeError(file, inMegabytes(total), inMegabytes(largest));
    return true;
  });
  return Object.fromEntries(Object.entries(partNames).map(([part, name]) => [part, entries[name]]));
}

function unzip(bytes: Uint8Array, file: string, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentTooLargeError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

function inMegabytes(size: number): number {
  return Math.ceil(size / megabyte);
}
