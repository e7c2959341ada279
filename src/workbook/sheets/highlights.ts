import type { Light } from "../../ledger";
import { columnLetters } from "../address";
import type { LaidOutTable } from "../layout/table";
import type { ConditionalFormatPlan, RangePlan } from "../plan";
import { lightColours, palette, rowTints } from "../style/palette";
import { cellNames } from "../sheet-names";
import { allUnits, lightWords, targetWords, timingWords } from "../words";

type Format = ConditionalFormatPlan["format"];

/** The light's word on its colour, in either colour set. */
export function lightRules(table: LaidOutTable, column = "灯号"): ConditionalFormatPlan[] {
  const { redAmberGreen, blueAmberRed } = lightWords;
  const colours = lightColours.redAmberGreen;
  const looks: readonly (readonly [
    word: string,
    colours: { fill: Format["fill"]; font: Format["fontColor"] },
  ])[] = [
    [redAmberGreen.red, colours.red],
    [redAmberGreen.amber, colours.amber],
    [redAmberGreen.green, colours.green],
    [blueAmberRed.green, lightColours.blueAmberRed.green],
    [redAmberGreen.grey, colours.grey],
  ];
  return looks.map(([word, { fill, font }]) =>
    wordRule(table, column, word, { fill, fontColor: font, bold: true })
  );
}

/** The words 逾期, 未达标 and the like in their colours. */
export function statusRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const { red, amber, green } = lightColours.redAmberGreen;
  const bad: Format = { fill: red.fill, fontColor: red.font, bold: true };
  const near: Format = { fill: amber.fill, fontColor: amber.font };
  const good: Format = { fontColor: green.font };
  return [
    wordRule(table, "时限", timingWords.overdue, bad),
    wordRule(table, "时限", timingWords.dueSoon, near),
    wordRule(table, "时限", timingWords.behind, near),
    wordRule(table, "时限", timingWords.done, good),
    wordRule(table, "目标", targetWords.missed, bad),
    wordRule(table, "目标", targetWords.gap, near),
    wordRule(table, "目标", targetWords.met, good),
  ];
}

/** Counts of 单位汇总 above zero: red for what is overdue or off target, amber for what is near. */
export function countRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const { red, amber } = lightColours.redAmberGreen;
  const above = (column: string, { fill, font }: typeof red): ConditionalFormatPlan => ({
    range: table.columnRange(column),
    formula: `${table.firstCell(column)}>0`,
    format: { fill, fontColor: font, bold: true },
  });
  return [
    ...["逾期", "未达标", "红灯"].map((column) => above(column, red)),
    ...["临期", "滞后", "黄灯"].map((column) => above(column, amber)),
  ];
}

/** 判定 of each target in its colour; a judgement that a person owes is marked too. */
export function targetStateRules(table: LaidOutTable): ConditionalFormatPlan[] {
  return wordRules(table.columnRange("判定"), {
    red: targetWords.missed,
    amber: targetWords.gap,
    green: targetWords.met,
    grey: targetWords.toJudge,
  });
}

/** One word for each light, each on its colour. The range's first column holds the word. */
export function wordRules(
  range: RangePlan,
  words: Readonly<Record<Light, string>>
): ConditionalFormatPlan[] {
  const first = `$${columnLetters(range.column)}${range.row + 1}`;
  return (Object.keys(words) as Light[]).map((light) => {
    const { fill, font } = lightColours.redAmberGreen[light];
    return {
      range,
      formula: `${first}="${words[light]}"`,
      format: { fill, fontColor: font, bold: true },
    };
  });
}

/** Whole rows: overdue, off target and due soon. */
export function rowRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const rule = (column: string, word: string, fill: Format["fill"]): ConditionalFormatPlan => ({
    range: table.body,
    formula: `${table.firstCell(column)}="${word}"`,
    format: { fill },
  });
  return [
    rule("时限", timingWords.overdue, rowTints.overdue),
    rule("目标", targetWords.missed, rowTints.missed),
    rule("时限", timingWords.dueSoon, rowTints.dueSoon),
  ];
}

/** Picks one lead unit's rows out: the rows of all others fade. */
export function fadeOthersRule(table: LaidOutTable): ConditionalFormatPlan {
  const { pickedUnit } = cellNames;
  return {
    range: table.body,
    formula: `AND(${pickedUnit}<>"",${pickedUnit}<>"${allUnits}",${table.firstCell("所选")}<>"●")`,
    format: { fontColor: palette.faded, fill: palette.fadedFill },
    stopIfTrue: true,
  };
}

function wordRule(
  table: LaidOutTable,
  column: string,
  word: string,
  format: Format
): ConditionalFormatPlan {
  return {
    range: table.columnRange(column),
    formula: `${table.firstCell(column)}="${word}"`,
    format,
  };
}
