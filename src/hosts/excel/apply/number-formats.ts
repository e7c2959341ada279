import type { RangePlan, SheetPlan, WorkbookPlan } from "../../../workbook";
import { rectanglesByKey } from "./rectangles";
import { mapGrid, styleGrid, type Grid } from "./style-grid";
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
  const uniform: Codes = new Map(
    [...codes].map(([row, line]) => [
      row,
      new Map([...line].filter(([column]) => !mixed.has(column))),
    ])
  );
  return [
    ...[...rectanglesByKey(uniform)].flatMap(([code, ranges]) =>
      ranges.map((range) => formatting(sheet, range, code))
    ),
    ...[...mixed].map((column) => columnFormatting(sheet, codes, column)),
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

/** From the first to the last cell that has a code; null leaves the others as they are. */
function columnFormatting(sheet: SheetPlan, codes: Codes, column: number): Step {
  const rows = [...codes].flatMap(([row, line]) => (line.get(column) ? [row] : []));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const entries = Array.from({ length: last - first + 1 }, (_, down) => [
    codes.get(first + down)?.get(column) ?? null,
  ]);
  const range = { row: first, column, rowCount: entries.length, columnCount: 1 };
  return formatting(sheet, range, entries);
}

function formatting(
  { name }: SheetPlan,
  place: RangePlan,
  codes: string | (string | null)[][]
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
