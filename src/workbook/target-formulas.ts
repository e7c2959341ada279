import { goalOwner, targetSeverity } from "../ledger";
import { aboutTolerance, equalityTolerance } from "../rates";
import { lookUp, quoted } from "./formulas";
import { cellNames, tableNames } from "./sheet-names";
import { no, operatorWords, targetWords, timingWords, yes } from "./words";

const { asOf, year } = cellNames;

/** As Excel writes it: 1E-9. */
const tolerance = equalityTolerance.toExponential().toUpperCase();

/** 核算值: what 指标核算 computes for the figure named in the row. */
export const computedFormula =
  `IF([@核算指标]="","",IFERROR(` +
  `${lookUp(tableNames.figures, "数值", "指标", "[@核算指标]")},""))`;

/** 当前值: what was reported, else what is computed. */
export const currentFormula = `IF(ISNUMBER([@填报值]),[@填报值],IF(ISNUMBER([@核算值]),[@核算值],""))`;

/** The room to the target, below zero when short of it: see `gap` in rates. */
function room(value: string): string {
  const { "<=": atMost, "<": below, "~": about } = operatorWords;
  return (
    `IF(OR([@比较]=${quoted(atMost)},[@比较]=${quoted(below)}),${value}-[@当前值],` +
    `IF([@比较]=${quoted(about)},${aboutTolerance}*ABS(${value})-ABS([@当前值]-${value}),` +
    `[@当前值]-${value}))`
  );
}

/** Zero where binary fractions alone keep it from being zero: 93% computed from areas is 93%. */
function exactRoom(value: string): string {
  return `IF(ABS(${room(value)})<=${tolerance}*ABS(${value}),0,${room(value)})`;
}

/** 差距: signed, negative when short of the target. */
export const gapFormula =
  `IF(AND(ISNUMBER([@当前值]),ISNUMBER([@目标值])),` + `${exactRoom("[@目标值]")},"")`;

const isStrict = `OR([@比较]=${quoted(operatorWords[">"])},[@比较]=${quoted(operatorWords["<"])})`;

const meetsTarget = `IF(${isStrict},[@差距]>0,[@差距]>=0)`;

/** The alternative is always a lower limit of the same kind: 95%以上. */
const meetsAlternative =
  `IF(AND(ISNUMBER([@另认定值]),ISNUMBER([@当前值])),` +
  `[@当前值]-[@另认定值]>=-${tolerance}*ABS([@另认定值]),FALSE)`;

const timings = [timingWords.done, timingWords.overdue].map(quoted);

const timingIsFinal = (table: string, key: string, wanted: string) => {
  const own = `IFERROR(${lookUp(table, "时限", key, wanted)},"")`;
  return `OR(${timings.map((word) => `${own}=${word}`).join(",")})`;
};

/** 到期: the work is due or declared complete, so that a miss is final. Goals are due with the year. */
export const closedFormula =
  `IF([@任务序号]=${quoted(goalOwner)},` +
  `IF(AND(ISNUMBER(${year}),${asOf}>DATE(N(${year}),12,31)),${quoted(yes)},${quoted(no)}),` +
  `IF(OR(${timingIsFinal(tableNames.tasks, "序号", "[@任务序号]")},` +
  `${timingIsFinal(tableNames.measures, "措施编号", "[@措施编号]")}),${quoted(yes)},${quoted(no)}))`;

/** 判定 of a target. A person's 研判结论 counts before the numbers. */
export const stateFormula =
  `IF([@研判结论]<>"",[@研判结论],` +
  `IF(NOT(ISNUMBER([@目标值])),${quoted(targetWords.toJudge)},` +
  `IF(NOT(ISNUMBER([@当前值])),${quoted(targetWords.unmeasured)},` +
  `IF(${meetsTarget},${quoted(targetWords.met)},` +
  `IF(${meetsAlternative},${quoted(targetWords.toJudge)},` +
  `IF([@软性]=${quoted(yes)},${quoted(targetWords.toJudge)},` +
  `IF([@到期]=${quoted(yes)},${quoted(targetWords.missed)},${quoted(targetWords.gap)})))))))`;

/** 级别: how bad the state is, as a number, from which a task takes its worst. */
export const severityFormula = `IFERROR(MATCH([@判定],{${targetSeverity
  .map((state) => quoted(targetWords[state]))
  .join(",")}},0)-1,0)`;
