import { numberFormatSteps } from "../../../src/hosts/excel/apply/number-formats";
import type { DraftSheets } from "../../../src/hosts/excel/apply/steps";
import {
  rangeAddress,
  type RangePlan,
  type SheetPlan,
  type StylePlan,
} from "../../../src/workbook";

const font = { name: "仿宋", size: 10 };
const styles: Record<string, StylePlan> = {
  plain: { font },
  percent: { font, numberFormat: "0%" },
  count: { font, numberFormat: "0" },
};

/** What is set on which range of a sheet whose columns have these styles, from C5 down. */
function formatsOf(...columns: string[][]): Record<string, unknown> {
  const cells = columns[0]!.map((_, row) =>
    columns.map((column) => ({ value: null, style: column[row]! }))
  );
  const sheet = { name: "表", blocks: [{ row: 4, column: 2, cells }] } as unknown as SheetPlan;
  const set: Record<string, unknown> = {};
  for (const { queue } of numberFormatSteps(sheet, styles))
    queue(
      null as unknown as Excel.Workbook,
      {
        range: (_: string, place: RangePlan) => ({
          set numberFormat(codes: unknown) {
            set[rangeAddress(place)] = codes;
          },
        }),
      } as unknown as DraftSheets
    );
  return set;
}

test("a range of one format takes its code for all cells", () => {
  const column = ["plain", "percent", "percent", "percent"];
  expect(formatsOf(column, column, ["plain", "count", "count", "count"])).toEqual({
    "C6:D8": "0%",
    "E6:E8": "0",
  });
});

test("a column of alternating formats is one array, which leaves other cells alone", () => {
  const alternating = ["plain", "percent", "count", "plain", "percent", "count"];
  expect(
    formatsOf(
      alternating,
      alternating.map(() => "count")
    )
  ).toEqual({
    "D5:D10": "0",
    "C6:C10": [["0%"], ["0"], [null], ["0%"], ["0"]],
  });
});
