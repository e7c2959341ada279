import type { Target } from "../tasklist";
import type { FigureId } from "./model";

interface FigureSource {
  readonly id: FigureId;
  readonly metric: RegExp;
  /** The target's unit that the figure is in. */
  readonly units: readonly string[];
}

/** Which targets 指标核算 can give the current value of. The first that fits counts. */
const figureSources: readonly FigureSource[] = [
  { id: "farmlandSafeUse", metric: /耕地.*安全利用率/, units: ["%"] },
  { id: "landSafeUse", metric: /建设用地.*安全利用率/, units: ["%"] },
  { id: "emissionReduction", metric: /重金属.*减排|减排比例/, units: ["%"] },
  { id: "plotControlRate", metric: /地块.*管控/, units: ["%"] },
  { id: "plotsControlled", metric: /地块/, units: ["个", "块", "处"] },
];

/** The figure that measures a target, or null when 指标核算 has none for it. */
export function figureFor(target: Target): FigureId | null {
  if (target.value === null) return null;
  const source = figureSources.find(
    ({ metric, units }) => metric.test(target.metric) && units.includes(target.unit)
  );
  return source?.id ?? null;
}
