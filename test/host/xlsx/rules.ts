import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { addressOf } from "../model/areas";
import type { RuleData, ValidationData } from "../model/data";
import { fileFormula } from "./formulas";
import { writtenRuleStyle } from "./styles";

/** The first of a sheet's rules has the highest priority. */
export function writtenRule(
  { areas, formula, stopIfTrue, format }: RuleData,
  index: number
): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    range: areas.map(addressOf).join(" "),
    formula: fileFormula(formula, null),
    style: writtenRuleStyle(format),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
interface RuleSettings {
  readonly list?: { readonly source: string };
  readonly custom?: { readonly formula: string };
  readonly decimal?: Limits;
  readonly wholeNumber?: Limits;
  readonly date?: Limits;
}

interface Limits {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

interface Message {
  readonly style?: string;
  readonly title?: string;
  readonly message?: string;
}

export function writtenValidation({ area, settings }: ValidationData): DataValidation {
  const { rule, ignoreBlanks, errorAlert, prompt } = settings as {
    readonly rule: RuleSettings;
    readonly ignoreBlanks?: boolean;
    readonly errorAlert?: Message;
    readonly prompt?: Message;
  };
  return {
    ...writtenLimits(rule),
    range: addressOf(area),
    allowBlank: ignoreBlanks ?? true,
    showErrorMessage: true,
    errorStyle: (errorAlert?.style ?? "Stop").toLowerCase() as DataValidation["errorStyle"],
    errorTitle: errorAlert?.title,
    errorMessage: errorAlert?.message,
    ...(prompt
      ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }
      : {}),
  };
}

function writtenLimits(rule: RuleSettings): Pick<DataValidation, "type"> & Partial<DataValidation> {
  const { list, custom } = rule;
  if (list) {
    const { source } = list;
    return {
      type: "list",
      formula1: source.startsWith("=")
        ? fileFormula(source, null)
        : `"${source.replaceAll('"', '""')}"`,
    };
  }
  if (custom) return { type: "custom", formula1: fileFormula(custom.formula, null) };
  for (const [name, type] of limitTypes) {
    const limits = rule[name];
    if (!limits) continue;
    const { operator, formula1, formula2 } = limits;
    return {
      type,
      operator: `${operator.charAt(0).toLowerCase()}${operator.slice(1)}` as "between",
      formula1: fileFormula(String(formula1), null),
      ...(formula2 === undefined ? {} : { formula2: fileFormula(String(formula2), null) }),
    };
  }
  throw new Error(`The simulated Excel saves no rule ${JSON.stringify(rule)}`);
}

const limitTypes = [
  ["decimal", "decimal"],
  ["wholeNumber", "whole"],
  ["date", "date"],
] as const;
