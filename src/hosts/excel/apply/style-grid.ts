import type { SheetPlan } from "../../../workbook";
import { once } from "./once";

/** Something of each cell, by row and column from 0. Cells that have none are left out or undefined. */
export type Grid<Value> = ReadonlyMap<number, ReadonlyMap<number, Value>>;

type Line<Value> = ReadonlyMap<number, Value>;

/**
 * The names of a sheet's styles; where blocks overlap the later wins. Rows that look alike, as nearly
 * all of a large table do, are one and the same line, so that whatever is asked of a line need be asked
 * but once.
 */
export function styleGrid({ blocks }: SheetPlan): Grid<string> {
  const grid = new Map<number, Line<string>>();
  const known = new Map<string, Line<string>>();
  for (const { row, column, cells } of blocks) {
    let at = row;
    for (const line of cells) {
      const styles = line.map(({ style }) => style);
      const look = `${column},${styles.join()}`;
      const places =
        known.get(look) ?? new Map(styles.map((style, across) => [column + across, style]));
      known.set(look, places);
      const earlier = grid.get(at);
      grid.set(at, earlier ? new Map([...earlier, ...places]) : places);
      at++;
    }
  }
  return grid;
}

/** The grid of what `values` has for each style's name. */
export function mapGrid<Value>(
  grid: Grid<string>,
  values: ReadonlyMap<string, Value>
): Grid<Value | undefined> {
  return mapLines(
    grid,
    (line) => new Map([...line].map(([column, style]) => [column, values.get(style)]))
  );
}

/** The grid with each line as `change` makes it; those that are the same stay the same. */
export function mapLines<From, To>(
  grid: Grid<From>,
  change: (line: Line<From>) => Line<To>
): Grid<To> {
  const changed = once(change);
  return new Map([...grid].map(([row, line]) => [row, changed(line)]));
}
