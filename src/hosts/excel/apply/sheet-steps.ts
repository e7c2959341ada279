import { columnPixels, rangeAddress, rowHeights, type SheetPlan } from "../../../workbook";
import { wholeColumns, wholeRows } from "../addresses";
import { addressLists } from "./looks";
import { runsOfEqual } from "./rectangles";
import { step, type Step } from "./steps";

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
    ...plan.merges.map((range) =>
      step(2, (_, draft) => draft(plan.name).getRange(rangeAddress(range)).merge())
    ),
    ...columnSteps(plan),
    ...rowSteps(plan),
    step(6, (_, draft) => {
      const sheet = draft(plan.name);
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

function columnSteps({ name, columns }: SheetPlan): Step[] {
  const widths = new Map(columns.map(({ width }, index) => [index, width]));
  const hidden = new Map(
    columns.flatMap((column, index) => (column.hidden ? [[index, 1] as const] : []))
  );
  return [
    ...[...runsOfEqual(widths)].flatMap(([width, runs]) =>
      runs.map(({ first, last }) =>
        step(3, (_, draft) => {
          const range = draft(name).getRange(wholeColumns(first, last));
          range.format.columnWidth = columnPoints(width);
        })
      )
    ),
    ...(runsOfEqual(hidden).get(1) ?? []).map(({ first, last }) =>
      step(2, (_, draft) => {
        draft(name).getRange(wholeColumns(first, last)).columnHidden = true;
      })
    ),
  ];
}

function rowSteps(sheet: SheetPlan): Step[] {
  const { name } = sheet;
  return [...runsOfEqual(rowHeights(sheet))].flatMap(([height, runs]) =>
    addressLists(runs.map(({ first, last }) => wholeRows(first, last))).map((rows) =>
      step(3 + Math.ceil(rows.length / 300), (_, draft) => {
        draft(name).getRanges(rows).format.rowHeight = height;
      })
    )
  );
}
