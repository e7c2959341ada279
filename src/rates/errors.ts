import { LedgerError, type MessageParameters } from "../diagnostics";
import type { LocalText } from "./catalogue";

/** What a cell shows for an error: #DIV/0!, #NUM!, #VALUE!, #N/A. */
export type CellErrorKind = "div0" | "num" | "value" | "notAvailable";

/** A rate cannot be computed from the figures given. The message names the figures at fault. */
export abstract class RateError extends LedgerError {
  abstract readonly kind: CellErrorKind;

  constructor(
    code: string,
    private readonly names: Readonly<Record<string, LocalText>>,
    private readonly others: MessageParameters = {}
  ) {
    super(code, { ...others, ...inLanguage(names, "zh-CN") });
  }

  /** The message's parameters with the figures' names in the language asked for. */
  parametersIn(language: keyof LocalText): MessageParameters {
    return { ...this.others, ...inLanguage(this.names, language) };
  }
}

/** The whole that a share is taken of is zero. */
export class ZeroTotalError extends RateError {
  readonly kind = "div0";

  constructor(figure: LocalText) {
    super("rateZeroTotal", { figure });
  }
}

/** A figure is below zero. */
export class NegativeFigureError extends RateError {
  readonly kind = "num";

  constructor(figure: LocalText) {
    super("rateNegativeFigure", { figure });
  }
}

/** A part is larger than the whole that it belongs to. */
export class PartAboveWholeError extends RateError {
  readonly kind = "num";

  constructor(figure: LocalText, whole: LocalText) {
    super("ratePartAboveWhole", { figure, whole });
  }
}

/** A rate or a target does not lie between 0 and 1. */
export class NotAShareError extends RateError {
  readonly kind = "num";

  constructor(figure: LocalText) {
    super("rateNotAShare", { figure });
  }
}

/** A figure is not a finite number. */
export class NotANumberError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText) {
    super("rateNotANumber", { figure });
  }
}

/** A figure was given as text that is no number with a known unit. */
export class UnreadableAmountError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText, text: string) {
    super("rateUnreadableAmount", { figure }, { text });
  }
}

/** A figure that is one number was given as several cells, or left empty. */
export class NotOneValueError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText) {
    super("rateNotOneValue", { figure });
  }
}

/** A figure was left empty that would flatter the result if it counted as zero. */
export class MissingFigureError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText) {
    super("rateMissingFigure", { figure });
  }
}

/** A figure that is answered by yes or no was answered by something else. */
export class NotYesNoError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText) {
    super("rateNotYesNo", { figure });
  }
}

function inLanguage(
  names: Readonly<Record<string, LocalText>>,
  language: keyof LocalText
): MessageParameters {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name[language]]));
}
