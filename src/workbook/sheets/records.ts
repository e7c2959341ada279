import type { PeriodRecord } from "../../ledger";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { numberOrText } from "../layout/identifier";
import { listHeaderRow, listSheet } from "../layout/list-sheet";
import type { LaidOutTable, TableColumn } from "../layout/table";
import { rowHeightAt } from "../lines";
import type { SheetPlan } from "../plan";
import { serialOf } from "../serial";
import { sheetNames, tableNames } from "../sheet-names";
import type { CellContentKind } from "../style/styles";
import { lightWords, targetWords, timingWords } from "../words";
import { statusRules } from "./highlights";
import { trendChart, trendColumns, trendTable } from "./trend";

const gapWidth = 3;
/** In points; the rows beside the chart are as high as the records' words need. */
const chartHeight = 230;
const usualRowHeight = 15;

/**
 * 调度记录: how every task stood in each period that was recorded, as values that are never judged
 * anew. Beside it the periods' lights are counted by formulas and drawn.
 */
export function recordsSheet(context: SheetContext): SheetDraft & { readonly trend: LaidOutTable } {
  const { ledger } = context;
  const { sheet } = listSheet<PeriodRecord>(context, {
    name: sheetNames.records,
    heading: `${ledger.title}：调度记录`,
    note: "每次“记录本期”时各项任务的情况，记下后不再变化。再次记录同一期，替换这一期的记录。",
    tabColor: "#3A78C2",
    tableName: tableNames.records,
    columns: recordColumns(context),
    rows: ledger.records,
    frozenColumns: 1,
    paper: "A4",
    orientation: "landscape",
    rules: statusRules,
  });
  const column = sheet.columns.length + 1;
  // Below the header's row, which print-outs repeat on every page with whatever lies over it.
  const chartRow = listHeaderRow + 1;
  const chart = {
    row: chartRow,
    column,
    rowCount: rowsFor(chartHeight, chartRow, sheet),
    columnCount: trendColumns(context).length,
  };
  const trend = trendTable(context, { row: chart.row + chart.rowCount + 1, column });
  return {
    sheet: {
      ...sheet,
      blocks: [...sheet.blocks, trend.block],
      columns: [
        ...sheet.columns,
        { width: gapWidth },
        ...trendColumns(context).map(({ width }) => ({ width })),
      ],
      tables: [...sheet.tables, trend.table],
      charts: [trendChart(context, trend, chart, "TrendByPeriod")],
      print: {
        ...sheet.print,
        area: {
          row: 0,
          column: 0,
          rowCount: Math.max(sheet.print.area!.rowCount, trend.body.row + trend.body.rowCount),
          columnCount: column + trend.body.columnCount,
        },
      },
    },
    names: [],
    trend,
  };
}

function recordColumns({ ledger }: SheetContext): TableColumn<PeriodRecord>[] {
  const column = (
    name: string,
    width: number,
    kind: CellContentKind,
    value: TableColumn<PeriodRecord>["value"]
  ): TableColumn<PeriodRecord> => ({ name, width, role: "document", kind, value });
  const words = lightWords[ledger.settings.colourSet];
  return [
    column("期次", 10, "word", ({ period }) => period),
    column("统计截止日期", 12, "date", ({ asOf }) => serialOf(asOf)),
    column("任务序号", 7, "word", ({ task }) => numberOrText(task)),
    column("主要任务", 28, "text", ({ title }) => title),
    column("牵头单位", 18, "text", ({ lead }) => lead),
    column("进度", 8, "wholePercent", ({ progress }) => progress),
    column("时限", 8, "word", ({ timing }) => timingWords[timing]),
    column("目标", 8, "word", ({ target }) => targetWords[target]),
    column("灯号", 8, "word", ({ light }) => words[light]),
  ];
}

function rowsFor(points: number, first: number, sheet: SheetPlan): number {
  let rows = 0;
  for (let height = 0; height < points; rows++)
    height += rowHeightAt(sheet, first + rows) ?? usualRowHeight;
  return rows;
}
