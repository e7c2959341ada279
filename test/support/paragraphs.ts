import type { SourceDocument } from "../../src/document";

/** A document of paragraphs, one a line. */
export function paragraphs(text: string): SourceDocument {
  const lines = text.split("\n").map((line) => line.trim());
  return {
    kind: "txt",
    blocks: lines.map((line) => ({ type: "paragraph", text: line, notes: [] })),
  };
}
