import { correctedTarget, type TargetCorrection } from "../../ledger";
import type { Target, TargetOperator } from "../../tasklist";
import { reportedIn, typedNumber } from "../follow-up/entry-form";

/** The fields of a target as texts. */
export interface TargetFields {
  readonly metric: string;
  readonly operator: TargetOperator;
  readonly value: string;
}

/** A target as it was read, with what was put right already. */
export function targetFieldsOf(read: Target, correction?: TargetCorrection): TargetFields {
  const { metric, operator, value, unit } = correctedTarget(read, correction);
  const isUnitTyped = read.value === null && value !== null;
  return { metric, operator, value: typedNumber(value, unit) + (isUnitTyped ? unit : "") };
}

/** Whether the fields name an indicator, and a number where the document gives one. */
export function isTargetReadable(fields: TargetFields, target: Target): boolean {
  return fields.metric.trim() !== "" && isAimReadable(fields, target);
}

export function isAimReadable(fields: TargetFields, target: Target): boolean {
  const { value } = aimIn(fields, target);
  return value === null ? target.value === null : !Number.isNaN(value);
}

/** What the fields say otherwise than the document was read, or null when nothing. */
export function targetCorrectionIn(fields: TargetFields, target: Target): TargetCorrection | null {
  const asRead = targetFieldsOf(target);
  const metric = fields.metric.trim();
  const correction: TargetCorrection = {
    ...(metric === asRead.metric ? {} : { metric }),
    ...(fields.operator === asRead.operator ? {} : { operator: fields.operator }),
    ...(fields.value === asRead.value ? {} : aimIn(fields, target)),
  };
  return Object.keys(correction).length > 0 ? correction : null;
}

/**
 * The number, null for an empty field and NaN for what is no number. Where the document gives a number it
 * is in the document's unit; where it gives none, the unit is typed behind it: 95%, 6个.
 */
function aimIn({ value: typed }: TargetFields, target: Target): TargetCorrection {
  if (target.value !== null) return { value: reportedIn(typed, target.unit) };
  const [, number = typed, unit = ""] = /^([\d.,，．０-９\s]+)(\D*)$/.exec(typed.trim()) ?? [];
  const own = unit.normalize("NFKC");
  return { value: reportedIn(number, own), ...(own === "" ? {} : { unit: own }) };
}
