import type { StylePlan } from "../plan";
import { palette } from "./palette";

const body = { name: "仿宋", size: 10.5, color: palette.ink } as const;
const heading = { name: "黑体", size: 10.5, color: palette.ink, bold: true } as const;

/**
 * Who fills a column: the document, a person, or a formula, each with its look; or nobody, where a hidden
 * sheet keeps what the document said.
 */
export type ColumnRole = "document" | "entry" | "formula" | "kept";

const roleLook: Readonly<Record<ColumnRole, Partial<StylePlan>>> = {
  document: {},
  entry: { fill: palette.entryCell, unlocked: true },
  formula: { fill: palette.formulaCell },
  // Half of its cells are blank, and without lines they need not be written.
  kept: { border: undefined },
};

const headerFill: Readonly<Record<ColumnRole, StylePlan["fill"]>> = {
  document: palette.documentHeader,
  entry: palette.entryHeader,
  formula: palette.formulaHeader,
  kept: palette.documentHeader,
};

const cellBase: StylePlan = { font: body, border: palette.rule, vertical: "center", wrap: true };

/** What stands in a column's cells. */
const contents = {
  text: { horizontal: "left" },
  word: { horizontal: "center" },
  date: { horizontal: "center", numberFormat: "yyyy-mm-dd" },
  percent: { horizontal: "center", numberFormat: "0.0#%" },
  wholePercent: { horizontal: "center", numberFormat: "0%" },
  // People type whole numbers and others into one column; "#,##0.##" would show 12 as "12.".
  number: { horizontal: "center", numberFormat: "General" },
  count: { horizontal: "center", numberFormat: "0" },
} as const satisfies Record<string, Partial<StylePlan>>;

export type CellContentKind = keyof typeof contents;

const roles = Object.keys(roleLook) as ColumnRole[];
const kinds = Object.keys(contents) as CellContentKind[];

/** Each name made once: a large ledger has a million cells, and they share it. */
const cellStyleNames = new Map(
  roles.map((role) => [role, new Map(kinds.map((kind) => [kind, `${kind}.${role}`]))])
);

/** The style of a table cell. */
export function cellStyle(kind: CellContentKind, role: ColumnRole): string {
  return cellStyleNames.get(role)!.get(kind)!;
}

export function headerStyle(role: ColumnRole): string {
  return `header.${role}`;
}

const tableStyles = Object.fromEntries(
  roles.flatMap((role) => [
    ...kinds.map((kind) => [
      cellStyle(kind, role),
      { ...cellBase, ...contents[kind], ...roleLook[role] } satisfies StylePlan,
    ]),
    [
      headerStyle(role),
      {
        font: heading,
        fill: headerFill[role],
        border: palette.rule,
        horizontal: "center",
        vertical: "center",
        wrap: true,
      } satisfies StylePlan,
    ],
  ])
) as Record<string, StylePlan>;

const longDate = `yyyy"年"m"月"d"日"`;

/** Every style of the workbook by name. */
export const styles: Readonly<Record<string, StylePlan>> = {
  ...tableStyles,
  blank: { font: body },
  title: {
    font: { name: "方正小标宋简体", size: 20, color: palette.titleInk },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  sheetTitle: {
    font: { name: "黑体", size: 16, color: palette.titleInk, bold: true },
    vertical: "center",
  },
  caption: {
    font: { name: "黑体", size: 12, color: palette.titleInk, bold: true },
    vertical: "center",
  },
  note: { font: { ...body, size: 10, color: palette.faintInk }, vertical: "center" },
  wrappedNote: { font: { ...body, size: 10 }, vertical: "top", wrap: true },
  label: { font: heading, horizontal: "right", vertical: "center" },
  pick: {
    font: heading,
    fill: palette.entryCell,
    border: palette.rule,
    horizontal: "center",
    vertical: "center",
    unlocked: true,
  },
  pickDate: {
    font: heading,
    fill: palette.entryCell,
    border: palette.rule,
    horizontal: "center",
    vertical: "center",
    numberFormat: longDate,
    unlocked: true,
  },
  cardLabel: {
    font: { ...body, size: 10.5 },
    fill: palette.card,
    border: palette.rule,
    horizontal: "center",
    vertical: "center",
  },
  cardNumber: {
    font: { name: "黑体", size: 20, bold: true, color: palette.titleInk },
    fill: palette.card,
    border: palette.rule,
    horizontal: "center",
    vertical: "center",
    numberFormat: "0",
  },
};
