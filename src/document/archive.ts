import { unzipSync, type UnzipFileInfo } from "fflate";
import { DamagedDocumentError, DocumentTooLargeError } from "./errors";
import { inMegabytes, megabyte } from "./size";

/** 10,000 rows of a task list take about 30 MB. */
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

/** What all entries together would take, in megabytes, as the archive declares it. */
export function unpackedSize(bytes: Uint8Array, file: string): number {
  let total = 0;
  unzip(bytes, file, ({ originalSize }) => {
    total += originalSize;
    return false;
  });
  return inMegabytes(total);
}

/**
 * Unpacks the wanted entries; what the archive does not have is left out.
 *
 * @throws DocumentTooLargeError before unpacking when they would take more than 256 MB; an entry
 * that lies about its size is cut off there, never grown.
 */
export function unpack(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean
): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzip(bytes, file, ({ name, originalSize }) => {
    if (!wanted(name)) return false;
    total += originalSize;
    if (total > largest)
      throw new DocumentTooLargeError(file, inMegabytes(total), inMegabytes(largest));
    return true;
  });
}

function unzip(bytes: Uint8Array, file: string, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentTooLargeError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}
