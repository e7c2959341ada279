import type { CellStyle } from "hucre/xlsx";
import type { ConditionalFormatPlan, HexColor, StylePlan } from "../../../workbook";

/** Without the "#". */
export function rgb(color: HexColor): string {
  return color.slice(1).toUpperCase();
}

/** What cells have that say nothing of a format. */
const usualFormat = "General";

/** A planned style as the library's. Excel breaks lines at the cell's edge only where asked to. */
export function cellStyle(plan: StylePlan): CellStyle {
  const { font, fill, border, numberFormat } = plan;
  return {
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.color ? { color: { rgb: rgb(font.color) } } : {}),
    },
    ...(fill ? { fill: solid(fill) } : {}),
    ...(border ? { border: box(border) } : {}),
    ...(numberFormat && numberFormat !== usualFormat ? { numFmt: numberFormat } : {}),
    ...(plan.unlocked ? { protection: { locked: false } } : {}),
    alignment: {
      ...(plan.horizontal ? { horizontal: plan.horizontal } : {}),
      vertical: plan.vertical ?? "bottom",
      ...(plan.wrap ? { wrapText: true } : {}),
      ...(plan.indent ? { indent: plan.indent } : {}),
    },
  };
}

/** A rule's format. In a rule a solid fill takes the background colour, elsewhere the foreground. */
export function ruleStyle({ fill, fontColor, bold }: ConditionalFormatPlan["format"]): CellStyle {
  const font = {
    ...(bold ? { bold } : {}),
    ...(fontColor ? { color: { rgb: rgb(fontColor) } } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: solid(fill) } : {}),
  };
}

function solid(color: HexColor): NonNullable<CellStyle["fill"]> {
  const paint = { rgb: rgb(color) };
  return { type: "pattern", pattern: "solid", fgColor: paint, bgColor: paint };
}

function box(color: HexColor): NonNullable<CellStyle["border"]> {
  const side = { style: "thin", color: { rgb: rgb(color) } } as const;
  return { top: side, right: side, bottom: side, left: side };
}
