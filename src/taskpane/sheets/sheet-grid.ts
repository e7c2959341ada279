import {
  lineIn,
  rowHeights,
  withCellsMade,
  type CellContent,
  type CellPlan,
  type ConditionalFormatPlan,
  type RangePlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../workbook";
import { ruleHolds, type RuleCells } from "./rule-formulas";

/** Pixels of a row that has no height of its own: Excel's 15 points. */
const plainHeight = 20;
/** Characters of a column that has no width of its own. */
const plainWidth = 8.43;
const pixelsPerPoint = 4 / 3;

/** A sheet as it is laid out on the screen, in pixels. */
export interface SheetGrid {
  readonly sheet: SheetPlan;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Where each row and column begins, and last where all end. A hidden column has no width. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** A row's cells by their columns; undefined for a row without any. */
  line(row: number): readonly (CellPlan | undefined)[] | undefined;
  /** The merged range that begins in a cell. */
  mergeFrom(row: number, column: number): RangePlan | undefined;
  /** True for a cell that a merged range covers, but for its first. */
  isCovered(row: number, column: number): boolean;
  /** What the conditional formats make of a cell. */
  look(row: number, column: number): ConditionalFormatPlan["format"];
}

/** Lays out one sheet of a plan. */
export function sheetGrid(plan: WorkbookPlan, sheet: SheetPlan): SheetGrid {
  const made = withCellsMade(sheet);
  const lines = linesOf(made);
  const heights = rowHeights(made);
  const charts = sheet.charts.map(({ place }) => place);
  const rowCount = Math.max(lines.length, ...charts.map(endRow));
  const columnCount = Math.max(
    0,
    ...lines.map((line) => line?.length ?? 0),
    ...charts.map(endColumn)
  );
  const merges = new Map(sheet.merges.map((range) => [place(range.row, range.column), range]));
  const covered = new Set(sheet.merges.flatMap(coveredPlaces));
  const cells: RuleCells = {
    at: (row, column) => lines[row]?.[column]?.value ?? null,
    named: (name) => namedContent(plan, name),
  };
  const rules = Array.from({ length: columnCount }, (_, column) =>
    sheet.conditionalFormats.filter(({ ranges }) => ranges.some((one) => hasColumn(one, column)))
  );
  return {
    sheet,
    rowCount,
    columnCount,
    tops: sums(rowCount, (row) => {
      const points = heights.get(row);
      return points === undefined ? plainHeight : Math.round(points * pixelsPerPoint);
    }),
    lefts: sums(columnCount, (column) => {
      const { width = plainWidth, hidden = false } = sheet.columns[column] ?? {};
      return hidden ? 0 : Math.round(width * 7 + 5);
    }),
    line: (row) => lines[row],
    mergeFrom: (row, column) => merges.get(place(row, column)),
    isCovered: (row, column) => covered.has(place(row, column)),
    look: (row, column) =>
      lookOf(
        rules[column]!.filter(({ ranges }) =>
          ranges.some((one) => hasColumn(one, column) && hasRow(one, row))
        ),
        row,
        column,
        cells
      ),
  };
}

/** What stands in a range, row by row: a chart's labels or values. */
export function contentsOf(plan: WorkbookPlan, name: string, range: RangePlan): CellContent[] {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) return [];
  return Array.from({ length: range.rowCount }, (_, down) =>
    contentAt(sheet, range.row + down, range.column)
  );
}

/** The first rule that holds wins each part of the look, as in Excel. */
function lookOf(
  rules: readonly ConditionalFormatPlan[],
  row: number,
  column: number,
  cells: RuleCells
): ConditionalFormatPlan["format"] {
  let look: ConditionalFormatPlan["format"] = {};
  for (const { ranges, formula, format, stopIfTrue } of rules) {
    const [first] = ranges;
    const shift = { down: row - first!.row, across: column - first!.column };
    if (!ruleHolds(formula, cells, shift)) continue;
    look = { ...format, ...look };
    if (stopIfTrue) break;
  }
  return look;
}

function linesOf({ blocks }: SheetPlan): ((CellPlan | undefined)[] | undefined)[] {
  const lines: ((CellPlan | undefined)[] | undefined)[] = [];
  for (const block of blocks)
    for (const [down, cells] of [...block.cells].entries()) {
      const line = (lines[block.row + down] ??= []);
      for (const [across, cell] of cells.entries()) line[block.column + across] = cell;
    }
  return Array.from(lines);
}

const namedCell = /^(.+)!\$([A-Z]+)\$(\d+)$/;

function namedContent({ names, sheets }: WorkbookPlan, name: string): CellContent {
  const place = namedCell.exec(names.find((one) => one.name === name)?.refersTo ?? "");
  const sheet = place && sheets.find((one) => one.name === place[1]!.replace(/^'|'$/g, ""));
  if (!place || !sheet) return null;
  const letters = [...place[2]!];
  const column = letters.reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return contentAt(sheet, Number(place[3]) - 1, column);
}

function contentAt({ blocks }: SheetPlan, row: number, column: number): CellContent {
  for (const block of blocks) {
    const cell = lineIn(block, row)?.[column - block.column];
    if (cell) return cell.value;
  }
  return null;
}

function sums(count: number, size: (index: number) => number): number[] {
  const sums = [0];
  for (let index = 0; index < count; index++) sums.push(sums[index]! + size(index));
  return sums;
}

const place = (row: number, column: number) => `${row},${column}`;

function coveredPlaces({ row, column, rowCount, columnCount }: RangePlan): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    place(row + Math.floor(index / columnCount), column + (index % columnCount))
  ).slice(1);
}

const endRow = ({ row, rowCount }: RangePlan) => row + rowCount;
const endColumn = ({ column, columnCount }: RangePlan) => column + columnCount;
const hasRow = (range: RangePlan, row: number) => row >= range.row && row < endRow(range);
const hasColumn = (range: RangePlan, column: number) =>
  column >= range.column && column < endColumn(range);
