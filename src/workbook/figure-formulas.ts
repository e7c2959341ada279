import type { FigureCheck, FigureId } from "../ledger";
import { cellNames, tableNames } from "./sheet-names";
import { emissionMethodWords, farmlandClassWords, farmlandMethodWords, no, yes } from "./words";

/**
 * The native formulas of 指标核算. They give what `ledger/figures` and the custom functions give;
 * a test recalculates the file and compares them.
 */

const { farmland, farmlandMeasures, construction, emissions, projects, plots } = tableNames;

/** What stands in 校验; a word that begins with 有误 withholds the rate. */
export const checkWords: Readonly<Record<FigureCheck, string>> = {
  fine: "",
  missing: "待填",
  negative: "有误：负数",
  duplicate: "有误：重复",
  partAboveWhole: "有误：部分大于总体",
  unknownTownship: "有误：左表无此乡镇",
};

const notANumber = "有误：不是数字";
const wrong = "有误*";

const isTrial = `${cellNames.farmlandMethod}="${farmlandMethodWords.trial}"`;
const isByProjects = `${cellNames.emissionMethod}="${emissionMethodWords.projects}"`;

/** 校验 of a township. Its measures count where no area was typed in. */
export const farmlandCheckFormula = rowCheck({
  table: farmland,
  name: "乡镇",
  first: "安全利用类面积",
  last: "落实严格管控面积",
  counted: "[@计入安全利用],[@计入严格管控]",
  partAboveWhole:
    "OR(N([@计入安全利用])>N([@安全利用类面积]),N([@计入严格管控])>N([@严格管控类面积]))",
  isMissing: "COUNT([@计入安全利用],[@计入严格管控])=0",
});

/** 校验 of a plot of construction land. */
export const constructionCheckFormula = rowCheck({
  table: construction,
  name: "地块名称",
  first: "地块面积",
  last: "违规开发利用面积",
  partAboveWhole: "N([@违规开发利用面积])>N([@地块面积])",
  isMissing: "COUNT([@违规开发利用面积])=0",
});

/** 校验 of an enterprise. Emissions may rise above the base. */
export const emissionCheckFormula = rowCheck({
  table: emissions,
  name: "企业名称",
  first: "2020年基数",
  last: "当前排放量",
  isMissing: "COUNT([@当前排放量])=0",
});

/** 校验 of a project. */
export const projectCheckFormula = rowCheck({
  table: projects,
  name: "工程名称",
  first: "工程减排量",
  last: "新增排放量",
});

/** 校验 of a priority plot. */
export const plotCheckFormula =
  `IF([@地块名称]="","",IF(${isRepeated(plots, "地块名称")},"${checkWords.duplicate}",` +
  `IF([@已落实管控]="","${checkWords.missing}","")))`;

/** 校验 of a measure. A township may take one measure in several places. */
export const farmlandMeasureCheckFormula =
  `IF(COUNTA([@乡镇]:[@产出达标])=0,"",` +
  `IF(COUNTA([@面积])>COUNT([@面积]),"${notANumber}",` +
  `IF(N([@面积])<0,"${checkWords.negative}",` +
  `IF(OR([@乡镇]="",[@地类]="",[@面积]="",[@产出达标]=""),"${checkWords.missing}",` +
  `IF(SUMPRODUCT(--(${farmland}[乡镇]=[@乡镇]))=0,"${checkWords.unknownTownship}","")))))`;

interface RowCheck {
  readonly table: string;
  /** The column that names the row. */
  readonly name: string;
  /** First and last of the neighbouring figure columns. */
  readonly first: string;
  readonly last: string;
  /** Computed figures that count as well. */
  readonly counted?: string;
  readonly partAboveWhole?: string;
  readonly isMissing?: string;
}

function rowCheck({
  table,
  name,
  first,
  last,
  counted,
  partAboveWhole = "FALSE",
  isMissing = "FALSE",
}: RowCheck): string {
  const cells = `[@${first}]:[@${last}]`;
  const alsoCounted = counted === undefined ? "" : `+COUNT(${counted})`;
  const all = counted === undefined ? cells : `${cells},${counted}`;
  return (
    `IF(COUNTA(${cells})${alsoCounted}=0,"",` +
    `IF(COUNTA(${cells})>COUNT(${cells}),"${notANumber}",` +
    `IF(MIN(${all})<0,"${checkWords.negative}",` +
    `IF(${isRepeated(table, name)},"${checkWords.duplicate}",` +
    `IF(${partAboveWhole},"${checkWords.partAboveWhole}",` +
    `IF(${isMissing},"${checkWords.missing}",""))))))`
  );
}

