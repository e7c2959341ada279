import type { Block } from "../model";
import { TableGrid } from "../table-grid";

/** A merged range of a sheet: its first row and column, and its size. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The cells of a sheet as texts, and which of them are merged. */
export interface TextGrid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedRange[];
}

/**
 * What a sheet says: the lines above the first row of several cells (titles, 填报单位：…) are
 * paragraphs, all that follows is one table. Blank rows only give air.
 */
export function gridBlocks({ rows, merges }: TextGrid): Block[] {
  const filled = rows.map(filledCells);
  const first = filled.findIndex((cells) => cells.length > 1);
  const titles = (first < 0 ? rows : rows.slice(0, first)).flatMap((row) =>
    row.filter((text) => text !== "")
  );
  const paragraphs = titles.map((text): Block => ({ type: "paragraph", text, notes: [] }));
  if (first < 0) return paragraphs;
  return [...paragraphs, tableOf(rows, merges, first)];
}

/** The columns of a row that say anything. */
function filledCells(row: readonly string[]): number[] {
  return row.flatMap((text, column) => (text === "" ? [] : [column]));
}

function tableOf(
  rows: readonly (readonly string[])[],
  merges: readonly MergedRange[],
  firstRow: number
): Block {
  const from = leftmost(rows, firstRow);
  const to = rightmost(rows, firstRow);
  const covers = new Covers(merges);
  const grid = new TableGrid();
  for (let row = firstRow; row < rows.length; row++) {
    if (isBlank(rows[row]!) && !covers.reaches(row)) continue;
    grid.startRow();
    for (let column = from; column <= to;) {
      const cover = covers.at(row, column);
      const span = cover ? Math.min(cover.column + cover.columnSpan - 1, to) - column + 1 : 1;
      const goesOn = cover !== undefined && cover.row < row && grid.lengthen(span);
      if (!goesOn) grid.add({ text: rows[row]![column] ?? "", notes: [], tables: [] }, span);
      column += span;
    }
  }
  return grid.finish();
}

function leftmost(rows: readonly (readonly string[])[], firstRow: number): number {
  let column = Number.POSITIVE_INFINITY;
  for (let row = firstRow; row < rows.length; row++) {
    const first = rows[row]!.findIndex((text) => text !== "");
    if (first >= 0) column = Math.min(column, first);
  }
  return column;
}

function rightmost(rows: readonly (readonly string[])[], firstRow: number): number {
  let column = 0;
  for (let row = firstRow; row < rows.length; row++)
    column = Math.max(
      column,
      rows[row]!.findLastIndex((text) => text !== "")
    );
  return column;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((text) => text === "");
}

/** The merged ranges, found by the places that they cover. */
class Covers {
  private readonly byRow = new Map<number, MergedRange[]>();

  constructor(merges: readonly MergedRange[]) {
    for (const merge of merges)
      for (let row = merge.row; row < merge.row + merge.rowSpan; row++) {
        const inRow = this.byRow.get(row) ?? [];
        inRow.push(merge);
        this.byRow.set(row, inRow);
      }
  }

  at(row: number, column: number): MergedRange | undefined {
    return this.byRow
      .get(row)
      ?.find((merge) => column >= merge.column && column < merge.column + merge.columnSpan);
  }

  /** A blank row inside a merged cell is one of its rows. */
  reaches(row: number): boolean {
    return (this.byRow.get(row) ?? []).some((merge) => merge.row < row);
  }
}
