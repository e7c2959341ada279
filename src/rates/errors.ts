import { LedgerError } from "../diagnostics";
import type { LocalText } from "./catalogue";

/** What a cell shows for an error of a rate: #DIV/0!, #NUM!, #VALUE!. */
export type CellErrorKind = "div0" | "num" | "value";

/** A rate cannot be computed from the figures given. */
export abstract class RateError extends LedgerError {
  abstract readonly kind: CellErrorKind;

  /**
   * @param figure the name of the figure at fault; the Chinese one fills {figure}
   * @param whole the name of the figure that it may not exceed; fills {whole}
   */
  constructor(
    code: string,
    readonly figure: LocalText,
    readonly whole?: LocalText
  ) {
    super(code, { figure: figure["zh-CN"], ...(whole && { whole: whole["zh-CN"] }) });
  }
}

/** The whole that a share is taken of is zero. */
export class ZeroTotalError extends RateError {
  readonly kind = "div0";

  constructor(figure: LocalText) {
    super("rateZeroTotal", figure);
  }
}

/** A figure is below zero. */
export class NegativeFigureError extends RateError {
  readonly kind = "num";

  constructor(figure: LocalText) {
    super("rateNegativeFigure", figure);
  }
}

/** A part is larger than the whole that it belongs to. */
export class PartAboveWholeError extends RateError {
  readonly kind = "num";

  constructor(part: LocalText, whole: LocalText) {
    super("ratePartAboveWhole", part, whole);
  }
}

/** A rate or a target does not lie between 0 and 1. */
export class NotAShareError extends RateError {
  readonly kind = "num";

  constructor(figure: LocalText) {
    super("rateNotAShare", figure);
  }
}

/** A figure is not a finite number. */
export class NotANumberError extends RateError {
  readonly kind = "value";

  constructor(figure: LocalText) {
    super("rateNotANumber", figure);
  }
}
