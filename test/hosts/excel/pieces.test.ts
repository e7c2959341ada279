import fc from "fast-check";
import { cutIntoPieces, joinedPieces, type Entries } from "../../../src/hosts/excel/apply/pieces";

const pieceOf = (row: number, column: number, ...entries: Entries[]) =>
  cutIntoPieces(row, column, entries)[0]!;

/** What stands in a sheet after entries are written into it; null leaves a cell alone. */
function written(...pieces: ReturnType<typeof pieceOf>[]): Map<string, unknown> {
  const sheet = new Map<string, unknown>();
  for (const { row, column, entries } of pieces)
    entries.forEach((line, down) =>
      line.forEach((entry, across) => {
        if (entry !== null) sheet.set(`${row + down},${column + across}`, entry);
      })
    );
  return sheet;
}

test("lines are cut where they would be too large for one write", () => {
  const lines = Array.from({ length: 5 }, (_, at) => ["甲".repeat(150_000), at]);
  const pieces = cutIntoPieces(3, 1, lines);
  expect(pieces.map(({ row, entries }) => [row, entries.length])).toEqual([
    [3, 2],
    [5, 2],
    [7, 1],
  ]);
  expect(pieces.flatMap(({ entries }) => entries)).toEqual(lines);
});

test("neighbours become one write, with nulls between them", () => {
  expect(joinedPieces(pieceOf(0, 0, ["甲", "乙"]), pieceOf(2, 2, [1]))).toMatchObject({
    row: 0,
    column: 0,
    entries: [
      ["甲", "乙", null],
      [null, null, null],
      [null, null, 1],
    ],
  });
});

test("pieces far apart stay apart", () => {
  expect(joinedPieces(pieceOf(0, 0, ["甲"]), pieceOf(100, 0, ["乙"]))).toBeNull();
});

test("joined pieces leave the same sheet as the two, one after the other", () => {
  const piece = fc
    .record({
      row: fc.nat(4),
      column: fc.nat(4),
      lines: fc.integer({ min: 1, max: 3 }).chain((width) =>
        fc.array(
          fc.array(fc.oneof(fc.nat(9), fc.constant(null)), {
            minLength: width,
            maxLength: width,
          }),
          { minLength: 1, maxLength: 3 }
        )
      ),
    })
    .map(({ row, column, lines }) => pieceOf(row, column, ...lines));
  fc.assert(
    fc.property(piece, piece, (earlier, later) => {
      const joined = joinedPieces(earlier, later);
      expect(joined).not.toBeNull();
      expect(written(joined!)).toEqual(written(earlier, later));
    })
  );
});
