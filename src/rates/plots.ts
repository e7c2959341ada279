import { figuresOf } from "./catalogue";
import { checkAmount, checkNotZero, checkPart, shareOf } from "./figures";

const figures = figuresOf("plotControl");

/**
 * 地块管控率: plots under control ÷ all plots, as a fraction.
 *
 * @throws ZeroTotalError without any plot; NegativeFigureError, PartAboveWholeError, NotANumberError
 */
export function controlRate(done: number, total: number): number {
  checkAmount(done, figures.done.name);
  checkAmount(total, figures.total.name);
  checkNotZero(total, figures.total.name);
  checkPart(done, total, figures.done.name, figures.total.name);
  return shareOf(done, total);
}
