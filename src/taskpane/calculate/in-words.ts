import type { MessageKey, Translator } from "../../locales";
import { RateError, rates, type RateUnit } from "../../rates";
import { formatNumber, formatPercent } from "../components/format";
import type { Calculator } from "./calculators";
import type { Result } from "./outcome";

/** A result as its parts are shown. */
interface ResultWords {
  /** 92.05%, 是, 9.5 亩 */
  readonly value: string;
  /** Whether the target is met, or what an answer means. */
  readonly verdict: string | null;
  /** What must still be done. */
  readonly missing: string | null;
}

export function wordsOf(
  { rate, missing }: Calculator,
  result: Result,
  translator: Translator
): ResultWords {
  const { text } = translator;
  const lack = (amount: number) =>
    missing && amount > 0 ? text(missing.text, { amount: formatUp(amount) }) : null;
  switch (result.kind) {
    case "share":
      return {
        value: formatPercent(result.rate),
        verdict: text(result.met ? "pane.verdictMet" : "pane.verdictMissed", {
          target: formatPercent(result.target),
          points: (result.met ? formatDown : formatUp)(Math.abs(result.gap) * 100),
        }),
        missing: result.met ? null : lack(result.missing),
      };
    case "answer":
      return {
        value: text(result.yes ? "pane.answerMet" : "pane.answerMissed"),
        verdict: null,
        missing: lack(result.missing),
      };
    case "amount": {
      // What is needed is never told too small, what is allowed never too large.
      const format = rate === "emissionAllowed" ? formatDown : formatUp;
      return {
        value: `${format(result.amount)} ${unitWord(rates[rate].unit, translator)}`,
        verdict: null,
        missing: null,
      };
    }
  }
}

/** The result as a sentence for a report. */
export function sentenceOf(calculator: Calculator, result: Result, translator: Translator): string {
  const { text, locale } = translator;
  return text("pane.resultSentence", {
    name: rates[calculator.rate].name[locale],
    ...sentenceParts(calculator, result, translator),
  });
}

/** What the result would be if more were done, as a sentence. */
export function afterwardsInWords(
  calculator: Calculator,
  result: Result,
  translator: Translator
): string {
  return translator.text("pane.whatIfSentence", sentenceParts(calculator, result, translator));
}

function sentenceParts(calculator: Calculator, result: Result, translator: Translator) {
  const { value, verdict, missing } = wordsOf(calculator, result, translator);
  const parts = [verdict, missing].filter((part) => part !== null);
  return {
    value,
    rest: parts.map((part) => translator.text("pane.resultPart", { part })).join(""),
  };
}

/** Why figures have no result; those at fault are named as the catalogue does in the user's language. */
export function impossibleInWords(error: unknown, translator: Translator): string {
  if (!(error instanceof RateError)) return translator.error(error);
  return translator.text(
    `errors.${error.code}` as MessageKey,
    error.parametersIn(translator.locale)
  );
}

/** What a figure is counted in; "" for a ratio. */
export function unitWord(unit: RateUnit, { text }: Translator): string {
  switch (unit) {
    case "area":
      return text("pane.unitArea");
    case "mass":
      return text("pane.unitMass");
    case "count":
      return text("pane.unitCount");
    case "share":
      return "%";
    case "ratio":
    case "yesNo":
      return "";
  }
}

function formatUp(amount: number): string {
  return formatNumber(Math.max(0, Math.ceil(amount * 100 - 1e-6)) / 100);
}

function formatDown(amount: number): string {
  return formatNumber(Math.max(0, Math.floor(amount * 100 + 1e-6)) / 100);
}
