import type { DataValidation } from "hucre/xlsx";
import { rangeAddress, type ValidationPlan, type ValidationRule } from "../../../workbook";
import { fileFormula } from "./formulas";

/**
 * Excel's limits: of a list written into the rule, of titles, of messages.
 * https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64
 */
const limits = { list: 255, title: 32, prompt: 255, error: 224 } as const;

export function validation(plan: ValidationPlan): DataValidation {
  const { prompt, error } = plan;
  return {
    ...ruleOf(plan.rule),
    range: rangeAddress(plan.range),
    allowBlank: plan.allowBlank,
    showErrorMessage: true,
    errorStyle: error.style,
    errorTitle: within(error.title, limits.title),
    errorMessage: within(error.message, limits.error),
    ...(prompt
      ? {
          showInputMessage: true,
          inputTitle: within(prompt.title, limits.title),
          inputMessage: within(prompt.message, limits.prompt),
        }
      : {}),
  };
}

function ruleOf(
  rule: ValidationRule
): Pick<DataValidation, "type" | "formula1"> & Partial<DataValidation> {
  switch (rule.type) {
    case "list":
      return { type: "list", formula1: quotedList(rule.items) };
    case "listFrom":
      return { type: "list", formula1: fileFormula(rule.formula, null) };
    case "custom":
      return { type: "custom", formula1: fileFormula(rule.formula, null) };
    case "decimal":
    case "date":
      return {
        type: rule.type,
        operator: "between",
        formula1: String(rule.minimum),
        formula2: String(rule.maximum),
      };
  }
}

/** Excel refuses the file when the list is longer, and a comma would split an item. */
function quotedList(items: readonly string[]): string {
  const list = items.join(",");
  if (list.length > limits.list || items.some((item) => item.includes(",")))
    throw new Error(`Put the list into cells and name them: ${list}`);
  return `"${list.replaceAll('"', '""')}"`;
}

/** A message that is too long makes Excel repair the file, so it is cut with an ellipsis. */
function within(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
