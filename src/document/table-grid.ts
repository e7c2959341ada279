import type { Cell, Table } from "./model";

/** More columns than any word processor makes; what goes beyond is not a table but an attack. */
export const mostColumns = 256;

type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

export interface CellContent {
  readonly text: string;
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

/** Lays cells into a rectangle, row by row: spans, merges and missing places. */
export class TableGrid {
  private readonly rows: (GrowingCell | undefined)[][] = [];
  private columnCount = 0;

  get rowCount(): number {
    return this.rows.length;
  }

  startRow(): void {
    this.rows.push([]);
  }

  /** Takes the last row out again. No cell of it may have been placed. */
  dropRow(): void {
    this.rows.pop();
  }

  /** Leaves `count` places empty. */
  skip(count: number): void {
    const row = this.currentRow();
    row.length = Math.min(row.length + count, mostColumns);
    this.columnCount = Math.max(this.columnCount, row.length);
  }

  /** Puts a cell of `columnSpan` columns at the end of the row. */
  add({ text, notes, tables }: CellContent, columnSpan: number): void {
    const row = this.currentRow();
    const span = Math.min(columnSpan, mostColumns - row.length);
    if (span < 1) return;
    const cell: GrowingCell = {
      text,
      notes,
      tables,
      row: this.rows.length - 1,
      column: row.length,
      rowSpan: 1,
      columnSpan: span,
    };
    for (let place = 0; place < span; place++) row.push(cell);
    this.columnCount = Math.max(this.columnCount, row.length);
  }

  /** Widens the row's last cell (a horizontal merge); false when there is none. */
  widen(columnSpan: number): boolean {
    const row = this.currentRow();
    const last = row.at(-1);
    if (!last || last.rowSpan > 1) return false;
    const span = Math.min(columnSpan, mostColumns - row.length);
    last.columnSpan += span;
    for (let place = 0; place < span; place++) row.push(last);
    this.columnCount = Math.max(this.columnCount, row.length);
    return true;
  }

  /** Lengthens the cell above into this row (a vertical merge); false when none fits. */
  lengthen(columnSpan: number): boolean {
    const row = this.currentRow();
    const above = this.rows.at(-2)?.[row.length];
    if (!above || above.column !== row.length || above.columnSpan !== columnSpan) return false;
    above.rowSpan++;
    for (let place = 0; place < columnSpan; place++) row.push(above);
    return true;
  }

  /** Makes the row's only cell as wide as the table will be: how text files show a section row. */
  finish(options: { readonly spreadSingleCells?: boolean } = {}): Table {
    this.rows.forEach((row, index) => {
      if (options.spreadSingleCells && row.length === 1) this.spread(row);
      for (let column = 0; column < this.columnCount; column++)
        row[column] ??= emptyCell(index, column);
    });
    return {
      type: "table",
      columnCount: this.columnCount,
      rows: this.rows as GrowingCell[][],
    };
  }

  private spread(row: (GrowingCell | undefined)[]): void {
    const only = row[0];
    if (!only) return;
    only.columnSpan = this.columnCount;
    while (row.length < this.columnCount) row.push(only);
  }

  private currentRow(): (GrowingCell | undefined)[] {
    if (this.rows.length === 0) this.startRow();
    return this.rows.at(-1)!;
  }
}

function emptyCell(row: number, column: number): GrowingCell {
  return { text: "", notes: [], tables: [], row, column, rowSpan: 1, columnSpan: 1 };
}
