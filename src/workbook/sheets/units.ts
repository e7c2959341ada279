import type { Light, UnitTotals } from "../../ledger";
import type { SheetContext } from "../context";
import { cell, nameRange, planned, type SheetDraft } from "../draft";
import { asOfLine } from "../layout/as-of-line";
import { onePagePrint } from "../layout/print";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import type { CellPlan, ChartPlan, RangePlan } from "../plan";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { lightColours } from "../style/palette";
import { allUnits, lightWords, roleWords, targetWords, timingWords } from "../words";
import { countRules } from "./highlights";

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
  const scoreColumn = unitColumns(context).length + 1;
  const scores = layOutTable({
    name: tableNames.unitScores,
    columns: scoreColumns(context),
    rows: inListOrder(context),
    row: headerRow,
    column: scoreColumn,
    showFilter: false,
  });
  const choiceColumn = scoreColumn + scoreColumns(context).length;
  const choices = unitChoices(inListOrder(context));
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
        ...unitColumns(context).map(({ width }) => ({ width })),
        { width: 3 },
        ...scoreColumns(context).map(({ width }) => ({ width, hidden: true })),
        { width: 28, hidden: true },
      ],
      rowHeights: new Map([...units.heights, [0, 32], [1, 20], [2, 26]]),
      merges: [],
      tables: [units.table, scores.table],
      conditionalFormats: countRules(units),
      validations: [],
      charts: [
        lightsChart(context, {
          row: chartRow,
          column: 0,
          rowCount: chartRows,
          columnCount: unitColumns(context).length,
        }),
      ],
      freeze: { rows: headerRow + 1, columns: 2 },
      print: {
        ...print,
        area: {
          row: 0,
          column: 0,
          rowCount: chartRow + chartRows,
          columnCount: unitColumns(context).length,
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

const lights: readonly Light[] = ["red", "amber", "green", "grey"];

/** The header cannot follow the colour set, so the third light is named by both. */
const lightColumns: Readonly<Record<Light, string>> = {
  red: "红灯",
  amber: "黄灯",
  green: "绿（蓝）灯",
  grey: "未报",
};

function sumOfLights(units: readonly UnitTotals[]): Record<"red" | "amber", number> {
  return {
    red: units.reduce((sum, unit) => sum + unit.lights.red, 0),
    amber: units.reduce((sum, unit) => sum + unit.lights.amber, 0),
  };
}

const { duties, unitScores } = tableNames;

/** Duties of a unit as lead for which `conditions` hold. */
function countLed(unitColumn: string, ...conditions: readonly string[]): string {
  const lead = [
    `${duties}[单位],[@${unitColumn}]`,
    `${duties}[角色],"${roleWords.lead}"`,
    ...conditions,
  ];
  return `COUNTIFS(${lead.join(",")})`;
}

const withTiming = (timing: keyof typeof timingWords) => `${duties}[时限],"${timingWords[timing]}"`;
const withTarget = (target: keyof typeof targetWords) => `${duties}[目标],"${targetWords[target]}"`;

/** Either green word: only one of them stands in the sheet at a time. */
function countLight(unitColumn: string, light: Light): string {
  const words = new Set([lightWords.redAmberGreen[light], lightWords.blueAmberRed[light]]);
  return [...words].map((word) => countLed(unitColumn, `${duties}[灯号],"${word}"`)).join("+");
}

function unitColumns({ assessment }: SheetContext): TableColumn<UnitTotals>[] {
  const unit = "牵头单位";
  const count = (
    name: string,
    formula: string,
    value: (row: UnitTotals) => number
  ): TableColumn<UnitTotals> => ({
    name,
    width: 9,
    role: "formula",
    kind: "count",
    formula,
    value,
  });
  const timing = (
    name: string,
    code: keyof typeof timingWords,
    value: (row: UnitTotals) => number
  ) => count(name, countLed(unit, withTiming(code)), value);
  const onTrack = (["onTrack", "longTerm", "undated"] as const)
    .map(
      (code) =>
        `${countLed(unit, withTiming(code))}-${countLed(unit, withTiming(code), withTarget("missed"))}`
    )
    .join("+");
  return [
    {
      name: "名次",
      width: 7,
      role: "formula",
      kind: "count",
      formula: `ROW()-ROW(${tableNames.units}[[#Headers],[名次]])`,
      value: (row) => assessment.units.indexOf(row) + 1,
    },
    {
      name: unit,
      width: 28,
      role: "formula",
      kind: "text",
      formula: `IFERROR(INDEX(${unitScores}[单位],MATCH([@名次],${unitScores}[名次],0)),"")`,
      value: (row) => row.unit,
    },
    count("牵头任务", countLed(unit), (row) => row.led),
    timing("已完成", "done", (row) => row.done),
    timing("逾期", "overdue", (row) => row.overdue),
    count("未达标", countLed(unit, withTarget("missed")), (row) => row.offTarget),
    timing("临期", "dueSoon", (row) => row.dueSoon),
    timing("滞后", "behind", (row) => row.behind),
    count("正常", onTrack, (row) => row.onTrack),
    ...lights.map((light) =>
      count(lightColumns[light], countLight(unit, light), (row) => row.lights[light])
    ),
    {
      name: "完成率",
      width: 9,
      role: "formula",
      kind: "percent",
      formula: `IF([@牵头任务]=0,"",[@已完成]/[@牵头任务])`,
      value: (row) => (row.led === 0 ? "" : row.done / row.led),
    },
  ];
}

/** The totals in the order in which the list first names the units as leads. */
function inListOrder({ ledger, assessment }: SheetContext): UnitTotals[] {
  const order = new Set(ledger.tasks.flatMap(({ task }) => task.lead.map(({ unit }) => unit)));
  return [...order].map((unit) => assessment.units.find((totals) => totals.unit === unit)!);
}

/**
 * The rank counts the units that are worse: more red, else more overdue, else more amber, else
 * more tasks led, else earlier in the list. So ranks are 1, 2, 3 … without ties.
 */
function scoreColumns({ assessment }: SheetContext): TableColumn<UnitTotals>[] {
  const keys = ["红", "逾期", "黄", "任务"] as const;
  const column = (key: string) => `${unitScores}[${key}]`;
  const equal = (before: readonly string[]) =>
    before.map((key) => `${column(key)},[@${key}],`).join("");
  const worse = keys.map(
    (key, index) => `COUNTIFS(${equal(keys.slice(0, index))}${column(key)},">"&[@${key}])`
  );
  const earlier = `COUNTIFS(${equal(keys)}${column("行序")},"<"&[@行序])`;
  const hidden = (
    name: string,
    formula: string,
    value: (row: UnitTotals, index: number) => number
  ): TableColumn<UnitTotals> => ({
    name,
    width: 8,
    role: "formula",
    kind: "count",
    hidden: true,
    formula,
    value,
  });
  return [
    {
      name: "单位",
      width: 28,
      role: "document",
      kind: "text",
      hidden: true,
      value: (row) => row.unit,
    },
    hidden("行序", `ROW()-ROW(${unitScores}[[#Headers],[行序]])`, (_, index) => index + 1),
    hidden("任务", countLed("单位"), (row) => row.led),
    hidden("红", countLight("单位", "red"), (row) => row.lights.red),
    hidden("逾期", countLed("单位", withTiming("overdue")), (row) => row.overdue),
    hidden("黄", countLight("单位", "amber"), (row) => row.lights.amber),
    hidden("名次", [`1`, ...worse, earlier].join("+"), (row) => assessment.units.indexOf(row) + 1),
  ];
}
