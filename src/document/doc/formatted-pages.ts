import { Bytes } from "./bytes";
import type { StructureName, WordFile } from "./file-information";
import { plcEntries } from "./plc";

const pageSize = 512;

/** A stretch of the WordDocument stream with the properties that its pages keep for it. */
interface FormattedRun {
  readonly from: number;
  readonly to: number;
  readonly properties: Bytes;
}

const nothing = new Bytes(new Uint8Array());

/** The runs of characters with their modifiers ([MS-DOC] 2.9.33). */
export function characterRuns(file: WordFile): FormattedRun[] {
  return runsOf(file, "characterRuns", 1, (page, entry) => {
    const at = page.u8(entry) * 2;
    return at === 0 ? nothing : page.part(at + 1, page.u8(at));
  });
}

/** The paragraphs, each with its style's number and its modifiers (2.9.175). */
export function paragraphRuns(file: WordFile): FormattedRun[] {
  return runsOf(file, "paragraphRuns", 13, (page, entry) => {
    const at = page.u8(entry) * 2;
    if (at === 0) return nothing;
    const words = page.u8(at);
    return words === 0 ? page.part(at + 2, page.u8(at + 1) * 2) : page.part(at + 1, words * 2 - 1);
  });
}

/** The runs of all pages: each page has its runs' places, and for each run an entry. */
function runsOf(
  file: WordFile,
  structure: StructureName,
  entrySize: number,
  propertiesAt: (page: Bytes, entry: number) => Bytes
): FormattedRun[] {
  return plcEntries(file.structure(structure), 4).flatMap(({ data }) => {
    const page = file.document.part((data.u32(0) & 0x3fffff) * pageSize, pageSize);
    const count = page.u8(pageSize - 1);
    return Array.from({ length: count }, (_, index) => ({
      from: page.u32(index * 4),
      to: page.u32(index * 4 + 4),
      properties: propertiesAt(page, (count + 1) * 4 + index * entrySize),
    }));
  });
}

/** Finds the run at a place; asking for rising places is fast. */
export class RunFinder {
  private readonly runs: readonly FormattedRun[];

  constructor(runs: readonly FormattedRun[]) {
    this.runs = [...runs].sort((one, other) => one.from - other.from);
  }

  at(place: number): FormattedRun | undefined {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.from <= place) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low - 1];
    return run && place < run.to ? run : undefined;
  }
}
