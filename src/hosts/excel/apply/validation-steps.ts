import type { SheetPlan, ValidationPlan, ValidationRule } from "../../../workbook";
import { bytesOf, type Step } from "./steps";

/** Dropdowns, limits and their messages. */
export function validationSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return sheet.validations.map((plan) => ({
    bytes: bytesOf(plan) + 1_500,
    queue: (_, draft) => {
      validate(draft.range(sheet.name, plan.range), plan, formulaOf);
    },
  }));
}

/**
 * Excel's limits for the texts of messages, in characters:
 * https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64
 */
const limits = { title: 32, prompt: 255, error: 224 } as const;

const alertStyles = { stop: "Stop", warning: "Warning" } as const;

function validate(
  { dataValidation: validation }: Excel.Range,
  { rule, allowBlank, prompt, error }: ValidationPlan,
  formulaOf: (formula: string) => string
): void {
  validation.rule = ruleOf(rule, formulaOf);
  validation.ignoreBlanks = allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: alertStyles[error.style],
    title: within(error.title, limits.title),
    message: within(error.message, limits.error),
  };
  if (prompt)
    validation.prompt = {
      showPrompt: true,
      title: within(prompt.title, limits.title),
      message: within(prompt.message, limits.prompt),
    };
}

function ruleOf(
  rule: ValidationRule,
  formulaOf: (formula: string) => string
): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${formulaOf(rule.formula)}` } };
    case "custom":
      return { custom: { formula: `=${formulaOf(rule.formula)}` } };
    case "decimal":
      return { decimal: between(rule) };
    case "date":
      return { date: between(rule) };
  }
}

/** Limits as formulas: a bare number or date would be read in the user's own notation. */
function between({ minimum, maximum }: { minimum: number; maximum: number }) {
  return { operator: "Between", formula1: `=${minimum}`, formula2: `=${maximum}` } as const;
}

function within(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