/** Compares by "=", since COUNTIF takes a name such as ">1号" for a condition. */
function isRepeated(table: string, column: string): string {
  return `AND([@${column}]<>"",SUMPRODUCT(--(${table}[${column}]=[@${column}]))>1)`;
}

/** 计入安全利用: what was typed in, else the compliant areas of the township's measures. */
export const safelyUsedFormula = countedArea("实现安全利用面积", farmlandClassWords.safeUse);

/** 计入严格管控 */
export const strictlyControlledFormula = countedArea(
  "落实严格管控面积",
  farmlandClassWords.strictControl
);

function countedArea(typed: string, landClass: string): string {
  const of = (column: string) => `${farmlandMeasures}[${column}]`;
  const counts =
    `(${of("乡镇")}=[@乡镇])*(${of("地类")}="${landClass}")*(${of("产出达标")}="${yes}")` +
    `*ISNUMBER(${of("面积")})`;
  return (
    `IF([@${typed}]<>"",[@${typed}],IF([@乡镇]="","",` +
    `IF(SUMPRODUCT(${counts})=0,"",SUMPRODUCT(${counts},${of("面积")}))))`
  );
}

/** 安全利用率 of a township. */
export const farmlandRateFormula = (() => {
  const extra = `IF(${isTrial},N([@优先保护类面积]),0)`;
  const whole = `N([@安全利用类面积])+N([@严格管控类面积])+${extra}`;
  const part = `N([@计入安全利用])+N([@计入严格管控])+${extra}`;
  return `IF(OR(${whole}=0,LEFT([@校验],2)="有误"),"",(${part})/(${whole}))`;
})();

function sum(table: string, column: string): string {
  return `SUM(${table}[${column}])`;
}

const farmlandExtra = `IF(${isTrial},${sum(farmland, "优先保护类面积")},0)`;
const farmlandWhole = `${sum(farmland, "安全利用类面积")}+${sum(farmland, "严格管控类面积")}+${farmlandExtra}`;
const farmlandPart = `${sum(farmland, "计入安全利用")}+${sum(farmland, "计入严格管控")}+${farmlandExtra}`;

const hasWrongRow = (table: string) => `COUNTIF(${table}[校验],"${wrong}")>0`;
const hasMissingRow = (table: string) => `COUNTIF(${table}[校验],"${checkWords.missing}")>0`;

const area = sum(construction, "地块面积");
const base = sum(emissions, "2020年基数");
const cut = sum(projects, "工程减排量");
const added = sum(projects, "新增排放量");
const controlled = `COUNTIF(${plots}[已落实管控],"${yes}")`;
const judged = `${controlled}+COUNTIF(${plots}[已落实管控],"${no}")`;
const plotCount = `SUMPRODUCT(--((${plots}[地块名称]<>"")+(${plots}[已落实管控]<>"")>0))`;

const byInventory =
  `IF(OR(${base}=0,${hasWrongRow(emissions)},${hasMissingRow(emissions)}),"",` +
  `(${base}-${sum(emissions, "当前排放量")})/${base})`;

const byProjects =
  `IF(OR(${base}=0,${hasWrongRow(emissions)},${hasWrongRow(projects)},` +
  `COUNT(${projects}[工程减排量],${projects}[新增排放量])=0,${cut}>${base}+${added}),"",` +
  `(${cut}-${added})/${base})`;

/** The county's figures: always the ratio of the sums. */
export const figureFormulas: Readonly<Record<FigureId, string>> = {
  farmlandSafeUse:
    `IF(OR(${farmlandWhole}=0,COUNT(${farmland}[计入安全利用],${farmland}[计入严格管控])=0,` +
    `${hasWrongRow(farmland)},${hasWrongRow(farmlandMeasures)}),"",` +
    `(${farmlandPart})/(${farmlandWhole}))`,
  landSafeUse:
    `IF(OR(${area}=0,${hasWrongRow(construction)},${hasMissingRow(construction)}),"",` +
    `1-${sum(construction, "违规开发利用面积")}/${area})`,
  emissionReduction: `IF(${isByProjects},${byProjects},${byInventory})`,
  plotsControlled: `IF(OR(${judged}=0,${hasWrongRow(plots)}),"",${controlled})`,
  plotControlRate: `IF(OR(${plotCount}=0,${hasWrongRow(plots)}),"",${controlled}/${plotCount})`,
};
