import { amountsIn, figureName, rates, sumOfAmounts, type FigureId, type RateId } from "../rates";

/** What Excel passes for an argument declared as a range: rows of cells, or one bare value. */
export type CellRange = readonly (readonly unknown[])[];

/**
 * The sum of an argument's cells in the standard unit (亩, 千克). Empty cells count for nothing,
 * text with a unit is converted. An error names the argument.
 */
export function total<Id extends RateId>(rate: Id, figure: FigureId<Id>, cells: CellRange): number {
  const name = figureName(rate, figure);
  const { unit } = rates[rate].figures[figure]!;
  return sumOfAmounts(amountsIn(rowsOf(cells), unit, name), name);
}

/** Whether an optional argument was given. Excel passes null for one that was left out. */
export function isGiven<T>(argument: T | null | undefined): argument is T {
  return argument !== undefined && argument !== null;
}

function rowsOf(cells: CellRange): CellRange {
  return Array.isArray(cells) ? cells : [[cells]];
}
