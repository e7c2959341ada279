import type { ColourSet, Light } from "../ledger";
import { lightColours, palette, type HexColor, type StylePlan } from "../workbook";

/**
 * The official hand: 方正小标宋简体 for titles, 黑体 for headings, 仿宋 for the body. A machine without
 * one of them shows its own Song typeface, for .xlsx names no second choice.
 */
const body = { name: "仿宋", size: 10.5, color: palette.ink } as const;
const heading = { name: "黑体", size: 10.5, color: palette.ink } as const;

/** A printed table's lines are black on paper; grey ones vanish on the copier. */
const rule: HexColor = "#6B746F";

const boxed: StylePlan = { font: body, border: rule, vertical: "center", wrap: true };

/** Every style of a report by name. */
const common = {
  title: {
    font: { name: "方正小标宋简体", size: 20 },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  subtitle: { font: { name: "楷体", size: 12 }, horizontal: "center", vertical: "center" },
  heading: { font: { ...heading, size: 13 }, vertical: "center" },
  paragraph: { font: { ...body, size: 12 }, vertical: "center", wrap: true },
  signature: { font: { ...body, size: 12 }, horizontal: "right", vertical: "center" },
  note: { font: { ...body, size: 9 }, vertical: "center", wrap: true },
  header: {
    ...boxed,
    font: { ...heading, bold: true },
    fill: palette.documentHeader,
    horizontal: "center",
  },
  section: { ...boxed, font: { ...heading, bold: true }, fill: palette.band },
  text: { ...boxed, horizontal: "left" },
  word: { ...boxed, horizontal: "center" },
  count: { ...boxed, horizontal: "center", numberFormat: "0" },
  // For what is not whole only: a whole number would keep its point, "12.".
  number: { ...boxed, horizontal: "center", numberFormat: "#,##0.##" },
  wholeNumber: { ...boxed, horizontal: "center", numberFormat: "#,##0" },
  percent: { ...boxed, horizontal: "center", numberFormat: "0.0#%" },
  wholePercent: { ...boxed, horizontal: "center", numberFormat: "0%" },
  date: { ...boxed, horizontal: "center", numberFormat: `yyyy"年"m"月"d"日"` },
  entry: { ...boxed, fill: palette.entryCell, horizontal: "left", unlocked: true },
  entryWord: { ...boxed, fill: palette.entryCell, horizontal: "center", unlocked: true },
  entryLine: { font: { ...body, size: 12 }, horizontal: "right", unlocked: true },
} as const satisfies Record<string, StylePlan>;

export type ReportStyle = keyof typeof common | `light.${Light}`;

/** The styles of a report, with the lights in the colours of the office. */
export function reportStyles(colourSet: ColourSet): Readonly<Record<ReportStyle, StylePlan>> {
  const colours = lightColours[colourSet];
  const light = (name: Light): StylePlan => ({
    ...common.word,
    font: { ...heading, bold: true, color: colours[name].font },
    fill: colours[name].fill,
  });
  return {
    ...common,
    "light.red": light("red"),
    "light.amber": light("amber"),
    "light.green": light("green"),
    "light.grey": light("grey"),
  };
}
