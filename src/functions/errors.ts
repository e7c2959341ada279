import { RateError, type CellErrorKind, type LocalText } from "../rates";

/** The words of an argument do not name exactly one target with a number. */
export class UnreadableTargetError extends RateError {
  readonly kind: CellErrorKind = "value";

  constructor(argument: LocalText, text: string) {
    super("functionUnreadableTarget", { argument }, { text });
  }
}

/** The words name nothing of what was asked for: no day, no unit, no target. */
export class NothingFoundError extends RateError {
  readonly kind: CellErrorKind = "notAvailable";

  constructor(what: LocalText, text: string) {
    super("functionNothingFound", { what }, { text });
  }
}
