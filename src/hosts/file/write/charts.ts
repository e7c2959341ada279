import type { SheetChart } from "hucre/xlsx";
import { absoluteRange, type ChartPlan, type RangePlan } from "../../../workbook";
import { sheetPrefix } from "./addresses";
import { rgb } from "./styles";

const font = { family: "黑体", size: 12, label: 10 } as const;

/** A range as charts name it: 单位汇总!$B$5:$B$12. */
export function chartRange(sheet: string, range: RangePlan): string {
  return `${sheetPrefix(sheet)}${absoluteRange(range)}`;
}

/** A native stacked bar chart. */
export function chart(plan: ChartPlan): SheetChart {
  const { place } = plan;
  const on = (range: RangePlan) => chartRange(plan.sheet, range);
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: 100,
    gapWidth: 50,
    title: plan.title,
    titleFontSize: font.size,
    titleFontFamily: font.family,
    altText: plan.description,
    frameTitle: plan.title,
    series: plan.series.map(({ name, color, values }) => ({
      name,
      color: rgb(color),
      values: on(values),
      categories: on(plan.categories),
    })),
    legend: "bottom",
    legendFontSize: font.label,
    axes: {
      // Bars grow from the bottom up; the first row of the table belongs on top.
      x: { reverse: true, labelFontSize: font.label },
      // Whole tasks, counted along the bottom although the other axis is turned round.
      y: { numberFormat: { formatCode: "0" }, crosses: "max", labelFontSize: font.label },
    },
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rowCount, col: place.column + place.columnCount },
    },
  };
}
