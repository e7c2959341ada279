import { plausibleShare } from "../../rates";
import type { ValidationPlan, ValidationRule } from "../plan";

/** A validation before it is laid on a column. */
export type ColumnRule = Omit<ValidationPlan, "range">;

/** A dropdown of a few words. */
export function oneOf(words: readonly string[], prompt?: ValidationPlan["prompt"]): ColumnRule {
  return rule({ type: "list", items: words }, `请从下拉列表中选择：${words.join("、")}。`, prompt);
}

/** A dropdown that a range fills. */
export function oneFrom(formula: string, message: string): ColumnRule {
  return rule({ type: "listFrom", formula }, message);
}

/** 进度: 80% or 0.8; 80 would be 8000% and is refused. */
export const progressRule: ColumnRule = rule(
  { type: "decimal", minimum: 0, maximum: 1 },
  "进度应在 0% 到 100% 之间，例如 80%。",
  { title: "进度", message: "填 0% 到 100%，例如 80%。未开展填 0%，没有情况可报就留空。" }
);

/** 2000-01-01 to 2100-12-31 */
export const dateRule: ColumnRule = rule(
  { type: "date", minimum: 36526, maximum: 73415 },
  "请填日期，例如 2025-11-30。"
);

/** Areas and emissions: a number from 0. */
export const amountRule: ColumnRule = rule(
  { type: "decimal", minimum: 0, maximum: 1e12 },
  "请填不小于 0 的数字，不带单位。"
);

/**
 * A number; a percentage above 200% is asked about, for it is more likely one whose sign was left
 * out. The cells are those of the first row.
 */
export function plausibleValueRule({ value, unit }: { value: string; unit: string }): ColumnRule {
  const formula = `AND(ISNUMBER(${value}),OR(${unit}<>"%",N(${value})<=${plausibleShare}))`;
  return {
    rule: { type: "custom", formula },
    allowBlank: true,
    error: {
      style: "warning",
      title: "请核对",
      message: "应填数字；百分比请带百分号，例如 93.5%，而不是 93.5。",
    },
  };
}

export function rule(
  validation: ValidationRule,
  message: string,
  prompt?: ValidationPlan["prompt"]
): ColumnRule {
  return {
    rule: validation,
    allowBlank: true,
    ...(prompt ? { prompt } : {}),
    error: { style: "stop", title: "填写有误", message },
  };
}
