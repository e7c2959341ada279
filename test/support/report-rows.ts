import type { CellPlan, SheetPlan } from "../../src/workbook";

/** A report's cells as they are read: row by row, of each cell that is merged the one that holds its content. */
export function reportRows({ blocks }: SheetPlan): readonly (readonly CellPlan[])[] {
  const rows = new Map<number, CellPlan[]>();
  for (const { row, cells } of blocks)
    rows.set(row, [...(rows.get(row) ?? []), cells.at(0)!.at(0)!]);
  return [...rows.values()];
}

/** What stands in them. */
export function reportValues(sheet: SheetPlan): readonly (readonly unknown[])[] {
  return reportRows(sheet).map((row) => row.map(({ value }) => value));
}
