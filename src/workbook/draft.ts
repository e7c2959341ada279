import type { CellBlock, CellContent, CellPlan, DefinedName, RangePlan, SheetPlan } from "./plan";
import { absoluteAddress, absoluteRange } from "./address";

/** A planned sheet, and the names of its cells. */
export interface SheetDraft {
  readonly sheet: SheetPlan;
  readonly names: readonly DefinedName[];
}

/** One cell as a block. */
export function cell(
  row: number,
  column: number,
  value: CellContent,
  style: string,
  formula?: string
): CellBlock {
  return { row, column, cells: [[planned(value, style, formula)]] };
}

export function planned(value: CellContent, style: string, formula?: string): CellPlan {
  return formula === undefined ? { value, style } : { value, style, formula };
}

/** Cells that are shown as one: the first holds the content, all of them the style. */
export interface MergedCell {
  readonly block: CellBlock;
  readonly merge: RangePlan;
}

export function merged(range: RangePlan, content: CellPlan): MergedCell {
  const rest = planned(null, content.style);
  const cells = Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) =>
      row === 0 && column === 0 ? content : rest
    )
  );
  return { block: { row: range.row, column: range.column, cells }, merge: range };
}

/** The ranges to merge; a single cell is whole already. */
export function mergesOf(cells: readonly MergedCell[]): RangePlan[] {
  return cells.flatMap(({ merge }) => (merge.rowCount * merge.columnCount > 1 ? [merge] : []));
}

/** A workbook-wide name for one cell. */
export function nameCell(name: string, sheet: string, row: number, column: number): DefinedName {
  return { name, refersTo: `${sheet}!${absoluteAddress(row, column)}` };
}

/** A workbook-wide name for a range. */
export function nameRange(name: string, sheet: string, range: RangePlan): DefinedName {
  return { name, refersTo: `${sheet}!${absoluteRange(range)}` };
}
