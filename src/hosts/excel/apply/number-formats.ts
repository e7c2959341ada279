import type { RangePlan, SheetPlan, WorkbookPlan } from "../../../workbook";
import { addPiece, cutIntoPieces, placeOf, type Piece } from "./pieces";
import { rectanglesByKey } from "./rectangles";
import { mapGrid, mapLines, styleGrid, type Grid } from "./style-grid";
import { bytesOf, type Step } from "./steps";

type Codes = Grid<string | undefined>;

/** A column with more stretches of one format than this is written as one array. */
const mostStretches = 3;

/**
 * Number formats. A range takes one code for all of its cells, so a column of percentages is one
 * operation. Where codes alternate from row to row, as targets' units do, the column is written as
 * an array: an operation for each row would outweigh all contents of a large ledger.
 */
export function numberFormatSteps(sheet: SheetPlan, styles: WorkbookPlan["styles"]): Step[] {
  const codes = mapGrid(
    styleGrid(sheet),
    new Map(Object.entries(styles).map(([name, { numberFormat }]) => [name, numberFormat]))
  );
  const mixed = mixedColumns(codes);
  const uniform: Codes = mapLines(
    codes,
    (line) => new Map([...line].filter(([column]) => !mixed.has(column)))
  );
  return [
    ...[...rectanglesByKey(uniform)].flatMap(([code, ranges]) =>
      ranges.map((range) => formatting(sheet, range, code))
    ),
    ...columnPieces(codes, mixed).map((piece) => formatting(sheet, placeOf(piece), piece.entries)),
  ];
}

function mixedColumns(codes: Codes): Set<number> {
  const stretches = new Map<number, number>();
  const last = new Map<number, string | undefined>();
  for (const line of codes.values())
    for (const [column, code] of line) {
      if (code !== undefined && code !== last.get(column))
        stretches.set(column, (stretches.get(column) ?? 0) + 1);
      last.set(column, code);
    }
  return new Set([...stretches].flatMap(([at, count]) => (count > mostStretches ? [at] : [])));
}

/** Columns from the first to the last cell that has a code, neighbours together. */
function columnPieces(codes: Codes, columns: ReadonlySet<number>): Piece<string>[] {
  const pieces: Piece<string>[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const rows = [...codes].flatMap(([row, line]) => (line.get(column) ? [row] : []));
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const entries = Array.from({ length: last - first + 1 }, (_, down) => [
      codes.get(first + down)?.get(column) ?? null,
    ]);
    for (const piece of cutIntoPieces(first, column, entries)) addPiece(pieces, piece);
  }
  return pieces;
}

function formatting(
  { name }: SheetPlan,
  place: RangePlan,
  codes: string | Piece<string>["entries"]
): Step {
  return {
    bytes: bytesOf(codes) + 300,
    queue: (_, draft) => {
      // The declared type only knows of one code for each cell.
      const range: { numberFormat: unknown } = draft.range(name, place);
      range.numberFormat = codes;
    },
  };
}
