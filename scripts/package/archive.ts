import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

/** Files by their paths in the archive. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The same for all files and all runs, so that equal files make an equal archive. By the local clock,
 * for that is what an archive notes down: in every time zone the same day and hour.
 */
const timestamp = new Date(1980, 0, 1, 12);

/** One line for each file, as `sha256sum -c` reads them. */
export function checksums(files: ArchiveFiles): string {
  return sorted(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** A .zip of the files below one folder. The same files give the same bytes. */
export function archiveOf(folder: string, files: ArchiveFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) entries[`${folder}/${path}`] = bytes;
  return zipSync(entries, { level: 9, mtime: timestamp });
}

function sorted(files: ArchiveFiles): [string, Uint8Array][] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}
