import { cellLookSteps, type CellFormat } from "../../../src/hosts/excel/apply/cell-looks";
import type { DraftSheets } from "../../../src/hosts/excel/apply/steps";
import { rangeAddress, type RangePlan, type SheetPlan } from "../../../src/workbook";

const sheet = { name: "表" } as unknown as SheetPlan;
const bold: CellFormat = { font: { bold: true } };
const yellow: CellFormat = { fill: { color: "#FFFF00" } };
const at = (row: number, column: number, rowCount = 1, columnCount = 1): RangePlan => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** What is set on the cells of which range. */
function painted(...looks: Parameters<typeof cellLookSteps>[1]): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  const range = (_: string, place: RangePlan) => ({
    setCellProperties: (properties: unknown) => (set[rangeAddress(place)] = properties),
  });
  for (const { queue } of cellLookSteps(sheet, looks))
    queue(null as unknown as Excel.Workbook, { range } as unknown as DraftSheets);
  return set;
}

test("what is said of a cell in several respects is set at once", () => {
  expect(painted({ place: at(0, 0), look: bold }, { place: at(0, 0, 2), look: yellow })).toEqual({
    "A1:A2": [[{ format: { ...bold, ...yellow } }], [{ format: yellow }]],
  });
});

test("neighbours go together, and the cells between them are left as they are", () => {
  expect(painted({ place: at(2, 1, 1, 2), look: bold }, { place: at(0, 0), look: yellow })).toEqual(
    {
      "A1:C3": [
        [{ format: yellow }, {}, {}],
        [{}, {}, {}],
        [{}, { format: bold }, { format: bold }],
      ],
    }
  );
});

test("cells far apart are painted by themselves", () => {
  expect(
    Object.keys(painted({ place: at(0, 0), look: bold }, { place: at(200, 0), look: bold }))
  ).toEqual(["A1", "A201"]);
});
