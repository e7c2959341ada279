import { lineIn, madeLines, rowHeights, withCellsMade, type CellPlan } from "../../src/workbook";
import { rowHeightAt } from "../../src/workbook/lines";
import { smallPlan } from "../support/small-plan";

const cell = (value: number): CellPlan => ({ value, style: "plain" });
const lines = madeLines(3, (index) => [cell(index)]);

test("made lines are the same whenever they are gone through", () => {
  const values = () => [...lines].map(([only]) => only!.value);
  expect(values()).toEqual([0, 1, 2]);
  expect(values()).toEqual([0, 1, 2]);
  expect(lines.length).toBe(3);
  expect([-1, 0, 2, 3].map((index) => lines.at(index)?.[0]?.value)).toEqual([
    undefined,
    0,
    2,
    undefined,
  ]);
});

test("a block has a line in its own rows only, whether they are made or kept", () => {
  for (const cells of [lines, [...lines]]) {
    const inRow = (row: number) => lineIn({ row: 5, column: 0, cells }, row)?.[0]?.value;
    expect([3, 4, 5, 7, 8].map(inRow)).toEqual([undefined, undefined, 0, 2, undefined]);
  }
});

test("a sheet with its cells made holds the same cells", () => {
  const plan = smallPlan([], { blocks: [{ row: 1, column: 0, cells: lines }] });
  const [block] = withCellsMade(plan.sheets[0]!).blocks;
  expect(block).toEqual({ row: 1, column: 0, cells: [[cell(0)], [cell(1)], [cell(2)]] });
});

test("a row is as high as its highest block asks for, unless the sheet names its height", () => {
  const [sheet] = smallPlan([], {
    blocks: [
      { row: 1, column: 0, cells: lines, heightOf: ([only]) => 20 + Number(only!.value) },
      { row: 2, column: 4, cells: [[cell(0)]], heightOf: () => 40 },
      { row: 9, column: 0, cells: [[cell(0)]] },
    ],
    rowHeights: new Map([[3, 15]]),
  }).sheets;
  expect([...rowHeights(sheet!)].sort(([one], [other]) => one - other)).toEqual([
    [1, 20],
    [2, 40],
    [3, 15],
  ]);
  expect([0, 1, 2, 3, 9].map((row) => rowHeightAt(sheet!, row))).toEqual([
    undefined,
    20,
    40,
    15,
    undefined,
  ]);
});
