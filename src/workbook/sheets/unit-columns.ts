import { roleWords, type Light, type UnitTotals } from "../../ledger";
import type { SheetContext } from "../context";
import type { TableColumn } from "../layout/table";
import { tableNames } from "../sheet-names";
import { lightWords, targetWords, timingWords } from "../words";

/** In the order of the bars. */
export const lights: readonly Light[] = ["red", "amber", "green", "grey"];

/** The header cannot follow the colour set, so the third light is named by both. */
export const lightColumns: Readonly<Record<Light, string>> = {
  red: "红灯",
  amber: "黄灯",
  green: "绿（蓝）灯",
  grey: "未报",
};

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

/** 单位汇总: what is counted for each lead unit. */
export function unitColumns({ assessment }: SheetContext): TableColumn<UnitTotals>[] {
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
export function inListOrder({ ledger, assessment }: SheetContext): UnitTotals[] {
  const order = new Set(ledger.tasks.flatMap(({ task }) => task.lead.map(({ unit }) => unit)));
  return [...order].map((unit) => assessment.units.find((totals) => totals.unit === unit)!);
}

/**
 * The rank counts the units that are worse: more red, else more overdue, else more amber, else
 * more tasks led, else earlier in the list. So ranks are 1, 2, 3 … without ties.
 */
export function scoreColumns({ assessment }: SheetContext): TableColumn<UnitTotals>[] {
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
