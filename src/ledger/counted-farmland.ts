import type { FarmlandClass, FarmlandFigures, FarmlandMeasureFigures, RateFigures } from "./model";

/**
 * The townships with what counts as safely used and strictly controlled: the area that was typed
 * in, else the compliant areas of the township's measures; null where there is neither.
 */
export function countedFarmland({
  farmland,
  farmlandMeasures,
}: Pick<RateFigures, "farmland" | "farmlandMeasures">): FarmlandFigures[] {
  const measured = measuredAreas(farmlandMeasures);
  const areaOf = (township: string, landClass: FarmlandClass) =>
    measured.get(keyOf(township, landClass)) ?? null;
  return farmland.map((row) => ({
    ...row,
    safelyUsed: row.safelyUsed ?? areaOf(row.township, "safeUse"),
    strictlyControlled: row.strictlyControlled ?? areaOf(row.township, "strictControl"),
  }));
}

function measuredAreas(rows: readonly FarmlandMeasureFigures[]): Map<string, number> {
  const areas = new Map<string, number>();
  for (const { township, landClass, area, compliant } of rows) {
    if (township === "" || landClass === null || area === null || compliant !== true) continue;
    const key = keyOf(township, landClass);
    areas.set(key, (areas.get(key) ?? 0) + area);
  }
  return areas;
}

function keyOf(township: string, landClass: FarmlandClass): string {
  return `${landClass} ${township.toLowerCase()}`;
}
