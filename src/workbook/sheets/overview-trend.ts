import { periodTotals, type PeriodTotals } from "../../ledger";
import type { SheetContext } from "../context";
import { merged, planned, type MergedCell } from "../draft";
import type { LaidOutTable } from "../layout/table";
import type { ChartPlan } from "../plan";
import { tableNames } from "../sheet-names";
import { lightWords } from "../words";
import { trendChart } from "./trend";

/** More bars would be too thin on a part of a page. */
const shownPeriods = 12;
const pointsPerBar = 14;
const pointsAround = 76;
const usualRowHeight = 15;

interface TrendPart {
  readonly line: MergedCell;
  readonly charts: readonly ChartPlan[];
  /** Rows that it takes, its sentence included. */
  readonly rowCount: number;
}

/**
 * 各期变化: how the last recorded period compares with the one before in a sentence, and the last
 * periods drawn; before anything was recorded, how to begin.
 *
 * @param trend the table of periods on 调度记录, null where there is none
 */
export function trendPart(
  context: SheetContext,
  trend: LaidOutTable | null,
  place: { readonly row: number; readonly columnCount: number }
): TrendPart {
  const wide = { row: place.row, column: 0, rowCount: 1, columnCount: place.columnCount };
  if (trend === null)
    return { line: merged(wide, planned(nothingRecorded, "note")), charts: [], rowCount: 1 };
  const totals = periodTotals(context.ledger.records);
  const bars = Math.min(shownPeriods, totals.length);
  const rowCount = Math.ceil((pointsAround + bars * pointsPerBar) / usualRowHeight);
  const chart = { ...wide, row: place.row + 1, rowCount };
  return {
    line: merged(wide, planned(sentence(totals), "note", sentenceFormula)),
    charts: [trendChart(context, trend, chart, "LatestTrend", shownPeriods)],
    rowCount: 1 + rowCount,
  };
}

const nothingRecorded =
  "还没有记录。每次调度后在加载项的“督办”页点“记录本期”，这里就会列出各期亮灯的变化。";

/** The words of red and amber are the same in either colour set. */
const { red, amber } = lightWords.redAmberGreen;

function sentence(totals: readonly PeriodTotals[]): string {
  const [before, last] = [totals.at(-2), totals.at(-1)!];
  const latest = `最近一期 ${last.period}：${red} ${last.lights.red} 项，${amber} ${last.lights.amber} 项`;
  if (!before) return `${latest}。`;
  const change = last.lights.red - before.lights.red;
  const words = change === 0 ? "持平" : `${change > 0 ? "增加" : "减少"} ${Math.abs(change)} 项`;
  return `${latest}；${red}比上一期 ${before.period} ${words}。`;
}

const { trend: table } = tableNames;
const periods = `ROWS(${table}[期次])`;
const at = (column: string, back: number) => `INDEX(${table}[${column}],MAX(1,${periods}-${back}))`;
const change = `(${at(red, 0)}-${at(red, 1)})`;

const sentenceFormula =
  `"最近一期 "&${at("期次", 0)}&"：${red} "&${at(red, 0)}&" 项，${amber} "&${at(amber, 0)}&" 项"&` +
  `IF(${periods}>1,"；${red}比上一期 "&${at("期次", 1)}&" "&` +
  `IF(${change}=0,"持平",IF(${change}>0,"增加","减少")&" "&ABS(${change})&" 项"),"")&"。"`;
