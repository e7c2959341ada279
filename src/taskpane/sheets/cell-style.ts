import type { CSSProperties } from "react";
import type { ConditionalFormatPlan, StylePlan } from "../../workbook";

const alignments = { left: "flex-start", center: "center", right: "flex-end" } as const;
const verticals = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const lineHeight = 1.25;

/** A planned style, under what a conditional format makes of it, as the page's own. */
export function cellLook(
  { font, fill, border, horizontal, vertical = "bottom", wrap, indent = 0 }: StylePlan,
  rule: ConditionalFormatPlan["format"],
  isNumber: boolean
): CSSProperties {
  const across = horizontal ?? (isNumber ? "right" : "left");
  const isBold = rule.bold ?? font.bold ?? false;
  const background = rule.fill ?? fill;
  return {
    fontFamily: `"${font.name}", sans-serif`,
    fontSize: `${font.size}pt`,
    lineHeight,
    fontWeight: isBold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    color: rule.fontColor ?? font.color ?? "#000000",
    ...(background ? { backgroundColor: background } : {}),
    // The sides that neighbours share, drawn once: the shadow falls on the border of those before.
    ...(border
      ? {
          borderRight: `1px solid ${border}`,
          borderBottom: `1px solid ${border}`,
          boxShadow: `-1px -1px 0 ${border}`,
        }
      : {}),
    alignItems: verticals[vertical],
    justifyContent: alignments[across],
    textAlign: across,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    paddingInlineStart: `${3 + indent * 9}px`,
  };
}
