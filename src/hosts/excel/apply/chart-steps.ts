import { cellAddress, type ChartPlan, type RangePlan, type SheetPlan } from "../../../workbook";
import { bytesOf, type DraftSheets, type Step } from "./steps";

const looks = { font: "黑体", titleSize: 12, labelSize: 10, gapWidth: 50 } as const;

/** Native charts. Office.js has no alternative text for charts, so their titles must say it all. */
export function chartSteps(sheet: SheetPlan): Step[] {
  return sheet.charts.map((plan) => ({
    bytes: bytesOf(plan) + 3_000 + plan.series.length * 2_500,
    queue: (_, draft) => draw(draft, sheet.name, plan),
  }));
}

function draw(draft: DraftSheets, home: string, plan: ChartPlan): void {
  const range = (place: RangePlan) => draft.range(plan.sheet, place);
  const [first, ...others] = plan.series;
  const chart = draft.sheet(home).charts.add("BarStacked", range(first!.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.name = looks.font;
  chart.title.format.font.size = looks.titleSize;
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  series.forEach((one, index) => {
    const { name, color, values } = plan.series[index]!;
    one.name = name;
    one.setValues(range(values));
    one.setXAxisValues(range(plan.categories));
    one.format.fill.setSolidColor(color);
    one.gapWidth = looks.gapWidth;
    one.overlap = 100;
  });
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = looks.labelSize;
  // Bars grow from the bottom up; the first row of the table belongs on top, and the count below.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.format.font.size = looks.labelSize;
  chart.axes.categoryAxis.position = "Maximum";
  chart.axes.valueAxis.numberFormat = "0";
  chart.axes.valueAxis.format.font.size = looks.labelSize;
  chart.setPosition(corner(plan.place, 0, 0), corner(plan.place, -1, -1));
}

/** The first cell of a place, or with -1 its last. */
function corner(place: RangePlan, row: 0 | -1, column: 0 | -1): string {
  const bottom = place.row - row * (place.rowCount - 1);
  const right = place.column - column * (place.columnCount - 1);
  return cellAddress(bottom, right);
}
