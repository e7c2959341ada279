import type { UnitTotals } from "../../ledger";
import type { SheetContext } from "../context";
import { cell, nameRange, planned, type SheetDraft } from "../draft";
import { asOfLine } from "../layout/as-of-line";
import { topHeights } from "../layout/list-sheet";
import { onePagePrint } from "../layout/print";
import { layOutTable, type LaidOutTable } from "../layout/table";
import type { CellPlan, ChartPlan, RangePlan } from "../plan";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { lightColours } from "../style/palette";
import { allUnits, lightWords } from "../words";
import { countRules } from "./highlights";
import { inListOrder, lightColumns, lights, scoreColumns, unitColumns } from "./unit-columns";

const headerRow = 3;

/** Rows that the chart needs for every bar to have its label. */
export function chartRowsFor(unitCount: number): number {
  return Math.max(10, Math.ceil(unitCount * 1.3) + 6);
}

/**
 * 单位汇总: one row for each lead unit, worst first. A hidden table beside it counts and ranks the
 * units in the list's order; the visible one takes them by rank, so that the order stays alive.
 */
export function unitsSheet(context: SheetContext): SheetDraft {
  const { ledger, assessment, asOf } = context;
  const units = unitsTable(context);
  const shown = unitColumns(context);
  const hidden = scoreColumns(context);
  const ranked = inListOrder(context);
  const scoreColumn = shown.length + 1;
  const scores = layOutTable({
    name: tableNames.unitScores,
    columns: hidden,
    rows: ranked,
    row: headerRow,
    column: scoreColumn,
    showFilter: false,
  });
  const choiceColumn = scoreColumn + hidden.length;
  const choices = unitChoices(ranked);
  const chartRows = chartRowsFor(assessment.units.length);
  const chartRow = headerRow + assessment.units.length + 2;
  const print = onePagePrint("A4", "landscape");
  return {
    sheet: {
      name: sheetNames.units,
      tabColor: "#3A78C2",
      showGridlines: false,
      blocks: [
        cell(0, 0, `${ledger.title}：牵头单位汇总`, "sheetTitle"),
        cell(
          1,
          0,
          "一项任务有几个牵头单位，就在每个单位各计一次。排序：红灯多的在前，其次看逾期、黄灯。",
          "note"
        ),
        asOfLine(asOf),
        units.block,
        scores.block,
        { row: headerRow, column: choiceColumn, cells: choices },
      ],
      columns: [
        ...shown.map(({ width }) => ({ width })),
        { width: 3 },
        ...hidden.map(({ width }) => ({ width, hidden: true })),
        { width: 28, hidden: true },
      ],
      rowHeights: topHeights,
      merges: [],
      tables: [units.table, scores.table],
      conditionalFormats: countRules(units),
      validations: [],
      charts: [
        lightsChart(context, {
          row: chartRow,
          column: 0,
          rowCount: chartRows,
          columnCount: shown.length,
        }),
      ],
      freeze: { rows: headerRow + 1, columns: 2 },
      print: {
        ...print,
        area: {
          row: 0,
          column: 0,
          rowCount: chartRow + chartRows,
          columnCount: shown.length,
        },
      },
    },
    names: [
      nameRange(cellNames.leadUnits, sheetNames.units, {
        row: headerRow,
        column: choiceColumn,
        rowCount: choices.length,
        columnCount: 1,
      }),
    ],
  };
}

/** Hidden: 全部单位 and the lead units, for the dropdown on 任务台账. */
function unitChoices(rows: readonly UnitTotals[]): CellPlan[][] {
  return [allUnits, ...rows.map(({ unit }) => unit)].map((unit) => [planned(unit, "blank")]);
}

function unitsTable(context: SheetContext): LaidOutTable {
  return layOutTable({
    name: tableNames.units,
    columns: unitColumns(context),
    rows: context.assessment.units,
    row: headerRow,
    column: 0,
    showFilter: false,
  });
}

/** Lights by lead unit as stacked bars, wherever the chart is placed. */
export function lightsChart(context: SheetContext, place: RangePlan): ChartPlan {
  const { ledger, assessment } = context;
  const units = unitsTable(context);
  const colours = lightColours[ledger.settings.colourSet];
  const words = lightWords[ledger.settings.colourSet];
  const { red, amber } = sumOfLights(assessment.units);
  return {
    name: "LightsByUnit",
    kind: "stackedBar",
    title: "各牵头单位任务亮灯情况（项）",
    description: `各牵头单位的红灯、黄灯、${words.green}和未报任务数；共有红灯 ${red} 项次，黄灯 ${amber} 项次。`,
    sheet: sheetNames.units,
    categories: units.columnRange("牵头单位"),
    series: lights.map((light) => ({
      name: words[light],
      color: colours[light].bar,
      values: units.columnRange(lightColumns[light]),
    })),
    place,
  };
}

function sumOfLights(units: readonly UnitTotals[]): Record<"red" | "amber", number> {
  return {
    red: units.reduce((sum, unit) => sum + unit.lights.red, 0),
    amber: units.reduce((sum, unit) => sum + unit.lights.amber, 0),
  };
}
