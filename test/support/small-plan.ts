import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook";

/** A plan of one sheet with the given cells from A1 down, for tests of a host. */
export function smallPlan(
  cells: readonly (readonly Partial<CellPlan>[])[],
  parts: Partial<SheetPlan> = {}
): WorkbookPlan {
  const sheet: SheetPlan = {
    name: "表一",
    showGridlines: true,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: cells.map((line) => line.map((cell) => ({ value: null, style: "plain", ...cell }))),
      },
    ],
    columns: [],
    rowHeights: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    print: {
      paper: "A4",
      orientation: "portrait",
      fitWidth: 1,
      margins: { top: 2.54, bottom: 2.54, left: 1.27, right: 1.27, header: 1, footer: 1 },
    },
    ...parts,
  };
  return {
    properties: { title: "题", subject: "事", author: "净土台账", keywords: "土", comments: "注" },
    styles: {
      plain: { font: { name: "仿宋", size: 10.5 } },
      date: { font: { name: "仿宋", size: 10.5 }, numberFormat: "yyyy-mm-dd" },
      entry: {
        font: { name: "黑体", size: 12, bold: true, color: "#14532D" },
        fill: "#FFFBEA",
        border: "#B9C4BD",
        horizontal: "center",
        vertical: "center",
        wrap: true,
        unlocked: true,
      },
    },
    sheets: [sheet],
    names: [],
    activeSheet: 0,
  };
}
