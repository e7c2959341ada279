import { columnPixels, rangeAddress, rowHeights, type SheetPlan } from "../../../workbook";
import { wholeColumns, wholeRows } from "../addresses";
import { addressLists } from "./looks";
import { mergedRanges } from "./merged-ranges";
import { runsOfEqual } from "./rectangles";
import { bytesOf, step, type Step } from "./steps";

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

function rowSteps(sheet: SheetPlan): Step[] {
  const { name } = sheet;
  return [...runsOfEqual(rowHeights(sheet))].flatMap(([height, runs]) =>
    addressLists(runs.map(({ first, last }) => wholeRows(first, last))).map((rows) =>
      step(3 + Math.ceil(rows.length / 300), (_, draft) => {
        draft.ranges(name, rows).format.rowHeight = height;
      })
    )
  );
}
