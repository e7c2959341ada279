import { figureName } from "./catalogue";
import { checkAmount, checkNotZero, checkPart, shareOf } from "./figures";

/**
 * 地块管控率: plots under control ÷ all plots, as a fraction.
 *
 * @throws ZeroTotalError without any plot; NegativeFigureError, PartAboveWholeError, NotANumberError
 */
export function controlRate(done: number, total: number): number {
  const doneName = figureName("plotControl", "done");
  const totalName = figureName("plotControl", "total");
  checkAmount(done, doneName);
  checkAmount(total, totalName);
  checkNotZero(total, totalName);
  checkPart(done, total, doneName, totalName);
  return shareOf(done, total);
}
