import { createLedger, type LedgerTask } from "../../../src/ledger";
import { planLeaders } from "../../../src/reports";
import type { ChartPlan, SheetPlan } from "../../../src/workbook";
import { reportRows, reportValues } from "../../support/report-rows";
import { sampleList, task, units } from "../../support/sample-list";

const asOf = "2025-07-01";

function unitsSheet(
  tasks: readonly ReturnType<typeof task>[],
  progress: readonly (number | null)[] = []
): SheetPlan {
  const ledger = createLedger({ ...sampleList, tasks }, "清单.docx", []);
  const entered = ledger.tasks.map((one, at): LedgerTask => ({
    ...one,
    entry: { ...one.entry, progress: progress[at] ?? null },
  }));
  const { sheets } = planLeaders({ ...ledger, tasks: entered }, asOf);
  return sheets.find(({ name }) => name === "单位亮灯")!;
}

const led = (number: string, unit: string, due: string) => task(number, { lead: units(unit), due });

const sheet = unitsSheet(
  [
    led("1", "县水利局", "2025-12-31"),
    led("2", "县水利局", "2025-07-15"),
    led("3", "县林业局", "2025-06-30"),
    led("4", "县水利局", "2025-12-31"),
  ],
  [0.1, null, null, 0.1]
);

test("counts each unit's tasks by light and by timing, numbered from the worst", () => {
  expect(reportValues(sheet).slice(2, 5)).toEqual([
    [
      ...["序号", "牵头单位", "牵头任务", "红灯", "黄灯", "绿灯", "未报"],
      ...["已完成", "逾期", "未达标", "临期", "滞后"],
    ],
    [1, "县林业局", 1, 1, 0, 0, 0, 0, 1, 0, 0, 0],
    [2, "县水利局", 3, 0, 3, 0, 0, 0, 0, 0, 1, 2],
  ]);
  const lights = reportRows(sheet)[3]!.slice(3, 7);
  expect(lights.map(({ style }) => style)).toEqual(["light.red", "count", "count", "count"]);
});

test("the chart shows the table's own units and lights", () => {
  const rows = reportValues(sheet);
  const shown = ({ row, column, rowCount }: ChartPlan["categories"]) =>
    rows.slice(row, row + rowCount).map((cells) => cells[column]);
  const [chart] = sheet.charts;
  expect(shown(chart!.categories)).toEqual(["县林业局", "县水利局"]);
  expect(chart!.series.map(({ name, values }) => [name, shown(values)])).toEqual([
    ["红灯", [1, 0]],
    ["黄灯", [0, 3]],
    ["绿灯", [0, 0]],
    ["未报", [0, 0]],
  ]);
});

test("without a lead unit there is nothing to draw", () => {
  expect(unitsSheet([task("1", { lead: [] })]).charts).toEqual([]);
});
