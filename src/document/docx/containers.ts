import { cellContent } from "../cell-content";
import type { Block } from "../model";
import { TableGrid } from "../table-grid";

/** What holds blocks: the body, a cell, a text box or a note. */
export interface Container {
  readonly blocks: Block[];
  /** What a paragraph with a deleted mark left for the next one. */
  pending: { readonly text: string; readonly notes: readonly string[] } | undefined;
}

export function newContainer(blocks: Block[] = []): Container {
  return { blocks, pending: undefined };
}

/** A table while its element is open. */
export interface TableDraft {
  readonly grid: TableGrid;
  /** The row that is open is a tracked deletion. */
  rowDeleted: boolean;
  gridAfter: number;
  cell: CellDraft | undefined;
}

export interface CellDraft {
  readonly container: Container;
  columnSpan: number;
  /** Goes on from the cell above (w:vMerge) or to the left (w:hMerge). */
  merged: "above" | "left" | undefined;
}

export function newTable(): TableDraft {
  return { grid: new TableGrid(), rowDeleted: false, gridAfter: 0, cell: undefined };
}

export function newCell(): CellDraft {
  return { container: newContainer(), columnSpan: 1, merged: undefined };
}

/** Puts a finished cell into its table: into the cell that it is merged with, or in its own place. */
export function placeCell(grid: TableGrid, { container, columnSpan, merged }: CellDraft): void {
  if (merged === "above" && grid.lengthen(columnSpan)) return;
  if (merged === "left" && grid.widen(columnSpan)) return;
  grid.add(cellContent(container.blocks), columnSpan);
}
