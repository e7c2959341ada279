import type { Light } from "../../ledger";
import { cellAddress } from "../address";
import { checkWords } from "../figure-formulas";
import type { LaidOutTable } from "../layout/table";
import type { ConditionalFormatPlan, HexColor, RangePlan } from "../plan";
import { cellNames } from "../sheet-names";
import { lightColours, palette, rowTints } from "../style/palette";
import { allUnits, lightWords, occurrenceWords, targetWords, timingWords } from "../words";

type Format = ConditionalFormatPlan["format"];
type Ranges = ConditionalFormatPlan["ranges"];
type WordFormat = readonly [words: string | readonly string[], format: Format];

/*
 * Rules that overlap have the same ranges: where they do not, Excel goes by the rules' order and other
 * programs by the ranges'. So each status column has a list of its own, and the rest of the row has
 * another.
 */

const { red, amber, green, grey } = lightColours.redAmberGreen;
const strong = ({ fill, font }: typeof red): Format => ({ fill, fontColor: font, bold: true });
const mild = ({ fill, font }: typeof red): Format => ({ fill, fontColor: font });

const timingLooks: readonly WordFormat[] = [
  [timingWords.overdue, strong(red)],
  [[timingWords.dueSoon, timingWords.behind], mild(amber)],
  [timingWords.done, { fontColor: green.font }],
];

const targetLooks: readonly WordFormat[] = [
  [targetWords.missed, strong(red)],
  [targetWords.gap, mild(amber)],
  [targetWords.met, { fontColor: green.font }],
];

/** The light's word on its colour, in either colour set. */
const lightLooks: readonly WordFormat[] = [
  [lightWords.redAmberGreen.red, strong(red)],
  [lightWords.redAmberGreen.amber, strong(amber)],
  [lightWords.redAmberGreen.green, strong(green)],
  [lightWords.blueAmberRed.green, strong(lightColours.blueAmberRed.green)],
  [lightWords.redAmberGreen.grey, strong(grey)],
];

/** 状态 of periods: what is overdue stands out, in its whole row. */
export function occurrenceRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const state = table.columnRange("状态");
  const first = table.firstCell("状态");
  const tint = {
    formula: `${first}="${occurrenceWords.missed}"`,
    format: { fill: rowTints.overdue },
  };
  return [
    ...wordRules([state], first, occurrenceLooks),
    { ranges: rangesBeside(table.body, [state]), ...tint },
  ];
}

const occurrenceLooks: readonly WordFormat[] = [
  [occurrenceWords.missed, strong(red)],
  [occurrenceWords.late, mild(amber)],
  [occurrenceWords.onTime, { fontColor: green.font }],
];

/** The words of 时限, 目标 and 灯号 in their colours. */
export function statusRules(table: LaidOutTable): ConditionalFormatPlan[] {
  return statusColumns.flatMap(([column, looks]) =>
    wordRules([table.columnRange(column)], table.firstCell(column), looks)
  );
}

/** How a row is tinted by a word of one of its columns. */
interface Tint {
  readonly column: string;
  readonly word: string;
  readonly fill: HexColor;
}

const overdueTint: Tint = {
  column: "时限",
  word: timingWords.overdue,
  fill: rowTints.overdue,
};
const missedTint: Tint = { column: "目标", word: targetWords.missed, fill: rowTints.missed };
const dueSoonTint: Tint = { column: "时限", word: timingWords.dueSoon, fill: rowTints.dueSoon };
const tints = [overdueTint, missedTint, dueSoonTint];

/** The columns of statuses, their words, and the tints that show there: a word's own fill hides one. */
const statusColumns = [
  ["时限", timingLooks, [missedTint]],
  ["目标", targetLooks, [overdueTint, dueSoonTint]],
  ["灯号", lightLooks, []],
] as const;

/**
 * The statuses' words, and whole rows tinted when overdue, off target or due soon. With `fade`, the
 * rows of all units but the picked one recede.
 */
