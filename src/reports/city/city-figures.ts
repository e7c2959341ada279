import {
  countyFigures,
  defaultSettings,
  figureIds,
  type FigureId,
  type FigureMethods,
  type RateFigures,
} from "../../ledger";
import { isAnotherList, type County } from "./county";

/** One rate of the city, and the counties whose figures it cannot be computed from. */
export interface CityFigure {
  readonly id: FigureId;
  readonly value: number | null;
  readonly byCounty: readonly (number | null)[];
  readonly leftOut: readonly string[];
}

/**
 * The city's rates: each the ratio of the SUMS over all townships, plots and enterprises of its
 * counties, never the mean of the counties' rates. A county whose own rate is withheld, for missing or
 * impossible figures, is left out and named.
 */
export function cityFigures(all: readonly County[]): CityFigure[] {
  const counties = countedOnce(all);
  const methods = commonMethods(counties);
  const own = counties.map(({ ledger }) => countyFigures(ledger.figures, methods));
  return figureIds.map((id) => ({
    id,
    value: countyFigures(
      together(counties.filter((_, index) => own[index]![id] !== null)),
      methods
    )[id],
    byCounty: own.map((figures) => figures[id]),
    leftOut: counties.filter((_, index) => own[index]![id] === null).map(({ name }) => name),
  }));
}

/** The counties in the order of their rates: one with several lists has one ledger's figures. */
export function countedOnce(counties: readonly County[]): County[] {
  return counties.filter((...place) => !isAnotherList(...place));
}

/** The methods that all counties use; where they differ, the ledger's own default for all. */
function commonMethods(counties: readonly County[]): FigureMethods {
  const settings = counties.map(({ ledger }) => ledger.settings);
  const common = <Key extends keyof FigureMethods>(key: Key): FigureMethods[Key] =>
    settings.every((one) => one[key] === settings[0]![key])
      ? (settings[0]?.[key] ?? defaultSettings[key])
      : defaultSettings[key];
  return { farmlandMethod: common("farmlandMethod"), emissionMethod: common("emissionMethod") };
}

/** All rows as one table. Places and enterprises of the same name in two counties stay two. */
function together(counties: readonly County[]): RateFigures {
  const rows = <Key extends keyof RateFigures>(
    key: Key,
    name: keyof RateFigures[Key][number]
  ): RateFigures[Key] =>
    counties.flatMap(({ ledger }, county) =>
      ledger.figures[key].map((row) => {
        const own = String(row[name as keyof typeof row]);
        return own === "" ? row : { ...row, [name]: `${county}：${own}` };
      })
    ) as unknown as RateFigures[Key];
  return {
    farmland: rows("farmland", "township"),
    farmlandMeasures: rows("farmlandMeasures", "township"),
    construction: rows("construction", "name"),
    emissions: rows("emissions", "enterprise"),
    projects: rows("projects", "name"),
    plots: rows("plots", "name"),
  };
}
