import type { Target } from "../tasklist";
import type { CellContentKind } from "./style/styles";
import { operatorWords } from "./words";

/** "受污染耕地安全利用率≥93%", as the ledger writes a target beside its task. */
export function targetText(target: Target): string {
  return target.value === null ? target.text : `${target.metric}${targetValueText(target)}`;
}

/** "≥93%", "6个", "1:1", or the words of a target without a number. */
export function targetValueText({ operator, value, unit, text }: Target): string {
  if (value === null) return text;
  const sign = operator === "=" || operator === "~" ? "" : operatorWords[operator];
  const about = operator === "~" ? operatorWords["~"] : "";
  return `${sign}${amountText(value, unit)}${about}`;
}

/** "93%", "1.2:1", "6个": an amount in a target's unit. */
export function amountText(value: number, unit: string): string {
  if (unit === "%") return `${trimmed(value * 100)}%`;
  return unit === ":1" ? `${trimmed(value)}:1` : `${trimmed(value)}${unit}`;
}

/** At most four places, without trailing zeros: 93, 92.5. */
function trimmed(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

/** How the amounts of a target's row look. */
export function amountKind({ unit }: Target): CellContentKind {
  return unit === "%" ? "percent" : "number";
}
