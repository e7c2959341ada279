import { figureName } from "./catalogue";
import { meets } from "./comparison";
import {
  checkAmount,
  checkNotZero,
  checkPart,
  checkShare,
  snapToZero,
  sum,
  sumOfAmounts,
} from "./figures";

/** An enterprise's emissions of key heavy metals (重点重金属污染物), in any one unit. */
export interface Emissions {
  /** 基准年排放量, of 2020; 0 for an enterprise that came later. */
  readonly base: number;
  /** 当前排放量; 0 for one that closed. */
  readonly current: number;
}

/** A county's emissions in projects: what they cut and what new ones add. */
export interface ProjectEmissions {
  readonly base: number;
  /** 工程减排量, one for each project */
  readonly cuts: readonly number[];
  /** 新增排放量, one for each project */
  readonly added: readonly number[];
}

/**
 * 重点重金属减排比例, cumulative, as a fraction: (base − current) ÷ base, of the sums over all
 * enterprises. Negative when emissions grew. Source: 环固体〔2022〕17号, base year 2020.
 *
 * @throws ZeroTotalError when the base is zero; NegativeFigureError, NotANumberError
 */
export function emissionReductionRate(enterprises: readonly Emissions[]): number {
  const baseName = figureName("emissionReduction", "base");
  const bases = enterprises.map(({ base }) => base);
  const currents = enterprises.map(({ current }) => current);
  const base = sumOfAmounts(bases, baseName);
  sumOfAmounts(currents, figureName("emissionReduction", "current"));
  checkNotZero(base, baseName);
  return sum([...bases, ...currents.map((current) => -current)]) / base;
}

/**
 * 重点重金属减排比例 from projects, as a fraction: (Σ cuts − Σ added) ÷ base. Negative when more
 * was added than cut. Source: 环固体〔2022〕17号, base year 2020.
 *
 * @throws ZeroTotalError when the base is zero; PartAboveWholeError when more is cut than was ever
 * emitted; NegativeFigureError, NotANumberError
 */
export function projectEmissionReductionRate({ base, cuts, added }: ProjectEmissions): number {
  const baseName = figureName("projectEmissionReduction", "base");
  const cutsName = figureName("projectEmissionReduction", "cuts");
  const addedName = figureName("projectEmissionReduction", "added");
  checkAmount(base, baseName);
  const cut = sumOfAmounts(cuts, cutsName);
  const grown = sumOfAmounts(added, addedName);
  checkNotZero(base, baseName);
  checkPart(cut, base + grown, cutsName, {
    "zh-CN": `${baseName["zh-CN"]}与${addedName["zh-CN"]}之和`,
    en: `${baseName.en} plus ${addedName.en}`,
  });
  return snapToZero(cut - grown, Math.max(cut, grown)) / base;
}

/**
 * 允许排放量: what may still be emitted when the reduction `target` is met, in the unit of `base`.
 *
 * @throws NegativeFigureError, NotAShareError, NotANumberError
 */
export function emissionAllowed(base: number, target: number): number {
  checkAmount(base, figureName("emissionAllowed", "base"));
  checkShare(target, figureName("emissionAllowed", "target"));
  return base * (1 - target);
}

/**
 * 替代比例: offset ÷ added, 1 for 等量替代.
 *
 * @throws ZeroTotalError when nothing is added; NegativeFigureError, NotANumberError
 */
export function replacementRatio(added: number, offset: number): number {
  const addedName = figureName("replacement", "added");
  checkAmount(added, addedName);
  checkAmount(offset, figureName("replacement", "offset"));
  checkNotZero(added, addedName);
  return offset / added;
}

/**
 * 等量替代、减量替代: whether the offset is at least `ratio` times what is added. Where nothing is
 * added nothing needs replacing.
 *
 * @throws NegativeFigureError, NotANumberError
 */
export function replacementMet(added: number, offset: number, ratio: number): boolean {
  checkAmount(added, figureName("replacement", "added"));
  checkAmount(offset, figureName("replacement", "offset"));
  checkAmount(ratio, figureName("replacement", "ratio"));
  return meets(offset, ">=", ratio * added);
}
