import type { FigureId } from "../ledger";
import { cellNames, tableNames } from "./sheet-names";
import { farmlandMethodWords, no, yes } from "./words";

/**
 * The native formulas of 指标核算. They give what `ledger/figures` and the custom functions give;
 * a test recalculates the file and compares them.
 */

const { farmland, construction, emissions, plots } = tableNames;

/** What stands in 校验; a word that begins with 有误 withholds the rate. */
export const checkWords = {
  fine: "",
  missing: "待填",
  negative: "有误：负数",
  partAboveWhole: "有误：部分大于总体",
} as const;

const notANumber = "有误：不是数字";
const wrong = "有误*";

const isTrial = `${cellNames.farmlandMethod}="${farmlandMethodWords.trial}"`;

/** 校验 of a township. */
export const farmlandCheckFormula = rowCheck({
  first: "安全利用类面积",
  last: "落实严格管控面积",
  partAboveWhole:
    "OR(N([@实现安全利用面积])>N([@安全利用类面积]),N([@落实严格管控面积])>N([@严格管控类面积]))",
  parts: "[@实现安全利用面积],[@落实严格管控面积]",
});

/** 校验 of a plot of construction land. */
export const constructionCheckFormula = rowCheck({
  first: "地块面积",
  last: "违规开发利用面积",
  partAboveWhole: "N([@违规开发利用面积])>N([@地块面积])",
  parts: "[@违规开发利用面积]",
});

/** 校验 of an enterprise. Emissions may rise above the base. */
export const emissionCheckFormula = rowCheck({
  first: "2020年基数",
  last: "当前排放量",
  partAboveWhole: "FALSE",
  parts: "[@当前排放量]",
});

interface RowCheck {
  /** First and last of the neighbouring figure columns. */
  readonly first: string;
  readonly last: string;
  readonly partAboveWhole: string;
  readonly parts: string;
}

function rowCheck({ first, last, partAboveWhole, parts }: RowCheck): string {
  const cells = `[@${first}]:[@${last}]`;
  return (
    `IF(COUNTA(${cells})=0,"",` +
    `IF(COUNTA(${cells})>COUNT(${cells}),"${notANumber}",` +
    `IF(MIN(${cells})<0,"${checkWords.negative}",` +
    `IF(${partAboveWhole},"${checkWords.partAboveWhole}",` +
    `IF(COUNT(${parts})=0,"${checkWords.missing}","")))))`
  );
}

/** 安全利用率 of a township. */
export const farmlandRateFormula = (() => {
  const extra = `IF(${isTrial},N([@优先保护类面积]),0)`;
  const whole = `N([@安全利用类面积])+N([@严格管控类面积])+${extra}`;
  const part = `N([@实现安全利用面积])+N([@落实严格管控面积])+${extra}`;
  return `IF(OR(${whole}=0,LEFT([@校验],2)="有误"),"",(${part})/(${whole}))`;
})();

function sum(table: string, column: string): string {
  return `SUM(${table}[${column}])`;
}

const farmlandExtra = `IF(${isTrial},${sum(farmland, "优先保护类面积")},0)`;
const farmlandWhole = `${sum(farmland, "安全利用类面积")}+${sum(farmland, "严格管控类面积")}+${farmlandExtra}`;
const farmlandPart = `${sum(farmland, "实现安全利用面积")}+${sum(farmland, "落实严格管控面积")}+${farmlandExtra}`;

const hasWrongRow = (table: string) => `COUNTIF(${table}[校验],"${wrong}")>0`;
const hasMissingRow = (table: string) => `COUNTIF(${table}[校验],"${checkWords.missing}")>0`;

const area = sum(construction, "地块面积");
const base = sum(emissions, "2020年基数");
const controlled = `COUNTIF(${plots}[已落实管控],"${yes}")`;
const judged = `${controlled}+COUNTIF(${plots}[已落实管控],"${no}")`;
const plotCount = `SUMPRODUCT(--((${plots}[地块名称]<>"")+(${plots}[已落实管控]<>"")>0))`;

/** The county's figures: always the ratio of the sums. */
export const figureFormulas: Readonly<Record<FigureId, string>> = {
  farmlandSafeUse:
    `IF(OR(${farmlandWhole}=0,COUNT(${farmland}[实现安全利用面积],${farmland}[落实严格管控面积])=0,` +
    `${hasWrongRow(farmland)}),"",(${farmlandPart})/(${farmlandWhole}))`,
  landSafeUse:
    `IF(OR(${area}=0,${hasWrongRow(construction)},${hasMissingRow(construction)}),"",` +
    `1-${sum(construction, "违规开发利用面积")}/${area})`,
  emissionReduction:
    `IF(OR(${base}=0,${hasWrongRow(emissions)},${hasMissingRow(emissions)}),"",` +
    `(${base}-${sum(emissions, "当前排放量")})/${base})`,
  plotsControlled: `IF(${judged}=0,"",${controlled})`,
  plotControlRate: `IF(${plotCount}=0,"",${controlled}/${plotCount})`,
};
