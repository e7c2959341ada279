import { gap, meets } from "../../rates";
import { figuresIn, type Calculator, type Figures } from "./calculators";
import { parseFigure } from "./parse-figure";

/** What was filled into a form: amounts as typed, answers as yes or no, by figure. */
export interface Typed {
  readonly figures: Readonly<Record<string, string>>;
  /** In percent; "" where the rate has no target. */
  readonly target: string;
}

/** How a form keeps the answers of yes and no among the texts of its fields. */
export const answerTexts = { yes: "yes", no: "no" } as const;

export type Outcome =
  /** Something is still to be filled in, or is no number. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "impossible"; readonly error: unknown }
  | {
      readonly kind: "share";
      readonly rate: number;
      readonly target: number;
      readonly met: boolean;
      /** Signed, in fractions: negative when short of the target. */
      readonly gap: number;
      readonly missing: number;
    }
  | { readonly kind: "answer"; readonly yes: boolean; readonly missing: number }
  | { readonly kind: "amount"; readonly amount: number };

export type Result = Exclude<Outcome, { readonly kind: "incomplete" | "impossible" }>;

export function outcomeOf(calculator: Calculator, typed: Typed): Outcome {
  return judged(calculator, typed, figuresOf(calculator, typed));
}

/**
 * What the outcome would be if more were done than the figures say.
 *
 * @param more how much, as typed
 */
export function outcomeAfter(calculator: Calculator, typed: Typed, more: string): Outcome {
  const { whatIf } = calculator;
  const figures = figuresOf(calculator, typed);
  if (!whatIf || figures === null) return { kind: "incomplete" };
  const { figure, direction } = whatIf;
  const amount = parseFigure(more, figuresIn(calculator)[figure]!.unit);
  if (amount === null || Number.isNaN(amount)) return { kind: "incomplete" };
  const amounts = { ...figures.amounts, [figure]: figures.amounts[figure]! + direction * amount };
  return judged(calculator, typed, { ...figures, amounts });
}

function judged(calculator: Calculator, typed: Typed, figures: Figures | null): Outcome {
  const target = calculator.target ? parseFigure(typed.target, "share") : 0;
  if (figures === null || target === null || Number.isNaN(target)) return { kind: "incomplete" };
  try {
    return resultOf(calculator, figures, target);
  } catch (error) {
    return { kind: "impossible", error };
  }
}

function resultOf(calculator: Calculator, figures: Figures, target: number): Result {
  const value = calculator.compute(figures);
  const missing = () => Math.max(0, calculator.missing?.amount(figures, target) ?? 0);
  if (typeof value === "boolean")
    return { kind: "answer", yes: value, missing: value ? 0 : missing() };
  if (!calculator.target) return { kind: "amount", amount: value };
  const met = meets(value, ">=", target);
  return {
    kind: "share",
    rate: value,
    target,
    met,
    gap: gap(value, ">=", target),
    missing: met ? 0 : missing(),
  };
}

/** The figures filled in, or null while one is missing or wrong. */
export function figuresOf(calculator: Calculator, { figures }: Typed): Figures | null {
  const amounts: Record<string, number> = {};
  const answers: Record<string, boolean> = {};
  for (const [id, { optional, unit }] of Object.entries(figuresIn(calculator))) {
    const text = figures[id] ?? "";
    if (unit === "yesNo") {
      if (text === "") return null;
      answers[id] = text === answerTexts.yes;
      continue;
    }
    const amount = parseFigure(text, unit);
    if (amount === null && optional) continue;
    if (amount === null || Number.isNaN(amount)) return null;
    amounts[id] = amount;
  }
  return { amounts, answers };
}
