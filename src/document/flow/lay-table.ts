import { cellContent } from "../cell-content";
import type { Block, Table } from "../model";
import { mostColumns, TableGrid } from "../table-grid";

/** A cell as a file describes it: what it holds and how far it reaches. */
export interface CellDraft {
  readonly blocks: readonly Block[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface RowDraft {
  readonly cells: readonly CellDraft[];
  /** Places left empty before the first cell. */
  readonly before?: number;
  /** The row ends its group (thead, tbody): no cell reaches beyond. */
  readonly endsGroup?: boolean;
}

/** A cell that reaches into rows below. */
interface OpenSpan {
  readonly column: number;
  readonly width: number;
  rowsLeft: number;
}

/**
 * Lays described cells into a rectangle, as a browser does: a cell takes the next place that no
 * cell from above reaches into. A cell wider than the room before such a place is cut there.
 */
export function layTable(rows: readonly RowDraft[]): Table | undefined {
  const grid = new TableGrid();
  let open: OpenSpan[] = [];
  for (const row of rows) {
    if (row.cells.length === 0 && open.length === 0) continue;
    grid.startRow();
    open = layRow(grid, row, open);
    if (row.endsGroup) open = [];
  }
  const table = grid.finish();
  return table.rows.length > 0 && table.columnCount > 0 ? table : undefined;
}

/** Lays one row; gives back the cells that reach into the next one, from left to right. */
function layRow(grid: TableGrid, row: RowDraft, open: readonly OpenSpan[]): OpenSpan[] {
  const reaching: OpenSpan[] = [];
  let column = 0;
  let next = 0;
  const skipTo = (place: number) => {
    if (place > column) grid.skip(place - column);
    column = Math.max(column, place);
  };
  /** Lengthens what reaches in from above, up to a place that it leaves free. */
  const goOn = (upTo: number) => {
    for (let span = open[next]; span && span.column <= Math.max(column, upTo); span = open[next]) {
      skipTo(span.column);
      grid.lengthen(span.width);
      column = span.column + span.width;
      if (--span.rowsLeft > 0) reaching.push(span);
      next++;
    }
  };
  const place = ({ blocks, columnSpan, rowSpan }: CellDraft) => {
    goOn(column);
    const room = Math.min(open[next]?.column ?? mostColumns, mostColumns) - column;
    const width = Math.min(Math.max(1, columnSpan), room);
    if (width < 1) return;
    grid.add(cellContent(blocks), width);
    if (rowSpan > 1) reaching.push({ column, width, rowsLeft: rowSpan - 1 });
    column += width;
  };

  const before = Math.min(row.before ?? 0, mostColumns);
  goOn(before - 1);
  skipTo(before);
  for (const cell of row.cells) place(cell);
  goOn(mostColumns);
  return reaching;
}
