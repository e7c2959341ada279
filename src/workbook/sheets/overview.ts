import type { LedgerTarget } from "../../ledger";
import type { SheetContext } from "../context";
import {
  cell,
  merged,
  mergesOf,
  nameCell,
  planned,
  type MergedCell,
  type SheetDraft,
} from "../draft";
import { lookUp } from "../formulas";
import type { LaidOutTable } from "../layout/table";
import { onePagePrint } from "../layout/print";
import { dateRule } from "../layout/rules";
import type { CellPlan } from "../plan";
import { serialOf } from "../serial";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { cellStyle, headerStyle, type CellContentKind } from "../style/styles";
import { amountKind, targetValueText } from "../target-text";
import { targetWords } from "../words";
import { cards } from "./overview-cards";
import { alertLines, alertRowCount } from "./overview-alerts";
import { trendPart } from "./overview-trend";
import { targetStateRules } from "./highlights";
import { chartRowsFor, lightsChart } from "./units";

/** Twelve equal columns, on which everything is laid by merging. */
const columnCount = 12;
const columnWidth = 8.5;

const goalRow = 7;

/**
 * 总览: one printed page for a leader.
 *
 * @param trend the table of recorded periods on 调度记录, null where there is none
 */
export function overviewSheet(context: SheetContext, trend: LaidOutTable | null): SheetDraft {
  const { ledger, asOf } = context;
  const goals = headlineTargets(context);
  const chartRow = goalRow + goals.length + 2;
  const chartRowCount = chartRowsFor(context.assessment.units.length);
  const alertRow = chartRow + chartRowCount + 1;
  const trendRow = alertRow + alertRowCount + 1;
  const changes = trendPart(context, trend, { row: trendRow + 1, columnCount });
  const wide = { row: 0, column: 0, rowCount: 1, columnCount };
  const goalCells = goals.flatMap((goal, index) => goalLine(context, goal, goalRow + 1 + index));
  const alerts = alertLines(context, alertRow);
  const isToday = ledger.settings.asOf === null;
  const asOfCell = planned(serialOf(asOf), "pickDate", isToday ? "TODAY()" : undefined);
  const parts: MergedCell[] = [
    merged(wide, planned(ledger.title, "title")),
    merged(
      { ...wide, row: 1, column: 0, columnCount: 5 },
      planned("一页总览（状态随统计截止日期自动更新）", "note")
    ),
    merged(
      { ...wide, row: 1, column: 5, columnCount: 4 },
      planned("统计截止日期（可修改）", "label")
    ),
    merged({ ...wide, row: 1, column: 9, columnCount: 3 }, asOfCell),
    ...cards(context, 3),
    ...goalHeader(goalRow),
    ...goalCells,
    ...alerts,
    changes.line,
  ];
  const lastRow = trendRow + 1 + changes.rowCount;
  const heights = new Map<number, number>([
    [0, 44],
    [1, 24],
    [2, 8],
    [3, 20],
    [4, 34],
    [5, 8],
    [6, 24],
    ...Array.from({ length: goals.length + 1 }, (_, index) => [goalRow + index, 32] as const),
    ...Array.from({ length: alertRowCount + 1 }, (_, index) => [alertRow + 1 + index, 34] as const),
    [alertRow, 24],
    [trendRow, 24],
    [trendRow + 1, 20],
  ]);
  return {
    sheet: {
      name: sheetNames.overview,
      tabColor: "#14532D",
      showGridlines: false,
      blocks: [
        ...parts.map(({ block }) => block),
        cell(goalRow - 1, 0, "总体目标", "caption"),
        cell(alertRow, 0, "逾期与未达标任务", "caption"),
        cell(trendRow, 0, "各期变化", "caption"),
      ],
      columns: Array.from({ length: columnCount }, () => ({ width: columnWidth })),
      rowHeights: heights,
      merges: mergesOf(parts),
      tables: [],
      conditionalFormats: targetStateRules({
        row: goalRow + 1,
        column: 10,
        rowCount: Math.max(1, goals.length),
        columnCount: 2,
      }),
      validations: [{ ...dateRule, range: { row: 1, column: 9, rowCount: 1, columnCount: 1 } }],
      charts: [
        lightsChart(context, {
          row: chartRow,
          column: 0,
          rowCount: chartRowCount,
          columnCount,
        }),
        ...changes.charts,
      ],
      print: {
        ...onePagePrint("A4", "portrait"),
        area: { row: 0, column: 0, rowCount: lastRow, columnCount },
      },
    },
    names: [nameCell(cellNames.asOf, sheetNames.overview, 1, 9)],
  };
}

/** The goals; a list that names none shows its measurable targets instead. */
function headlineTargets({ ledger }: SheetContext): LedgerTarget[] {
  if (ledger.goals.length > 0) return ledger.goals.slice(0, 8);
  return ledger.tasks
    .flatMap(({ targets }) => targets)
    .filter(({ target }) => target.value !== null)
    .slice(0, 6);
}

/** Columns of the goals: 指标 5, 目标 2, 当前 2, 差距 1, 判定 2. */
const goalSpans = [5, 2, 2, 1, 2] as const;

function spanned(row: number, cells: readonly CellPlan[]): MergedCell[] {
  let column = 0;
  return cells.map((content, index) => {
    const range = { row, column, rowCount: 1, columnCount: goalSpans[index]! };
    column += range.columnCount;
    return merged(range, content);
  });
}

function goalHeader(row: number): MergedCell[] {
  const names = ["指标", "目标", "当前", "差距", "判定"];
  return spanned(
    row,
    names.map((name) => planned(name, headerStyle("document")))
  );
}

function goalLine({ target }: SheetContext, goal: LedgerTarget, row: number): MergedCell[] {
  const judged = target.get(goal.id)!;
  const find = (column: string) => lookUp(tableNames.targets, column, "指标编号", `"${goal.id}"`);
  const kind = amountKind(goal.target);
  const amount = (column: string, value: number | null, look: CellContentKind) =>
    planned(
      value ?? "—",
      cellStyle(look, "document"),
      `IF(ISNUMBER(${find(column)}),${find(column)},"—")`
    );
  return spanned(row, [
    planned(
      goal.target.value === null ? goal.target.text : goal.target.metric,
      cellStyle("text", "document")
    ),
    planned(
      goal.target.value === null ? "由人研判" : targetValueText(goal.target),
      cellStyle("word", "document")
    ),
    amount("当前值", judged.current, kind),
    amount("差距", judged.gap, kind),
    planned(targetWords[judged.state], cellStyle("word", "document"), find("判定")),
  ]);
}
