import { LedgerError, type Result, type WorkOptions } from "../../diagnostics";
import { DamagedDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { parseXml } from "../xml";
import { readListDefinitions } from "./list-definitions";
import { Numbering } from "./numbering";
import { unpackParts, type Parts } from "./parts";
import { Story, type StoryContext } from "./story";
import { StoryHandler } from "./story-handler";
import { readStyles } from "./styles";

/**
 * Reads a .docx: its body as Word shows it with all tracked changes accepted, and its footnotes
 * and endnotes where they are referred to. Headers, footers and comments are not part of it.
 */
export async function readDocx(
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
): Promise<Result<SourceDocument>> {
  const parts = unpackParts(bytes, file);
  try {
    return { value: await readParts(parts, options), warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

async function readParts(parts: Parts, options: WorkOptions): Promise<SourceDocument> {
  const styles = await readStyles(parts.styles);
  const definitions = await readListDefinitions(parts.numbering);
  const context = (): StoryContext => ({
    styles,
    numbering: new Numbering(definitions, styles),
    notes,
  });
  const notes = new Map<string, string>();
  for (const part of [parts.footnotes, parts.endnotes]) await readNotes(part, context(), notes);

  const story = new Story(context());
  await parseXml(parts.document ?? new Uint8Array(), new StoryHandler(story), options);
  return { kind: "docx", blocks: story.blocks };
}

/** Separator lines are notes too in the file, but hold no text. */
async function readNotes(
  part: Uint8Array | undefined,
  context: StoryContext,
  notes: Map<string, string>
): Promise<void> {
  if (!part) return;
  const handler = new StoryHandler(new Story(context), (id, text) => {
    if (text.trim() !== "") notes.set(id, text.trim());
  });
  await parseXml(part, handler);
}
