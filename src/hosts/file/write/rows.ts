import type { CellBlock, CellPlan, SheetPlan } from "../../../workbook";

/** A row of a sheet with its cells by their columns. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly (CellPlan | undefined)[];
  /** In points; undefined for a row that is as high as usual. */
  readonly height: number | undefined;
}

/** The rows and columns that a sheet's cells and heights reach to. */
export function extent({ blocks, rowHeights }: SheetPlan): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const row of rowHeights.keys()) rows = Math.max(rows, row + 1);
  for (const { row, column, cells } of blocks) {
    rows = Math.max(rows, row + cells.length);
    columns = Math.max(columns, column + (cells.at(0)?.length ?? 0));
  }
  return { rows, columns };
}

/** A block whose lines are being gone through, and its place among the sheet's blocks. */
interface OpenBlock {
  readonly order: number;
  readonly block: CellBlock;
  readonly lines: Iterator<readonly CellPlan[]>;
}

/**
 * The blocks of a sheet laid into one grid, row by row, of which only one is held. Where blocks
 * overlap the later wins.
 */
export function* rowsOf(sheet: SheetPlan): Generator<SheetRow> {
  const beginnings = blocksByRow(sheet.blocks);
  const { rows } = extent(sheet);
  let open: OpenBlock[] = [];
  for (let row = 0; row < rows; row++) {
    const beginning = beginnings.get(row);
    if (beginning) open = [...open, ...beginning].sort((one, other) => one.order - other.order);
    if (open.length > 0 || sheet.rowHeights.has(row)) yield laidOut(sheet, row, open);
    open = open.filter(({ block }) => row + 1 < block.row + block.cells.length);
  }
}

function blocksByRow(blocks: readonly CellBlock[]): Map<number, OpenBlock[]> {
  const byRow = new Map<number, OpenBlock[]>();
  for (const [order, block] of blocks.entries()) {
    const others = byRow.get(block.row);
    const opened = { order, block, lines: block.cells[Symbol.iterator]() };
    if (others) others.push(opened);
    else byRow.set(block.row, [opened]);
  }
  return byRow;
}

function laidOut({ rowHeights }: SheetPlan, row: number, open: readonly OpenBlock[]): SheetRow {
  let cells: readonly (CellPlan | undefined)[] = [];
  let height: number | undefined;
  for (const { block, lines } of open) {
    const { done, value: line } = lines.next();
    if (done) continue;
    cells = cells.length === 0 && block.column === 0 ? line : laidOver(cells, line, block.column);
    if (block.heightOf) height = Math.max(height ?? 0, block.heightOf(line, row - block.row));
  }
  return { row, cells, height: rowHeights.get(row) ?? height };
}

function laidOver(
  cells: readonly (CellPlan | undefined)[],
  line: readonly CellPlan[],
  column: number
): (CellPlan | undefined)[] {
  const both = [...cells];
  for (let at = 0; at < line.length; at++) both[column + at] = line[at];
  return both;
}
