import type { Block, Table } from "../model";
import { layTable, type CellDraft } from "../flow/lay-table";
import { cellParagraphsOf } from "./cell-paragraphs";
import { clusters, nearest } from "./geometry";
import { joinedText } from "./joined-text";
import type { PdfCell, PdfTable } from "./page-layout";
import type { Measure } from "./paragraphs";

/** Borders of the same column may stand so far apart on different pages; in points. */
const sameEdge = 4;

/** The room between a border and text is never more than this; what is more is an indent. */
const mostPadding = 8;

/** The document's table; none where nothing is in it. */
export function tableBlock(table: PdfTable): Table | undefined {
  const edges = clusters(
    table.rows.flatMap((row) => row.flatMap(({ left, right }) => [left, right])),
    sameEdge
  );
  const padding = paddingOf(table);
  return layTable(
    table.rows.map((row) => ({ cells: row.map((cell) => cellDraft(cell, edges, padding)) }))
  );
}

/** How far text stays away from the borders of its cell, in most cells of this table. */
export function paddingOf({ rows }: PdfTable): number {
  const rooms = rows
    .flatMap((row) => row.flatMap((cell) => cell.lines.map(({ left }) => left - cell.left)))
    .sort((one, other) => one - other);
  return Math.min(mostPadding, Math.max(0, rooms[Math.floor(rooms.length / 4)] ?? 0));
}

/** Between which sides a cell's text is set. */
export function measureOf({ left, right }: PdfCell, padding: number): Measure {
  return { left: left + padding, right: right - padding };
}

function cellDraft(cell: PdfCell, edges: readonly number[], padding: number): CellDraft {
  const blocks: Block[] = cellParagraphsOf(cell.lines, measureOf(cell, padding)).map((lines) => ({
    type: "paragraph",
    text: joinedText(lines),
    notes: lines.flatMap(({ notes }) => notes),
  }));
  const columnSpan = nearest(edges, cell.right) - nearest(edges, cell.left);
  return {
    blocks: [...blocks, ...cell.tables.flatMap((nested) => tableBlock(nested) ?? [])],
    columnSpan: Math.max(1, columnSpan),
    rowSpan: cell.rowSpan,
  };
}
