import type { CellBlock, CellLines, CellPlan, SheetPlan } from "./plan";

/**
 * Lines that are made whenever they are gone through. The sheets of a large ledger have millions of
 * cells, of which a file takes one line after the other: none need be held.
 */
export function madeLines(
  length: number,
  lineAt: (index: number) => readonly CellPlan[]
): CellLines {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? lineAt(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield lineAt(index);
    },
  };
}

/** The line of a block that stands in a row of the sheet; undefined where it has none. */
export function lineIn({ row: first, cells }: CellBlock, row: number) {
  return row < first ? undefined : cells.at(row - first);
}

/** The sheet with all its cells made, for one who goes through them more than once. */
export function withCellsMade(sheet: SheetPlan): SheetPlan {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: [...block.cells] })),
  };
}

/** The height of one row in points; undefined for a row that is as high as usual. */
export function rowHeightAt({ blocks, rowHeights }: SheetPlan, row: number): number | undefined {
  const heights = blocks.flatMap((block) => {
    const line = block.heightOf && lineIn(block, row);
    return line ? [block.heightOf!(line, row - block.row)] : [];
  });
  return rowHeights.get(row) ?? (heights.length > 0 ? Math.max(...heights) : undefined);
}

/** The heights of a sheet's rows in points, by row index. */
export function rowHeights({ blocks, rowHeights: named }: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, cells, heightOf } of blocks) {
    if (!heightOf) continue;
    let at = 0;
    for (const line of cells) {
      const height = heightOf(line, at);
      heights.set(row + at, Math.max(heights.get(row + at) ?? 0, height));
      at++;
    }
  }
  for (const [row, height] of named) heights.set(row, height);
  return heights;
}
