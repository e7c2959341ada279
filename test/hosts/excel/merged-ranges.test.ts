import { mergedRanges } from "../../../src/hosts/excel/apply/merged-ranges";
import type { RangePlan } from "../../../src/workbook";

const range = (row: number, column: number, rowCount: number, columnCount: number): RangePlan => ({
  row,
  column,
  rowCount,
  columnCount,
});

test("rows merged alike are merged at once, each by itself", () => {
  expect(
    mergedRanges([range(4, 0, 1, 3), range(4, 3, 1, 2), range(5, 0, 1, 3), range(6, 0, 1, 3)])
  ).toEqual([
    { range: range(4, 0, 3, 3), across: true },
    { range: range(4, 3, 1, 2), across: false },
  ]);
});

test("rows apart, rows merged otherwise and whole rectangles stay apart", () => {
  const apart = [range(1, 0, 1, 3), range(3, 0, 1, 3), range(4, 0, 1, 2), range(6, 0, 2, 3)];
  const merged = mergedRanges(apart);
  expect(merged).toHaveLength(4);
  expect(merged).toEqual(
    expect.arrayContaining(apart.map((one) => ({ range: one, across: false })))
  );
});
