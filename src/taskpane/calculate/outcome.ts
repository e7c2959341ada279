import { gap, meets, rates } from "../../rates";
import type { Calculator, Figures } from "./calculators";
import { parseAmount } from "./parse-amount";

/** What was typed into a form, by figure; the target in percent. */
export interface Typed {
  readonly figures: Readonly<Record<string, string>>;
  readonly target: string;
}

export type Outcome =
  /** Something is still to be filled in, or is no number. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "impossible"; readonly error: unknown }
  | {
      readonly kind: "result";
      readonly rate: number;
      readonly target: number;
      readonly met: boolean;
      /** Signed, in fractions: negative when short of the target. */
      readonly gap: number;
      readonly missing: number;
    };

export function outcomeOf(calculator: Calculator, typed: Typed): Outcome {
  const figures = figuresOf(calculator, typed);
  const percent = parseAmount(typed.target);
  if (figures === null || percent === null || Number.isNaN(percent)) return { kind: "incomplete" };
  const target = percent / 100;
  try {
    const rate = calculator.compute(figures);
    return {
      kind: "result",
      rate,
      target,
      met: meets(rate, ">=", target),
      gap: gap(rate, ">=", target),
      missing: calculator.missing(figures, target),
    };
  } catch (error) {
    return { kind: "impossible", error };
  }
}

function figuresOf({ rate }: Calculator, typed: Typed): Figures | null {
  const figures: Record<string, number> = {};
  for (const [id, { optional }] of Object.entries(rates[rate].figures)) {
    const amount = parseAmount(typed.figures[id] ?? "");
    if (amount === null && optional) continue;
    if (amount === null || Number.isNaN(amount)) return null;
    figures[id] = amount;
  }
  return figures;
}
