import {
  rangeAddress,
  type SheetPlan,
  type ValidationPlan,
  type ValidationRule,
} from "../../../workbook";
import { groupedBy } from "./rectangles";
import { bytesOf, type Step } from "./steps";

/** Dropdowns, limits and their messages; ranges that take the same are told of it at once. */
export function validationSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return [...groupedBy(sheet.validations, kindOf).values()].map((plans) => {
    const addresses = plans.map(({ range }) => rangeAddress(range)).join(",");
    return {
      bytes: bytesOf(plans[0]) + addresses.length + 1_500,
      queue: (_, draft) => {
        validate(draft.ranges(sheet.name, addresses), plans[0]!, formulaOf);
      },
    };
  });
}

/** A formula of its own moves from cell to cell, so its range stays alone. */
function kindOf({ range, ...others }: ValidationPlan): string {
  return JSON.stringify(others.rule.type === "custom" ? { range, ...others } : others);
}

/**
 * Excel's limits for the texts of messages, in characters:
 * https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64
 */
const limits = { title: 32, prompt: 255, error: 224 } as const;

const alertStyles = { stop: "Stop", warning: "Warning" } as const;

function validate(
  { dataValidation: validation }: Excel.Range | Excel.RangeAreas,
  { rule, allowBlank, prompt, error }: ValidationPlan,
  formulaOf: (formula: string) => string
): void {
  validation.rule = ruleOf(rule, formulaOf);
  // Blank cells are passed over unless the host is told otherwise.
  if (!allowBlank) validation.ignoreBlanks = false;
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
