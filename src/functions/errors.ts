import { RateError, type CellErrorKind, type LocalText } from "../rates";

/** The words of an argument do not name exactly one target with a number. */
export class UnreadableTargetError extends RateError {
  readonly kind: CellErrorKind = "value";

  constructor(argument: LocalText, text: string) {
    super("functionUnreadableTarget", { argument }, { text });
  }
}

/** A number far above 100% for a target in percent: 93 where 93% or 0.93 was meant. */
export class MissingPercentSignError extends RateError {
  readonly kind: CellErrorKind = "num";

  constructor(argument: LocalText, text: string) {
    super("functionMissingPercentSign", { argument }, { text });
  }
}

/** The words name nothing of what was asked for: no day, no unit, no target. */
export class NothingFoundError extends RateError {
  readonly kind: CellErrorKind = "notAvailable";

  constructor(what: LocalText, text: string) {
    super("functionNothingFound", { what }, { text });
  }
}

/** What should be a date is none: a number out of Excel's range, or words that name no time. */
export class NotADateError extends RateError {
  readonly kind: CellErrorKind = "value";

  constructor(argument: LocalText, text: string) {
    super("functionNotADate", { argument }, { text });
  }
}

/** What should be one of the ledger's words is another. */
export class UnknownWordError extends RateError {
  readonly kind: CellErrorKind = "value";

  constructor(argument: LocalText, text: string, words: readonly string[]) {
    super("functionUnknownWord", { argument }, { text, words: words.join("、") });
  }
}
