import type { SheetGrid } from "./sheet-grid";
import type { Viewport } from "./useViewport";

/** Drawn beyond what is in sight, so that scrolling shows no gaps. */
const spare = 400;
/** More of the view must not stand still, or nothing would be left to scroll. */
const largestFrozenShare = 0.5;

interface VisibleRows {
  /** How many rows and columns stand still. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The rows to draw below the frozen ones. */
  readonly rows: readonly number[];
}

/** Which rows of a sheet to draw: those in sight, and those whose merged cells reach into it. */
export function visibleRows(grid: SheetGrid, { top, width, height }: Viewport): VisibleRows {
  const { rows = 0, columns = 0 } = grid.sheet.freeze ?? {};
  const frozenRows = grid.tops[rows]! <= height * largestFrozenShare ? rows : 0;
  const frozenColumns = grid.lefts[columns]! <= width * largestFrozenShare ? columns : 0;
  const first = Math.max(frozenRows, rowAt(grid, top - spare));
  const last = Math.min(grid.rowCount - 1, rowAt(grid, top + height + spare));
  const drawn = new Set<number>();
  for (let row = first; row <= last; row++) drawn.add(row);
  for (const merge of grid.sheet.merges)
    if (merge.row >= frozenRows && merge.row < first && merge.row + merge.rowCount > first)
      drawn.add(merge.row);
  return { frozenRows, frozenColumns, rows: [...drawn].sort((one, other) => one - other) };
}

/** The row at a height, found by halving. */
function rowAt({ tops, rowCount }: SheetGrid, y: number): number {
  let low = 0;
  let high = rowCount;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
