import fc from "fast-check";
import { rectanglesByKey, runsOfEqual } from "../../../src/hosts/excel/apply/rectangles";

const cell = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  key: fc.constantFrom("a", "b", undefined),
});

function gridOf(cells: readonly { row: number; column: number; key: string | undefined }[]) {
  const grid = new Map<number, Map<number, string | undefined>>();
  for (const { row, column, key } of cells)
    grid.set(row, (grid.get(row) ?? new Map<number, string | undefined>()).set(column, key));
  return grid;
}

describe("rectanglesByKey", () => {
  test("cover each cell that has a key exactly once", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const grid = gridOf(cells);
        const covered = [...rectanglesByKey(grid)].flatMap(([key, ranges]) =>
          ranges.flatMap(({ row, column, rowCount, columnCount }) =>
            Array.from(
              { length: rowCount * columnCount },
              (_, at) =>
                `${row + Math.floor(at / columnCount)},${column + (at % columnCount)} ${key}`
            )
          )
        );
        const wanted = [...grid].flatMap(([row, line]) =>
          [...line].flatMap(([column, key]) => (key ? [`${row},${column} ${key}`] : []))
        );
        expect(covered.sort()).toEqual(wanted.sort());
      })
    );
  });

  test("are one for a whole table", () => {
    const cells = Array.from({ length: 30 }, (_, at) => ({
      row: 3 + Math.floor(at / 5),
      column: at % 5,
      key: "a",
    }));
    expect(rectanglesByKey(gridOf(cells)).get("a")).toEqual([
      { row: 3, column: 0, rowCount: 6, columnCount: 5 },
    ]);
  });
});

test("runsOfEqual joins neighbours of the same value", () => {
  const heights = new Map([
    [0, 30],
    [1, 20],
    [2, 20],
    [4, 20],
  ]);
  expect(runsOfEqual(heights)).toEqual(
    new Map([
      [30, [{ first: 0, last: 0 }]],
      [
        20,
        [
          { first: 1, last: 2 },
          { first: 4, last: 4 },
        ],
      ],
    ])
  );
});
