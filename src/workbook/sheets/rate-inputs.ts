import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  farmlandRate,
  type ConstructionFigures,
  type EmissionFigures,
  type FarmlandFigures,
  type PlotFigures,
} from "../../ledger";
import type { SheetContext } from "../context";
import {
  checkWords,
  constructionCheckFormula,
  emissionCheckFormula,
  farmlandCheckFormula,
  farmlandRateFormula,
} from "../figure-formulas";
import { amountRule, oneOf } from "../layout/rules";
import { layOutTable, type LaidOutTable, type TableColumn } from "../layout/table";
import type { ConditionalFormatPlan } from "../plan";
import { tableNames } from "../sheet-names";
import { lightColours } from "../style/palette";
import { no, yes } from "../words";

/** One table to type into, under its caption. */
export interface InputTable {
  readonly caption: string;
  readonly table: LaidOutTable;
  readonly widths: readonly number[];
}

/** The tables of 指标核算 side by side, so that each can grow downward. */
export function inputTables({ ledger }: SheetContext, row: number): InputTable[] {
  const { farmland, construction, emissions, plots } = ledger.figures;
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
  return [
    input(
      "受污染耕地（按乡镇，亩）",
      tableNames.farmland,
      farmlandColumns(ledger.settings.farmlandMethod),
      farmland
    ),
    input("重点建设用地（按地块，亩）", tableNames.construction, constructionColumns, construction),
    input("重点重金属排放（按企业，千克）", tableNames.emissions, emissionColumns, emissions),
    input("优先监管地块", tableNames.plots, plotColumns, plots),
  ];
}

function amount<Row>(name: string, value: (row: Row) => number | null): TableColumn<Row> {
  return { name, width: 11, role: "entry", kind: "number", value, rule: amountRule };
}

function check<Row>(
  formula: string,
  value: (row: Row) => keyof typeof checkWords
): TableColumn<Row> {
  return {
    name: "校验",
    width: 16,
    role: "formula",
    kind: "word",
    formula,
    value: (row) => checkWords[value(row)],
  };
}

function yesOrNo<Row>(name: string, value: (row: Row) => boolean | null): TableColumn<Row> {
  return {
    name,
    width: 11,
    role: "entry",
    kind: "word",
    rule: oneOf([yes, no]),
    value: (row) => {
      const answer = value(row);
      return answer === null ? null : answer ? yes : no;
    },
  };
}

function farmlandColumns(
  method: Parameters<typeof farmlandRate>[1]
): TableColumn<FarmlandFigures>[] {
  return [
    { name: "乡镇", width: 24, role: "entry", kind: "word", value: (row) => row.township || null },
    amount("安全利用类面积", (row) => row.safeUseArea),
    amount("严格管控类面积", (row) => row.strictControlArea),
    amount("优先保护类面积", (row) => row.priorityProtected),
    amount("实现安全利用面积", (row) => row.safelyUsed),
    amount("落实严格管控面积", (row) => row.strictlyControlled),
    {
      name: "安全利用率",
      width: 11,
      role: "formula",
      kind: "percent",
      formula: farmlandRateFormula,
      value: (row) => farmlandRate(row, method) ?? "",
    },
    check(farmlandCheckFormula, checkFarmland),
  ];
}

const constructionColumns: readonly TableColumn<ConstructionFigures>[] = [
  { name: "地块名称", width: 18, role: "entry", kind: "text", value: (row) => row.name || null },
  amount("地块面积", (row) => row.area),
  amount("违规开发利用面积", (row) => row.violatingArea),
  yesOrNo("违规已处理整改到位", (row) => row.rectified),
  check(constructionCheckFormula, checkConstruction),
];

const emissionColumns: readonly TableColumn<EmissionFigures>[] = [
  {
    name: "企业名称",
    width: 18,
    role: "entry",
    kind: "text",
    value: (row) => row.enterprise || null,
  },
  amount("2020年基数", (row) => row.base),
  amount("当前排放量", (row) => row.current),
  check(emissionCheckFormula, checkEmission),
];

const plotColumns: readonly TableColumn<PlotFigures>[] = [
  { name: "地块名称", width: 22, role: "entry", kind: "text", value: (row) => row.name || null },
  yesOrNo("已落实管控", (row) => row.controlled),
];

/** 有误 in red, 待填 in grey. */
export function checkRules(table: LaidOutTable): ConditionalFormatPlan[] {
  if (!table.table.columns.some(({ name }) => name === "校验")) return [];
  const { red, grey } = lightColours.redAmberGreen;
  const first = table.firstCell("校验");
  const range = table.columnRange("校验");
  return [
    {
      range,
      formula: `LEFT(${first},2)="有误"`,
      format: { fill: red.fill, fontColor: red.font, bold: true },
    },
    {
      range,
      formula: `${first}="${checkWords.missing}"`,
      format: { fill: grey.fill, fontColor: grey.font },
    },
  ];
}
