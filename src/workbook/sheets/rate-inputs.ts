import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  checkFarmlandMeasures,
  checkPlots,
  checkProjects,
  countedFarmland,
  farmlandRates,
  type FigureCheck,
  type RateFigures,
} from "../../ledger";
import type { SheetContext } from "../context";
import {
  checkWords,
  constructionCheckFormula,
  emissionCheckFormula,
  farmlandCheckFormula,
  farmlandMeasureCheckFormula,
  farmlandRateFormula,
  plotCheckFormula,
  projectCheckFormula,
  safelyUsedFormula,
  strictlyControlledFormula,
} from "../figure-formulas";
import { amountRule, oneFrom, oneOf, type ColumnRule } from "../layout/rules";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import { cellNames, tableNames } from "../sheet-names";
import { farmlandClassWords, farmlandMeasureWords, no, yes } from "../words";

/** One table to type into, under its caption. */
export interface InputTable {
  readonly caption: string;
  readonly table: LaidOutTable;
  readonly widths: readonly number[];
}

/** The tables of 指标核算 from left to right, side by side so that each can grow downward. */
export function inputTables(
  { ledger }: SheetContext,
  row: number
): Readonly<Record<keyof RateFigures, InputTable>> {
  const { figures, settings } = ledger;
  let column = 0;
  const input = <Row>(
    caption: string,
    name: string,
    columns: readonly TableColumn<Row>[],
    rows: readonly Row[]
  ): InputTable => {
    const table = layOutTable({ name, columns, rows, row, column, showFilter: false });
    column += columns.length + 1;
    return { caption, table, widths: columns.map(({ width }) => width) };
  };
  return {
    farmland: input(
      "受污染耕地（按乡镇，亩）",
      tableNames.farmland,
      farmlandColumns(figures, settings.farmlandMethod),
      figures.farmland
    ),
    farmlandMeasures: input(
      "安全利用措施（按措施，亩）：左表未直接填面积的乡镇，按本表达标面积计入",
      tableNames.farmlandMeasures,
      measureColumns(figures),
      figures.farmlandMeasures
    ),
    construction: input(
      "重点建设用地（按地块，亩）",
      tableNames.construction,
      constructionColumns(figures.construction),
      figures.construction
    ),
    emissions: input(
      "重点重金属排放（按企业，千克）",
      tableNames.emissions,
      emissionColumns(figures.emissions),
      figures.emissions
    ),
    projects: input(
      "重金属减排工程（按工程，千克）",
      tableNames.projects,
      projectColumns(figures.projects),
      figures.projects
    ),
    plots: input("优先监管地块", tableNames.plots, plotColumns(figures.plots), figures.plots),
  };
}

function amount<Row>(name: string, value: (row: Row) => number | null): TableColumn<Row> {
  return { name, width: 12, role: "entry", kind: "number", value, rule: amountRule };
}

function name<Row>(title: string, width: number, value: (row: Row) => string): TableColumn<Row> {
  return { name: title, width, role: "entry", kind: "text", value: (row) => value(row) || null };
}

function check<Row>(formula: string, checks: readonly FigureCheck[]): TableColumn<Row> {
  return {
    name: "校验",
    width: 18,
    role: "formula",
    kind: "word",
    formula,
    value: (_, index) => checkWords[checks[index]!],
  };
}

function choice<Row>(
  title: string,
  width: number,
  rule: ColumnRule,
  value: (row: Row) => string | null
): TableColumn<Row> {
  return { name: title, width, role: "entry", kind: "word", rule, value };
}

function yesOrNo<Row>(title: string, value: (row: Row) => boolean | null): TableColumn<Row> {
  return choice(title, 11, oneOf([yes, no]), (row) => {
    const answer = value(row);
    return answer === null ? null : answer ? yes : no;
  });
}

function farmlandColumns(
  figures: RateFigures,
  method: Parameters<typeof farmlandRates>[1]
): TableColumn<RateFigures["farmland"][number]>[] {
  const counted = countedFarmland(figures);
  const rates = farmlandRates(counted, method);
  return [
    { ...name("乡镇", 24, ({ township }) => township), kind: "word" },
    amount("安全利用类面积", (row) => row.safeUseArea),
    amount("严格管控类面积", (row) => row.strictControlArea),
    amount("优先保护类面积", (row) => row.priorityProtected),
    amount("实现安全利用面积", (row) => row.safelyUsed),
    amount("落实严格管控面积", (row) => row.strictlyControlled),
    {
      name: "计入安全利用",
      width: 12,
      role: "formula",
      kind: "number",
      formula: safelyUsedFormula,
      value: (_, index) => counted[index]!.safelyUsed ?? "",
    },
    {
      name: "计入严格管控",
      width: 12,
      role: "formula",
      kind: "number",
      formula: strictlyControlledFormula,
      value: (_, index) => counted[index]!.strictlyControlled ?? "",
    },
    {
      name: "安全利用率",
      width: 12,
      role: "formula",
      kind: "percent",
      formula: farmlandRateFormula,
      value: (_, index) => rates[index] ?? "",
    },
    check(farmlandCheckFormula, checkFarmland(counted)),
  ];
}

function measureColumns({
  farmland,
  farmlandMeasures,
}: RateFigures): TableColumn<RateFigures["farmlandMeasures"][number]>[] {
  return [
    choice(
      "乡镇",
      24,
      oneFrom(cellNames.townships, "请从左表的乡镇中选择；新的乡镇先填入左表。"),
      (row) => row.township || null
    ),
    choice("地类", 12, oneOf(Object.values(farmlandClassWords)), (row) =>
      row.landClass === null ? null : farmlandClassWords[row.landClass]
    ),
    choice("措施", 18, oneOf(farmlandMeasureWords), (row) => row.measure || null),
    amount("面积", (row) => row.area),
    yesOrNo("产出达标", (row) => row.compliant),
    check(farmlandMeasureCheckFormula, checkFarmlandMeasures(farmlandMeasures, farmland)),
  ];
}

function constructionColumns(
  rows: RateFigures["construction"]
): TableColumn<RateFigures["construction"][number]>[] {
  return [
    name("地块名称", 20, (row) => row.name),
    amount("地块面积", (row) => row.area),
    amount("违规开发利用面积", (row) => row.violatingArea),
    yesOrNo("违规已处理整改到位", (row) => row.rectified),
    check(constructionCheckFormula, checkConstruction(rows)),
  ];
}

function emissionColumns(
  rows: RateFigures["emissions"]
): TableColumn<RateFigures["emissions"][number]>[] {
  return [
    name("企业名称", 18, (row) => row.enterprise),
    amount("2020年基数", (row) => row.base),
    amount("当前排放量", (row) => row.current),
    check(emissionCheckFormula, checkEmission(rows)),
  ];
}

function projectColumns(
  rows: RateFigures["projects"]
): TableColumn<RateFigures["projects"][number]>[] {
  return [
    name("工程名称", 24, (row) => row.name),
    amount("工程减排量", (row) => row.cut),
    amount("新增排放量", (row) => row.added),
    check(projectCheckFormula, checkProjects(rows)),
  ];
}

function plotColumns(rows: RateFigures["plots"]): TableColumn<RateFigures["plots"][number]>[] {
  return [
    name("地块名称", 18, (row) => row.name),
    yesOrNo("已落实管控", (row) => row.controlled),
    check(plotCheckFormula, checkPlots(rows)),
  ];
}