export function rowRules(table: LaidOutTable, fade = false): ConditionalFormatPlan[] {
  const first = fade ? (ranges: Ranges) => [fadeRule(table, ranges)] : () => [];
  const ownColumns = statusColumns.flatMap(([column, looks, shown]) => {
    const ranges = [table.columnRange(column)];
    return [
      ...first(ranges),
      ...wordRules(ranges, table.firstCell(column), looks),
      ...tintRules(table, ranges, shown),
    ];
  });
  const places = statusColumns.map(([column]) => table.columnRange(column));
  const rest = rangesBeside(table.body, places);
  return [...ownColumns, ...first(rest), ...tintRules(table, rest, tints)];
}

/** Counts of 单位汇总 above zero: red for what is overdue or off target, amber for what is near. */
export function countRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const above = (columns: readonly string[], format: Format): ConditionalFormatPlan => {
    const ranges = columns.map(table.columnRange);
    return { ranges, formula: `${firstCellOf(ranges)}>0`, format };
  };
  return [
    above(["逾期", "未达标", "红灯"], strong(red)),
    above(["临期", "滞后", "黄灯"], strong(amber)),
  ];
}

const stateLooks: readonly WordFormat[] = (
  [
    ["missed", "red"],
    ["gap", "amber"],
    ["met", "green"],
    ["toJudge", "grey"],
  ] as const
).map(([state, light]: readonly [keyof typeof targetWords, Light]) => [
  targetWords[state],
  strong(lightColours.redAmberGreen[light]),
]);

/** 判定 of targets, in the range's first column; a judgement that a person owes is marked too. */
export function targetStateRules(range: RangePlan): ConditionalFormatPlan[] {
  return wordRules([range], `$${firstCellOf([range])}`, stateLooks);
}

/** 校验 of tables that stand side by side: 有误 in red, 待填 in grey. */
export function checkRules(tables: readonly LaidOutTable[]): ConditionalFormatPlan[] {
  const ranges = tables.map((table) => table.columnRange("校验"));
  const first = firstCellOf(ranges);
  return [
    { ranges, formula: `LEFT(${first},2)="有误"`, format: strong(red) },
    { ranges, formula: `${first}="${checkWords.missing}"`, format: mild(grey) },
  ];
}

/** "K5": the cell that formulas are written for, which the others' move along from. */
function firstCellOf([first]: Ranges): string {
  return cellAddress(first!.row, first!.column);
}

function wordRules(
  ranges: Ranges,
  first: string,
  looks: readonly WordFormat[]
): ConditionalFormatPlan[] {
  const is = (word: string) => `${first}="${word}"`;
  return looks.map(([words, format]) => ({
    ranges,
    formula: typeof words === "string" ? is(words) : `OR(${words.map(is).join(",")})`,
    format,
  }));
}

function tintRules(
  table: LaidOutTable,
  ranges: Ranges,
  shown: readonly Tint[]
): ConditionalFormatPlan[] {
  return shown.map(({ column, word, fill }) => ({
    ranges,
    formula: `${table.firstCell(column)}="${word}"`,
    format: { fill },
  }));
}

function fadeRule(table: LaidOutTable, ranges: Ranges): ConditionalFormatPlan {
  const { pickedUnit } = cellNames;
  return {
    ranges,
    formula: `AND(${pickedUnit}<>"",${pickedUnit}<>"${allUnits}",${table.firstCell("所选")}<>"●")`,
    format: { fontColor: palette.faded, fill: palette.fadedFill },
    stopIfTrue: true,
  };
}

/** What is left of the body when some of its columns are taken out. */
function rangesBeside(body: RangePlan, taken: readonly RangePlan[]): RangePlan[] {
  const columns = taken.map(({ column }) => column).sort((one, other) => one - other);
  const starts = [body.column, ...columns.map((column) => column + 1)];
  const ends = [...columns, body.column + body.columnCount];
  return starts
    .map((start, index) => ({ ...body, column: start, columnCount: ends[index]! - start }))
    .filter(({ columnCount }) => columnCount > 0);
}
