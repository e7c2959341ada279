import type { Block, Paragraph, SourceDocument, Table } from "./model";
import { TableGrid } from "./table-grid";

/** Fewer than this make no table: a number and a tab begin many a paragraph. */
const fewestColumns = 3;
const fewestRows = 3;

/**
 * Lists that a word processor's user set with tab stops, as tables: paragraphs in a row with as many
 * cells each, the first of which all say something.
 */
export function withTabbedTables(document: SourceDocument): SourceDocument {
  const blocks: Block[] = [];
  for (let at = 0; at < document.blocks.length;) {
    const rows = rowsFrom(document.blocks, at);
    if (rows.length >= fewestRows) blocks.push(tableOf(rows));
    else blocks.push(...document.blocks.slice(at, at + Math.max(1, rows.length)));
    at += Math.max(1, rows.length);
  }
  return { ...document, blocks };
}

/** The paragraphs of a table that begins at a place; none where none begins. */
function rowsFrom(blocks: readonly Block[], from: number): readonly Paragraph[] {
  const columns = cellsOf(blocks[from]!);
  if (columns.length < fewestColumns || columns.some((cell) => cell.trim() === "")) return [];
  const rows: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.type === "table" || cellsOf(block).length !== columns.length) break;
    rows.push(block);
  }
  return rows;
}

function cellsOf(block: Block): readonly string[] {
  return block.type === "paragraph" ? block.text.split("\t") : [];
}

function tableOf(rows: readonly Paragraph[]): Table {
  const grid = new TableGrid();
  for (const row of rows) {
    grid.startRow();
    cellsOf(row).forEach((text, column) =>
      grid.add({ text: text.trim(), notes: column === 0 ? row.notes : [], tables: [] }, 1)
    );
  }
  return grid.finish();
}
