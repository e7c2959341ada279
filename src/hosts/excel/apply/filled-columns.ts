import type { CellBlock } from "../../../workbook";
import { bytesOf } from "./steps";

/** A column of a block whose cells hold one formula from a row on, down to the block's last. */
export interface FilledColumn {
  /** Counted within the block. */
  readonly column: number;
  readonly firstRow: number;
  readonly formula: string;
}

/** What naming a range of its own costs on the wire; a write that saves less is not worth one. */
export const rangeBytes = 300;

/**
 * A relative reference (B5, $B5, B$5). Excel moves it from cell to cell when one formula is given for
 * a whole range; the plan's formulas mean the same cell in each row.
 */
const relativeReference = /(?<![$\w])[A-Z]{1,3}\$?\d+(?!\w)|\$[A-Z]{1,3}\d+(?!\w)/;

/** The columns whose formula is sent once for all rows: four fifths of a large ledger are formulas. */
export function filledColumns(block: CellBlock): FilledColumn[] {
  const cells = [...block.cells];
  const last = cells.at(-1) ?? [];
  return last.flatMap(({ formula }, column) => {
    if (formula === undefined || relativeReference.test(formula)) return [];
    let firstRow = cells.length - 1;
    while (firstRow > 0 && cells[firstRow - 1]![column]?.formula === formula) firstRow--;
    const repeated = cells.length - 1 - firstRow;
    return repeated * bytesOf(formula) > rangeBytes ? [{ column, firstRow, formula }] : [];
  });
}
