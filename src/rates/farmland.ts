import { figureName } from "./catalogue";
import { meets } from "./comparison";
import {
  checkAmount,
  checkNotZero,
  checkPart,
  checkShare,
  shareOf,
  sum,
  sumOfAmounts,
} from "./figures";

/**
 * The plain formula, or the trial method (试行核算方法) that counts priority-protected land above
 * and below the line.
 */
export type FarmlandRateMethod = "standard" | "trial";

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

const names = {
  total: figureName("farmlandSafeUse", "total"),
  safelyUsed: figureName("farmlandSafeUse", "safelyUsed"),
  strictlyControlled: figureName("farmlandSafeUse", "strictlyControlled"),
  priorityProtected: figureName("farmlandSafeUse", "priorityProtected"),
};

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
  const total = sumOfAmounts(
    townships.map((township) => township.total),
    names.total
  );
  const protectedLand = sumOfAmounts(
    townships.map((township) => township.priorityProtected ?? 0),
    names.priorityProtected
  );
  const achieved = sum(townships.map(achievedOf));
  const counted = method === "trial" ? protectedLand : 0;
  checkNotZero(total + counted, names.total);
  return shareOf(achieved + counted, total + counted);
}

/**
 * 达标还需面积: what must still be safely used or strictly controlled to reach `target`, 0 when
 * it is reached; in the unit of the areas.
 *
 * @throws ZeroTotalError, NegativeFigureError, PartAboveWholeError, NotAShareError, NotANumberError
 */
export function areaNeeded(target: number, total: number, achieved: number): number {
  const wholeName = figureName("areaNeeded", "total");
  const partName = figureName("areaNeeded", "achieved");
  checkShare(target, figureName("areaNeeded", "target"));
  checkAmount(total, wholeName);
  checkAmount(achieved, partName);
  checkNotZero(total, wholeName);
  checkPart(achieved, total, partName, wholeName);
  return meets(achieved, ">=", target * total) ? 0 : target * total - achieved;
}

function achievedOf({ total, safelyUsed, strictlyControlled }: FarmlandArea): number {
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
