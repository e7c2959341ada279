import {
  areaNeeded,
  controlRate as plotControlRate,
  emissionAllowed,
  emissionReductionRate,
  farmlandSafeUseRate,
  figuresOf,
  landSafeUseRate,
  landSecured as isLandSecured,
  projectEmissionReductionRate,
  replacementMet,
  type FarmlandArea,
} from "../rates";
import { amounts, filledTotal, isGiven, single, total as sumOf, yesOrNo } from "./arguments";
import { inCell, onceRead } from "./cell-errors";
import { shareToReach } from "./compared-target";

// The figures of each rate, whose units and names its arguments have.
const farmland = figuresOf("farmlandSafeUse");
const emissions = figuresOf("emissionReduction");
const land = figuresOf("landSafeUse");
const securedLand = figuresOf("landSecured");
const projects = figuresOf("projectEmissionReduction");
const replacement = figuresOf("replacement");
const plots = figuresOf("plotControl");
const areaTarget = figuresOf("areaNeeded");
const emissionTarget = figuresOf("emissionAllowed");

// The texts that people see come from the catalogue beside this file; the build puts them into the metadata.

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
      total: sumOf(farmland.total, total),
      safelyUsed: sumOf(farmland.safelyUsed, safelyUsed),
      strictlyControlled: sumOf(farmland.strictlyControlled, strictlyControlled),
    };
    if (!isGiven(priorityProtected)) return farmlandSafeUseRate([area], "standard");
    const protectedLand = sumOf(farmland.priorityProtected, priorityProtected);
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
        base: sumOf(emissions.base, base),
        current: filledTotal(emissions.current, current, base),
      },
    ])
  );
}

/**
 * 重点建设用地安全利用率
 * @customfunction LANDUSERATE
 * @param total 重点建设用地总面积
 * @param violating 违规开发利用面积
 * @returns 安全利用率
 */
export function landUseRate(total: unknown[][], violating: unknown[][]): number {
  return inCell(() =>
    landSafeUseRate([
      {
        total: sumOf(land.total, total),
        violating: filledTotal(land.violating, violating, total),
      },
    ])
  );
}

/**
 * 重点建设用地安全利用有效保障
 * @customfunction LANDSECURED
 * @param rate 重点建设用地安全利用率
 * @param allHandled 违规地块全部处理整改到位
 * @returns 是否有效保障
 */
export function landSecured(rate: unknown[][], allHandled: unknown[][]): boolean {
  return inCell(() =>
    isLandSecured(single(securedLand.rate, rate), yesOrNo(allHandled, securedLand.allHandled.name))
  );
}

/**
 * 重点重金属减排比例（按工程核算）
 * @customfunction PROJECTREDUCTIONRATE
 * @param base 基准年排放量
 * @param cuts 工程减排量
 * @param added 新增排放量
 * @returns 减排比例
 */
export function projectReductionRate(
  base: unknown[][],
  cuts: unknown[][],
  added: unknown[][]
): number {
  return inCell(() =>
    projectEmissionReductionRate({
      base: sumOf(projects.base, base),
      cuts: amounts(projects.cuts, cuts),
      added: amounts(projects.added, added),
    })
  );
}

/**
 * 等量替代、减量替代
 * @customfunction REPLACEMENTOK
 * @param added 新增排放量
 * @param offset 替代量
 * @param ratio 替代比例
 * @returns 是否满足替代比例
 */
export function replacementOk(
  added: unknown[][],
  offset: unknown[][],
  ratio: unknown[][]
): boolean {
  return inCell(() =>
    replacementMet(
      filledTotal(replacement.added, added, offset),
      sumOf(replacement.offset, offset),
      single(replacement.ratio, ratio)
    )
  );
}

/**
 * 优先监管地块管控率
 * @customfunction CONTROLRATE
 * @param done 完成管控地块数
 * @param total 优先监管地块总数
 * @returns 管控率
 */
export function controlRate(done: unknown[][], total: unknown[][]): number {
  return inCell(() => plotControlRate(sumOf(plots.done, done), sumOf(plots.total, total)));
}

/**
 * 达标还需面积
 * @customfunction NEEDED
 * @param target 目标
 * @param total 总面积
 * @param achieved 已实现面积
 * @returns 还需面积（亩）
 */
export function needed(
  target: unknown[][],
  total: unknown[][],
  achieved: unknown[][]
): number | Promise<number> {
  return inCell(() =>
    onceRead(shareToReach(areaTarget.target, target), (share) =>
      areaNeeded(
        share,
        filledTotal(areaTarget.total, total, achieved),
        sumOf(areaTarget.achieved, achieved)
      )
    )
  );
}

/**
 * 允许排放量
 * @customfunction ALLOWED
 * @param base 基准年排放量
 * @param target 减排目标
 * @returns 允许排放量（千克）
 */
export function allowed(base: unknown[][], target: unknown[][]): number | Promise<number> {
  return inCell(() =>
    onceRead(shareToReach(emissionTarget.target, target), (share) =>
      emissionAllowed(filledTotal(emissionTarget.base, base), share)
    )
  );
}
