import { emissionReductionRate, farmlandSafeUseRate, type FarmlandArea } from "../rates";
import { isGiven, total as sumOf } from "./arguments";
import { inCell } from "./cell-errors";

// The texts that people see come from the rates' catalogue; the build puts them into the metadata.

/**
 * 受污染耕地安全利用率
 * @customfunction SAFEUSERATE
 * @param total 受污染耕地总面积
 * @param safelyUsed 实现安全利用面积
 * @param strictlyControlled 落实严格管控面积
 * @param [priorityProtected] 优先保护类面积
 * @returns 安全利用率
 */
export function safeUseRate(
  total: unknown[][],
  safelyUsed: unknown[][],
  strictlyControlled: unknown[][],
  priorityProtected?: unknown[][]
): number {
  return inCell(() => {
    const area: FarmlandArea = {
      total: sumOf("farmlandSafeUse", "total", total),
      safelyUsed: sumOf("farmlandSafeUse", "safelyUsed", safelyUsed),
      strictlyControlled: sumOf("farmlandSafeUse", "strictlyControlled", strictlyControlled),
    };
    if (!isGiven(priorityProtected)) return farmlandSafeUseRate([area], "standard");
    const protectedLand = sumOf("farmlandSafeUse", "priorityProtected", priorityProtected);
    return farmlandSafeUseRate([{ ...area, priorityProtected: protectedLand }], "trial");
  });
}

/**
 * 重点重金属减排比例
 * @customfunction REDUCTIONRATE
 * @param base 基准年排放量
 * @param current 当前排放量
 * @returns 减排比例
 */
export function reductionRate(base: unknown[][], current: unknown[][]): number {
  return inCell(() =>
    emissionReductionRate([
      {
        base: sumOf("emissionReduction", "base", base),
        current: sumOf("emissionReduction", "current", current),
      },
    ])
  );
}
