import { figuresOf } from "./catalogue";
import { meets } from "./comparison";
import { checkAmount, checkNotZero, checkPart, checkShare, ExactSum, shareOf } from "./figures";

/**
 * The plain formula, or the trial method (试行核算方法) that counts priority-protected land above
 * and below the line.
 */
type FarmlandRateMethod = "standard" | "trial";

/** The polluted farmland of one township, or of the county; areas in any one unit, usually 亩. */
export interface FarmlandArea {
  /** 受污染耕地总面积: the safe-use class and the strict-control class together. */
  readonly total: number;
  /** 实现安全利用面积 */
  readonly safelyUsed: number;
  /** 落实严格管控面积 */
  readonly strictlyControlled: number;
  /** 优先保护类面积; only the trial method counts it. */
  readonly priorityProtected?: number;
}

const figures = figuresOf("farmlandSafeUse");
const names = {
  total: figures.total.name,
  safelyUsed: figures.safelyUsed.name,
  strictlyControlled: figures.strictlyControlled.name,
  priorityProtected: figures.priorityProtected.name,
};
const needed = figuresOf("areaNeeded");

/**
 * 受污染耕地安全利用率 over townships, as a fraction: the ratio of the sums, never the mean of the
 * townships' rates. Source: 《受污染耕地安全利用率核算方法（试行）》.
 *
 * @throws ZeroTotalError without any land; NegativeFigureError, PartAboveWholeError for figures
 * that cannot be, in any township; NotANumberError
 */
export function farmlandSafeUseRate(
  townships: readonly FarmlandArea[],
  method: FarmlandRateMethod
): number {
  const [total, protectedLand, achieved] = [new ExactSum(), new ExactSum(), new ExactSum()];
  for (const township of townships) {
    achieved.add(achievedOf(township));
    total.add(township.total);
    if (township.priorityProtected === undefined) continue;
    checkAmount(township.priorityProtected, names.priorityProtected);
    protectedLand.add(township.priorityProtected);
  }
  const counted = method === "trial" ? protectedLand.total : 0;
  checkNotZero(total.total + counted, names.total);
  return shareOf(achieved.total + counted, total.total + counted);
}

/**
 * 达标还需面积: what must still be safely used or strictly controlled to reach `target`, 0 when
 * it is reached; in the unit of the areas.
 *
 * @throws ZeroTotalError, NegativeFigureError, PartAboveWholeError, NotAShareError, NotANumberError
 */
export function areaNeeded(target: number, total: number, achieved: number): number {
  checkShare(target, needed.target.name);
  checkAmount(total, needed.total.name);
  checkAmount(achieved, needed.achieved.name);
  checkNotZero(total, needed.total.name);
  checkPart(achieved, total, needed.achieved.name, needed.total.name);
  return meets(achieved, ">=", target * total) ? 0 : target * total - achieved;
}

function achievedOf({ total, safelyUsed, strictlyControlled }: FarmlandArea): number {
  checkAmount(total, names.total);
  checkAmount(safelyUsed, names.safelyUsed);
  checkAmount(strictlyControlled, names.strictlyControlled);
  checkPart(safelyUsed, total, names.safelyUsed, names.total);
  checkPart(strictlyControlled, total, names.strictlyControlled, names.total);
  const achieved = safelyUsed + strictlyControlled;
  checkPart(achieved, total, sumOfParts, names.total);
  return achieved;
}

const sumOfParts = {
  "zh-CN": `${names.safelyUsed["zh-CN"]}与${names.strictlyControlled["zh-CN"]}之和`,
  en: `${names.safelyUsed.en} plus ${names.strictlyControlled.en}`,
};
