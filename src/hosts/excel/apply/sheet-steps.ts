import { columnPixels, rangeAddress, rowHeights, type SheetPlan } from "../../../workbook";
import { wholeColumns, wholeRows } from "../addresses";
import { addressLists } from "./looks";
import { mergedRanges } from "./merged-ranges";
import { runsOfEqual } from "./rectangles";
import { bytesOf, step, type DraftSheets, type Step } from "./steps";

/**
 * Office.js takes column widths in points, 96 pixels to 72 of them; plans give them in characters of
 * the default font. The usual 8.43 characters are 64 pixels or 48 points.
 */
export function columnPoints(characters: number): number {
  return columnPixels(characters) * (72 / 96);
}

/** Merges, widths, heights and the view of a sheet whose contents are written. */
export function sheetSteps(plan: SheetPlan): Step[] {
  return [
    ...mergedRanges(plan.merges).map(({ range, across }) =>
      step(2, (_, draft) => draft.range(plan.name, range).merge(across))
    ),
    ...columnSteps(plan),
    ...rowSteps(plan),
    step(6, (_, draft) => {
      const sheet = draft.sheet(plan.name);
      sheet.showGridlines = plan.showGridlines;
      if (plan.tabColor) sheet.tabColor = plan.tabColor;
      if (plan.freeze) freeze(sheet, plan.freeze);
      if (plan.isHidden) sheet.visibility = "Hidden";
    }),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(
      sheet.getRange(rangeAddress({ row: 0, column: 0, rowCount: rows, columnCount: columns }))
    );
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Widths of all columns at once, and which are hidden. */
function columnSteps({ name, columns }: SheetPlan): Step[] {
  if (columns.length === 0) return [];
  const properties = columns.map(({ width, hidden }) => ({
    format: { columnWidth: columnPoints(width) },
    ...(hidden ? { columnHidden: true } : {}),
  }));
  return [
    {
      bytes: bytesOf(properties) + 300,
      queue: (_, draft) =>
        draft.range(name, wholeColumns(0, columns.length - 1)).setColumnProperties(properties),
    },
  ];
}

/**
 * Heights of all rows at once where they differ much from row to row; where many rows share a few
 * heights, one operation for each height is smaller.
 */
function rowSteps(sheet: SheetPlan): Step[] {
  const { name } = sheet;
  const heights = rowHeights(sheet);
  const steps = [...runsOfEqual(heights)].flatMap(([height, runs]) =>
    addressLists(runs.map(({ first, last }) => wholeRows(first, last))).map((rows) => ({
      bytes: rows.length + bytesOfHeight,
      queue: (_: Excel.Workbook, draft: DraftSheets) => {
        draft.ranges(name, rows).format.rowHeight = height;
      },
    }))
  );
  const together = allHeights(name, heights);
  const bytes = steps.reduce((sum, one) => sum + one.bytes, 0);
  return together && together.bytes < bytes ? [together] : steps;
}

/** What naming rows and setting their height takes on the wire. */
const bytesOfHeight = 500;

function allHeights(name: string, heights: ReadonlyMap<number, number>): Step | null {
  if (heights.size === 0) return null;
  const rows = [...heights.keys()].sort((one, other) => one - other);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const properties = Array.from({ length: last - first + 1 }, (_, down) => {
    const rowHeight = heights.get(first + down);
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  return {
    bytes: bytesOf(properties) + 300,
    queue: (_, draft) => draft.range(name, wholeRows(first, last)).setRowProperties(properties),
  };
}
