import { figuresOf } from "./catalogue";
import { meets } from "./comparison";
import {
  checkAmount,
  checkNotZero,
  checkPart,
  checkShare,
  ExactSum,
  snapToZero,
  sumOfAmounts,
} from "./figures";

const enterpriseFigures = figuresOf("emissionReduction");
const projectFigures = figuresOf("projectEmissionReduction");
const allowedFigures = figuresOf("emissionAllowed");
const replacementFigures = figuresOf("replacement");

/** 基准年排放量与新增排放量之和: more than that cannot be cut. */
const baseAndAdded = {
  "zh-CN": `${projectFigures.base.name["zh-CN"]}与${projectFigures.added.name["zh-CN"]}之和`,
  en: `${projectFigures.base.name.en} plus ${projectFigures.added.name.en}`,
};

/** An enterprise's emissions of key heavy metals (重点重金属污染物), in any one unit. */
export interface Emissions {
  /** 基准年排放量, of 2020; 0 for an enterprise that came later. */
  readonly base: number;
  /** 当前排放量; 0 for one that closed. */
  readonly current: number;
}

/** A county's emissions in projects: what they cut and what new ones add. */
interface ProjectEmissions {
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
  const [emittedOnce, cut] = [new ExactSum(), new ExactSum()];
  for (const { base, current } of enterprises) {
    checkAmount(base, enterpriseFigures.base.name);
    checkAmount(current, enterpriseFigures.current.name);
    emittedOnce.add(base);
    cut.add(base);
    cut.add(-current);
  }
  checkNotZero(emittedOnce.total, enterpriseFigures.base.name);
  return cut.total / emittedOnce.total;
}

/**
 * 重点重金属减排比例 from projects, as a fraction: (Σ cuts − Σ added) ÷ base. Negative when more
 * was added than cut. Source: 环固体〔2022〕17号, base year 2020.
 *
 * @throws ZeroTotalError when the base is zero; PartAboveWholeError when more is cut than was ever
 * emitted; NegativeFigureError, NotANumberError
 */
export function projectEmissionReductionRate({ base, cuts, added }: ProjectEmissions): number {
  checkAmount(base, projectFigures.base.name);
  const cut = sumOfAmounts(cuts, projectFigures.cuts.name);
  const grown = sumOfAmounts(added, projectFigures.added.name);
  checkNotZero(base, projectFigures.base.name);
  checkPart(cut, base + grown, projectFigures.cuts.name, baseAndAdded);
  return snapToZero(cut - grown, Math.max(cut, grown)) / base;
}

/**
 * 允许排放量: what may still be emitted when the reduction `target` is met, in the unit of `base`.
 *
 * @throws NegativeFigureError, NotAShareError, NotANumberError
 */
export function emissionAllowed(base: number, target: number): number {
  checkAmount(base, allowedFigures.base.name);
  checkShare(target, allowedFigures.target.name);
  return base * (1 - target);
}

/**
 * 等量替代、减量替代: whether the offset is at least `ratio` times what is added. Where nothing is
 * added nothing needs replacing.
 *
 * @throws NegativeFigureError, NotANumberError
 */
export function replacementMet(added: number, offset: number, ratio: number): boolean {
  checkAmount(added, replacementFigures.added.name);
  checkAmount(offset, replacementFigures.offset.name);
  checkAmount(ratio, replacementFigures.ratio.name);
  return meets(offset, ">=", ratio * added);
}
