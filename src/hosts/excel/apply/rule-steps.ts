import { rangeAddress, type ConditionalFormatPlan, type SheetPlan } from "../../../workbook";
import { bytesOf, type Step } from "./steps";

/**
 * Conditional formats, the last first: Excel puts each new rule on top, and the plan lists the
 * strongest first.
 */
export function ruleSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return [...sheet.conditionalFormats].reverse().map((plan) => ({
    bytes: bytesOf(plan) + 2_500,
    queue: (_, draft) => {
      const ranges = draft.ranges(sheet.name, plan.ranges.map(rangeAddress).join(","));
      const rule = ranges.conditionalFormats.add("Custom");
      rule.custom.rule.formula = `=${formulaOf(plan.formula)}`;
      paint(rule.custom.format, plan.format);
      if (plan.stopIfTrue) rule.stopIfTrue = true;
    },
  }));
}

function paint(
  format: Excel.ConditionalRangeFormat,
  { fill, fontColor, bold }: ConditionalFormatPlan["format"]
): void {
  if (fill) format.fill.color = fill;
  if (fontColor) format.font.color = fontColor;
  if (bold) format.font.bold = true;
}
