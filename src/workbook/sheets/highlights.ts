import type { Light } from "../../ledger";
import { columnLetters } from "../address";
import type { LaidOutTable } from "../layout/table";
import type { ConditionalFormatPlan, RangePlan } from "../plan";
import { cellNames } from "../sheet-names";
import { lightColours, palette, rowTints } from "../style/palette";
import { allUnits, lightWords, occurrenceWords, targetWords, timingWords } from "../words";

type Format = ConditionalFormatPlan["format"];
type WordFormat = readonly [word: string, format: Format];

/*
 * Ranges of different rules never overlap: where they do, Excel goes by the rules' order and other
 * programs by the ranges'. So each status column has a list of its own, and the rest of the row has
 * another.
 */

const { red, amber, green, grey } = lightColours.redAmberGreen;
const strong = ({ fill, font }: typeof red): Format => ({ fill, fontColor: font, bold: true });
const mild = ({ fill, font }: typeof red): Format => ({ fill, fontColor: font });

const timingLooks: readonly WordFormat[] = [
  [timingWords.overdue, strong(red)],
  [timingWords.dueSoon, mild(amber)],
  [timingWords.behind, mild(amber)],
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
    ...wordRules(state, first, occurrenceLooks),
    ...rangesBeside(table.body, [state]).map((range) => ({ range, ...tint })),
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
    wordRules(table.columnRange(column), table.firstCell(column), looks)
  );
}

const statusColumns = [
  ["时限", timingLooks],
  ["目标", targetLooks],
  ["灯号", lightLooks],
] as const;

/**
 * The statuses' words, and whole rows tinted when overdue, off target or due soon. With `fade`, the
 * rows of all units but the picked one recede.
 */
export function rowRules(table: LaidOutTable, fade = false): ConditionalFormatPlan[] {
  const first = fade ? (range: RangePlan) => [fadeRule(table, range)] : () => [];
  const places = statusColumns.map(([column]) => table.columnRange(column));
  const ownColumns = statusColumns.flatMap(([column, looks], index) => {
    const range = places[index]!;
    return [
      ...first(range),
      ...wordRules(range, table.firstCell(column), looks),
      ...tintRules(table, range),
    ];
  });
  const rest = rangesBeside(table.body, places);
  return [...ownColumns, ...rest.flatMap((range) => [...first(range), ...tintRules(table, range)])];
}

/** Counts of 单位汇总 above zero: red for what is overdue or off target, amber for what is near. */
export function countRules(table: LaidOutTable): ConditionalFormatPlan[] {
  const above = (column: string, format: Format): ConditionalFormatPlan => ({
    range: table.columnRange(column),
    formula: `${table.firstCell(column)}>0`,
    format,
  });
  return [
    ...["逾期", "未达标", "红灯"].map((column) => above(column, strong(red))),
    ...["临期", "滞后", "黄灯"].map((column) => above(column, strong(amber))),
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
  return wordRules(range, `$${columnLetters(range.column)}${range.row + 1}`, stateLooks);
}

function wordRules(
  range: RangePlan,
  first: string,
  looks: readonly WordFormat[]
): ConditionalFormatPlan[] {
  return looks.map(([word, format]) => ({ range, formula: `${first}="${word}"`, format }));
}

function tintRules(table: LaidOutTable, range: RangePlan): ConditionalFormatPlan[] {
  const tints = [
    ["时限", timingWords.overdue, rowTints.overdue],
    ["目标", targetWords.missed, rowTints.missed],
    ["时限", timingWords.dueSoon, rowTints.dueSoon],
  ] as const;
  return tints.map(([column, word, fill]) => ({
    range,
    formula: `${table.firstCell(column)}="${word}"`,
    format: { fill },
  }));
}

function fadeRule(table: LaidOutTable, range: RangePlan): ConditionalFormatPlan {
  const { pickedUnit } = cellNames;
  return {
    range,
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
