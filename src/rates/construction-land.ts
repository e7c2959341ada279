import { figuresOf } from "./catalogue";
import { meets } from "./comparison";
import { checkAmount, checkNotZero, checkPart, checkShare, ExactSum, shareOf } from "./figures";

/** Key construction land (重点建设用地), one plot or many, by area or by number of plots. */
interface ConstructionLand {
  readonly total: number;
  /** 违规开发利用 */
  readonly violating: number;
}

const { total: wholeFigure, violating: violatingFigure } = figuresOf("landSafeUse");
const { rate: rateFigure } = figuresOf("landSecured");

/** At this rate the land is secured, whatever the violations. */
const fullRate = 1;

/** At this rate it is secured when every violation is handled and rectified. */
const rateWithViolationsHandled = 0.95;

/**
 * 重点建设用地安全利用率, as a fraction: 1 − violating ÷ total, of the sums over all plots.
 * Source: 环办土壤函〔2023〕7号.
 *
 * @throws ZeroTotalError without any land; NegativeFigureError, PartAboveWholeError for figures
 * that cannot be, in any plot; NotANumberError
 */
export function landSafeUseRate(plots: readonly ConstructionLand[]): number {
  const [whole, part] = [new ExactSum(), new ExactSum()];
  for (const { total, violating } of plots) {
    checkAmount(total, wholeFigure.name);
    checkAmount(violating, violatingFigure.name);
    checkPart(violating, total, violatingFigure.name, wholeFigure.name);
    whole.add(total);
    part.add(violating);
  }
  checkNotZero(whole.total, wholeFigure.name);
  return shareOf(Math.max(whole.total - part.total, 0), whole.total);
}

/**
 * 有效保障: the rate is 100%, or at least 95% and every violation is handled, punished and
 * rectified. Source: 环办土壤函〔2023〕7号.
 *
 * @throws NotAShareError, NotANumberError
 */
export function landSecured(rate: number, allHandled: boolean): boolean {
  checkShare(rate, rateFigure.name);
  return (
    meets(rate, ">=", fullRate) || (allHandled && meets(rate, ">=", rateWithViolationsHandled))
  );
}
