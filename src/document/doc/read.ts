import { LedgerError, giveWay, type Result, type WorkOptions } from "../../diagnostics";
import { CompoundFile } from "../compound-file";
import { Numbering } from "../docx/numbering";
import { DamagedDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { paragraphsInCoveredCells } from "./covered-cells";
import { WordFile } from "./file-information";
import { readLists } from "./list-tables";
import { notePlaces, type NotePlace } from "./notes";
import { WordStory } from "./stories";
import { readStyles } from "./style-sheet";
import { WordText, type WordParagraph } from "./text";

/** So many paragraphs are read between two looks at whether the user waits or has cancelled. */
const breath = 2000;

/**
 * Reads a .doc of Word 97 or later, or a .wps in its form: its body with all tracked changes
 * accepted, its notes where they are referred to, and the texts of its boxes behind it. Headers,
 * footers and comments are not part of it.
 *
 * @throws UnreadableDocumentError for an encrypted or older file; DamagedDocumentError
 */
export async function readDoc(
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
): Promise<Result<SourceDocument>> {
  try {
    const word = new WordFile(new CompoundFile(bytes), file);
    return { value: await readStories(word, options), warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

async function readStories(file: WordFile, options: WorkOptions): Promise<SourceDocument> {
  const styles = readStyles(file);
  const lists = readLists(file);
  const counts = file.counts;
  const places = notePlaces(file);
  const boxesStart =
    counts.main +
    counts.footnotes +
    counts.headers +
    counts.macros +
    counts.annotations +
    counts.endnotes;

  const main: WordParagraph[] = [];
  const boxes: WordParagraph[] = [];
  const others = new Map<NotePlace, WordStory>();
  const total = boxesStart + counts.textBoxes;
  let read = 0;
  for (const { paragraph, end } of new WordText(file, styles).all()) {
    if (++read % breath === 0) await breathe(options, (end / total) * 0.8);
    if (end <= counts.main) main.push(paragraph);
    else if (end > boxesStart && end <= total) boxes.push(paragraph);
    else {
      const place = places.find(({ from, to }) => end > from && end <= to);
      if (place)
        storyOf(others, place, () => new WordStory(new Numbering(lists, styles))).add(paragraph);
    }
  }

  const notes = new Map([...others].map(([{ reference }, story]) => [reference, story.plain]));
  const story = new WordStory(new Numbering(lists, styles), (character) => notes.get(character));
  const covered = paragraphsInCoveredCells(main);
  for (const [index, paragraph] of [...main, ...boxes].entries()) {
    if (index % breath === breath - 1) await breathe(options, 0.8 + (index / read) * 0.2);
    story.add(paragraph, !covered.has(paragraph));
  }
  options.onProgress?.(1);
  return { kind: "doc", blocks: story.blocks };
}

function storyOf<Key>(stories: Map<Key, WordStory>, key: Key, make: () => WordStory): WordStory {
  const known = stories.get(key) ?? make();
  stories.set(key, known);
  return known;
}

async function breathe({ signal, onProgress }: WorkOptions, progress: number): Promise<void> {
  await giveWay(signal);
  onProgress?.(Math.min(1, progress));
}
