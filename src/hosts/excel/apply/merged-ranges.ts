import type { RangePlan } from "../../../workbook";
import { rectanglesByKey } from "./rectangles";

/** A range to merge, whole or each of its rows by itself. */
export interface MergedRange {
  readonly range: RangePlan;
  readonly across: boolean;
}

/**
 * What to merge, with as few operations: rows below each other that are merged alike are merged at
 * once.
 */
export function mergedRanges(merges: readonly RangePlan[]): MergedRange[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, rowCount, columnCount } of merges) {
    if (rowCount > 1) continue;
    const line = rows.get(row) ?? new Map<number, string>();
    for (let across = 0; across < columnCount; across++)
      line.set(column + across, `${column},${columnCount}`);
    rows.set(row, line);
  }
  return [
    ...merges.flatMap((range) => (range.rowCount > 1 ? [{ range, across: false }] : [])),
    ...[...rectanglesByKey(rows).values()]
      .flat()
      .map((range) => ({ range, across: range.rowCount > 1 })),
  ];
}
