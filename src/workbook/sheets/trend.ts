import { periodTotals, type Light, type PeriodTotals } from "../../ledger";
import type { SheetContext } from "../context";
import { quoted } from "../formulas";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import type { ChartPlan, RangePlan } from "../plan";
import { sheetNames, tableNames } from "../sheet-names";
import { lightColours } from "../style/palette";
import { lightWords } from "../words";
import { lights } from "./unit-columns";

/** The words that may stand for a light in the records: the colours may have been changed since. */
function wordsOf(light: Light): string[] {
  return [...new Set(Object.values(lightWords).map((words) => words[light]))];
}

function countFormula(light: Light): string {
  const { records } = tableNames;
  return wordsOf(light)
    .map((word) => `COUNTIFS(${records}[期次],[@期次],${records}[灯号],${quoted(word)})`)
    .join("+");
}

/** The columns of the table Trend: a period, and its tasks by light. */
export function trendColumns({ ledger }: SheetContext): TableColumn<PeriodTotals>[] {
  const words = lightWords[ledger.settings.colourSet];
  return [
    {
      name: "期次",
      width: 10,
      role: "document",
      kind: "word",
      value: ({ period }) => period,
    },
    ...lights.map((light): TableColumn<PeriodTotals> => ({
      name: words[light],
      width: 8,
      role: "formula",
      kind: "count",
      formula: countFormula(light),
      value: ({ lights: counts }) => counts[light],
    })),
  ];
}

/** The periods that were recorded with their lights, counted by formulas. */
export function trendTable(
  context: SheetContext,
  place: { readonly row: number; readonly column: number }
): LaidOutTable {
  return layOutTable({
    name: tableNames.trend,
    columns: trendColumns(context),
    rows: periodTotals(context.ledger.records),
    ...place,
    showFilter: false,
    plainHeights: true,
  });
}

/**
 * Lights by period as stacked bars, wherever the chart is placed.
 *
 * @param most how many of the last periods are drawn
 */
export function trendChart(
  { ledger }: SheetContext,
  trend: LaidOutTable,
  place: RangePlan,
  name: string,
  most = Infinity
): ChartPlan {
  const { colourSet } = ledger.settings;
  const latest = (column: string): RangePlan => {
    const range = trend.columnRange(column);
    const rowCount = Math.min(most, range.rowCount);
    return { ...range, row: range.row + range.rowCount - rowCount, rowCount };
  };
  return {
    name,
    kind: "stackedBar",
    title: "各期亮灯情况（项）",
    description: "每一期一条，按红灯、黄灯、绿灯、未报的任务数分段。",
    sheet: sheetNames.records,
    categories: latest("期次"),
    series: lights.map((light) => ({
      name: lightWords[colourSet][light],
      color: lightColours[colourSet][light].bar,
      values: latest(lightWords[colourSet][light]),
    })),
    place,
  };
}
