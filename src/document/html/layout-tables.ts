import { cellContent } from "../cell-content";
import { asBlocks } from "../flow/flow";
import { layTable, type RowDraft } from "../flow/lay-table";
import type { Block, Table } from "../model";

/** A page's frame has few rows, one cell of which holds nearly everything. */
const mostFrameRows = 3;
const frameShare = 0.9;

/** What a table of a page becomes: itself, or its content where it only arranges the page. */
export function tableBlocks(rows: readonly RowDraft[]): readonly Block[] {
  return isLayout(rows)
    ? rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
    : asBlocks(layTable(rows));
}

/** A table of one column lists nothing; nor does one whose cells hold whole tables. */
function isLayout(rows: readonly RowDraft[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.every((row) => row.cells.filter(({ blocks }) => blocks.length > 0).length < 2))
    return (
      rows.every((row) => row.cells.length < 2) || cells.some(({ blocks }) => blocks.some(isTable))
    );
  if (rows.length > mostFrameRows) return false;
  const sizes = cells.map(({ blocks }) => sizeOf(blocks));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return cells.some(
    ({ blocks }, index) => blocks.some(isTable) && sizes[index]! > frameShare * total
  );
}

function isTable(block: Block): block is Table {
  return block.type === "table";
}

/** The characters that blocks hold, those of their tables included. */
function sizeOf(blocks: readonly Block[]): number {
  const { text, tables } = cellContent(blocks);
  const inTables = tables.flatMap(({ rows }) =>
    rows.flatMap((row, at) =>
      row.filter((cell, column) => cell.row === at && cell.column === column)
    )
  );
  return inTables.reduce((sum, cell) => sum + cell.text.length, text.length);
}
