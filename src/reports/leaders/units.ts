import type { Light, UnitTotals } from "../../ledger";
import { lightColours, lightWords, type SheetPlan } from "../../workbook";
import { officialDate, reportCell } from "../amounts";
import type { ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { onePage } from "../print";

const lights: readonly Light[] = ["red", "amber", "green", "grey"];

/** One column of counts for each light. */
export function lightCounts(words: Readonly<Record<Light, string>>): ReportColumn<UnitTotals>[] {
  return lights.map((light) => ({
    name: words[light],
    cell: ({ lights: counts }) =>
      reportCell(counts[light], counts[light] > 0 ? `light.${light}` : "count"),
  }));
}

const name = "单位亮灯";
const lightColumn = 3;

/** 单位亮灯: each lead unit's tasks by light, as a table and a chart. */
export function unitsSheet({ ledger, asOf, assessment }: ReportContext): SheetPlan {
  const words = lightWords[ledger.settings.colourSet];
  const colours = lightColours[ledger.settings.colourSet];
  const count = (title: string, value: (unit: UnitTotals) => number) => ({
    name: title,
    cell: (unit: UnitTotals) => reportCell(value(unit), "count"),
  });
  const columns: ReportColumn<readonly [number, UnitTotals]>[] = [
    { name: "序号", cell: ([place]) => reportCell(place, "count") },
    ...[
      { name: "牵头单位", cell: ({ unit }: UnitTotals) => reportCell(unit, "text") },
      count("牵头任务", ({ led }) => led),
      ...lightCounts(words),
      count("已完成", ({ done }) => done),
      count("逾期", ({ overdue }) => overdue),
      count("未达标", ({ offTarget }) => offTarget),
      count("临期", ({ dueSoon }) => dueSoon),
      count("滞后", ({ behind }) => behind),
    ].map((column) => ({
      name: column.name,
      cell: ([, unit]: readonly [number, UnitTotals]) => column.cell(unit),
    })),
  ];
  const page = new ReportPage([6, 34, ...Array<number>(columns.length - 2).fill(9)])
    .line(`${ledger.title}牵头单位亮灯情况`, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24);
  const body = page.row + 1;
  page.table(
    columns,
    assessment.units.map((unit, index) => [index + 1, unit] as const)
  );
  page.line("一项任务有几个牵头单位，在每个单位各计一次。", "note").gap(8);
  const chartRow = page.row;
  const chartRows = Math.max(10, Math.ceil(assessment.units.length * 1.3) + 6);
  page.space(chartRows);
  const column = (at: number) => ({
    row: body,
    column: at,
    rowCount: assessment.units.length,
    columnCount: 1,
  });
  const chart = {
    name: "LeadersLightsByUnit",
    kind: "stackedBar",
    title: "各牵头单位任务亮灯情况（项）",
    description: "各牵头单位的任务数，按灯号分段；数字见上表。",
    sheet: name,
    categories: column(1),
    series: lights.map((light, index) => ({
      name: words[light],
      color: colours[light].bar,
      values: column(lightColumn + index),
    })),
    place: { row: chartRow, column: 0, rowCount: chartRows, columnCount: columns.length },
  } as const;
  return page.sheet(name, onePage("portrait"), {
    tabColor: "#3A78C2",
    charts: assessment.units.length > 0 ? [chart] : [],
  });
}
