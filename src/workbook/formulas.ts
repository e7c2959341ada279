import {
  allUnits,
  basisWords,
  colourSetWords,
  lightWords,
  natureWords,
  targetWords,
  timingWords,
  yes,
} from "./words";
import { firstMissedFormula, missedDueFormula } from "./missed-periods";
import { cellNames, tableNames } from "./sheet-names";
import { targetSeverity } from "../ledger";
import { plausibleShare } from "../rates";

/**
 * The native formulas of the statuses. They say the same as `ledger/assess`; a test recalculates
 * the file and compares every cell. Each is written for a table row: [@列] is the row's own cell.
 */

/** A text as it stands in a formula. None of the workbook's words holds a quotation mark. */
export const quoted = (text: string) => `"${text}"`;
const timing = Object.fromEntries(
  Object.entries(timingWords).map(([code, word]) => [code, quoted(word)])
) as Record<keyof typeof timingWords, string>;
const target = Object.fromEntries(
  Object.entries(targetWords).map(([code, word]) => [code, quoted(word)])
) as Record<keyof typeof targetWords, string>;

const { asOf, dueSoonDays, behindTolerance, yearEndDefault, year, colourSet, pickedUnit } =
  cellNames;

/** The value of `column` in the row of `table` whose `key` is `wanted`. */
export function lookUp(table: string, column: string, key: string, wanted: string): string {
  return `INDEX(${table}[${column}],MATCH(${wanted},${table}[${key}],0))`;
}

/** 计时日期: the document's day, or the year's end where 年度默认 is on and the words give no date. */
export const effectiveDueFormula =
  `IF(ISNUMBER([@时限日期]),[@时限日期],` +
  `IF(AND(${yearEndDefault}=${quoted(yes)},[@时限性质]=${quoted(natureWords.none)},ISNUMBER(${year})),` +
  `DATE(${year},12,31),""))`;

/** 时限依据 */
export const dueBasisFormula =
  `IF(ISNUMBER([@时限日期]),${quoted(basisWords.document)},` +
  `IF(ISNUMBER([@计时日期]),${quoted(basisWords.yearEnd)},${quoted(basisWords.none)}))`;

const ownDone = `IF(ISNUMBER([@完成日期]),[@完成日期]<=${asOf},AND(N([@进度])>=1,N([@进度])<=${plausibleShare}))`;

/** 欠期 of a task: what tells the period that it missed first. */
export const taskMissedFormula = firstMissedFormula(ownDone);

/** 计时日期 of a task with periods: a missed one's day, unless the document's own is earlier. */
export const taskDueFormula =
  `IF([@欠期]>0,IF(ISNUMBER([@时限日期]),MIN([@时限日期],${missedDueFormula("[@欠期]")}),` +
  `${missedDueFormula("[@欠期]")}),${effectiveDueFormula})`;

/** 时限依据 of a task with periods. */
export const taskBasisFormula = `IF(AND([@欠期]>0,[@计时日期]<>[@时限日期]),${quoted(basisWords.period)},${dueBasisFormula})`;

const start = `IF(ISNUMBER([@起始日期]),[@起始日期],DATE(YEAR([@计时日期]),1,1))`;

const behind = `AND(ISNUMBER([@进度]),ROUND((${asOf}-${start})/MAX(1,[@计时日期]-${start})-N([@进度]),6)>${behindTolerance})`;

function timingFormula(done: string): string {
  return (
    `IF(${done},${timing.done},` +
    `IF(ISNUMBER([@计时日期]),` +
    `IF(${asOf}>[@计时日期],${timing.overdue},` +
    `IF([@计时日期]-${asOf}<=${dueSoonDays},${timing.dueSoon},` +
    `IF(${behind},${timing.behind},${timing.onTrack}))),` +
    `IF(OR([@时限性质]=${quoted(natureWords.open)},[@时限性质]=${quoted(natureWords.recurring)}),` +
    `${timing.longTerm},${timing.undated})))`
  );
}

/** 时限 of a task. */
export const taskTimingFormula = timingFormula(ownDone);

const ownTaskTiming = `IFERROR(${lookUp(tableNames.tasks, "时限", "序号", "[@任务序号]")},"")`;

/** 时限 of a measure: it is done with its task. */
export const measureTimingFormula = timingFormula(`OR(${ownDone},${ownTaskTiming}=${timing.done})`);

/** 目标 of a task or measure: as its worst target. `key` is the column of Targets that names it. */
export function worstTargetFormula(key: string, own: string): string {
  const states = targetSeverity.map((state) => target[state]).join(",");
  const worst = `SUMPRODUCT(MAX((${tableNames.targets}[${key}]=${own})*${tableNames.targets}[级别]))`;
  return `CHOOSE(1+${worst},${states})`;
}

const greenWord =
  `IF(${colourSet}=${quoted(colourSetWords.blueAmberRed)},` +
  `${quoted(lightWords.blueAmberRed.green)},${quoted(lightWords.redAmberGreen.green)})`;

const reported = `OR(ISNUMBER([@进度]),[@进展情况]<>"",ISNUMBER([@完成日期]),[@时限]=${timing.done},[@目标]=${target.met})`;

/** 灯号 */
export const lightFormula =
  `IF(OR([@时限]=${timing.overdue},[@目标]=${target.missed}),${quoted(lightWords.redAmberGreen.red)},` +
  `IF(OR([@时限]=${timing.dueSoon},[@时限]=${timing.behind},[@目标]=${target.gap}),` +
  `${quoted(lightWords.redAmberGreen.amber)},` +
  `IF(${reported},${greenWord},${quoted(lightWords.redAmberGreen.grey)})))`;

/** 所选: marks the rows of the unit picked above the table. */
export const pickedFormula =
  `IF(OR(${pickedUnit}="",${pickedUnit}=${quoted(allUnits)}),"",` +
  `IF(ISNUMBER(FIND("、"&${pickedUnit}&"、","、"&[@牵头单位]&"、")),"●",""))`;
