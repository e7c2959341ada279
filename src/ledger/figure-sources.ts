import type { Target } from "../tasklist";
import { figureIds, type FigureId } from "./figure-ids";

interface FigureSource {
  readonly metric: RegExp;
  /** The target's unit that the figure is in. */
  readonly units: readonly string[];
}

/** Which targets 指标核算 can give the current value of. */
const figureSources: Readonly<Record<FigureId, FigureSource>> = {
  farmlandSafeUse: { metric: /耕地.*安全利用率/, units: ["%"] },
  landSafeUse: { metric: /建设用地.*安全利用率/, units: ["%"] },
  emissionReduction: { metric: /重金属.*减排|减排比例/, units: ["%"] },
  plotsControlled: { metric: /地块/, units: ["个", "块", "处"] },
  plotControlRate: { metric: /地块.*管控/, units: ["%"] },
};

/** The first figure that measures a target, or null when 指标核算 has none for it. */
export function figureFor(target: Target): FigureId | null {
  if (target.value === null) return null;
  const fits = ({ metric, units }: FigureSource) =>
    metric.test(target.metric) && units.includes(target.unit);
  return figureIds.find((id) => fits(figureSources[id])) ?? null;
}
