import type { SheetPlan } from "../../../workbook";

/** Something of each cell, by row and column from 0. Cells that have none are left out or undefined. */
export type Grid<Value> = ReadonlyMap<number, ReadonlyMap<number, Value>>;

/** The names of a sheet's styles; where blocks overlap the later wins. */
export function styleGrid({ blocks }: SheetPlan): Grid<string> {
  const grid = new Map<number, Map<number, string>>();
  for (const { row, column, cells } of blocks)
    [...cells].forEach((line, down) => {
      const places = grid.get(row + down) ?? new Map<number, string>();
      line.forEach(({ style }, across) => places.set(column + across, style));
      grid.set(row + down, places);
    });
  return grid;
}

/** The grid of what `values` has for each style's name. */
export function mapGrid<Value>(
  grid: Grid<string>,
  values: ReadonlyMap<string, Value>
): Grid<Value | undefined> {
  return new Map(
    [...grid].map(([row, line]) => [
      row,
      new Map([...line].map(([column, style]) => [column, values.get(style)])),
    ])
  );
}
