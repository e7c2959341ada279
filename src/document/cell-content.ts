import type { Block, Paragraph, Table } from "./model";
import type { CellContent } from "./table-grid";

/** A cell's paragraphs as one text; its tables are kept aside. */
export function cellContent(blocks: readonly Block[]): CellContent {
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === "paragraph");
  return {
    text: paragraphs
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join("\n"),
    notes: paragraphs.flatMap(({ notes }) => notes),
    tables: blocks.filter((block): block is Table => block.type === "table"),
  };
}
