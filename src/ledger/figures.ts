import {
  controlRate,
  emissionReductionRate,
  farmlandSafeUseRate,
  landSafeUseRate,
  projectEmissionReductionRate,
  type FarmlandArea,
} from "../rates";
import { countedFarmland } from "./counted-farmland";
import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  checkFarmlandMeasures,
  checkPlots,
  checkProjects,
  isImpossible,
  type FigureCheck,
} from "./figure-checks";
import type { FigureId } from "./figure-ids";
import type {
  FarmlandFigures,
  FarmlandMethod,
  LedgerSettings,
  PlotFigures,
  RateFigures,
} from "./model";

/** The county's figures; null where too little was typed in or it cannot be right. */
export type CountyFigures = Readonly<Record<FigureId, number | null>>;

/** By which of its official methods each rate is computed. */
export type FigureMethods = Pick<LedgerSettings, "farmlandMethod" | "emissionMethod">;

/**
 * The county's rates from the rows of 指标核算: always the ratio of the sums. A row that cannot be
 * right withholds its rate, and so does a missing figure that would flatter it; polluted farmland
 * without a result counts as not yet safely used.
 */
export function countyFigures(
  figures: RateFigures,
  { farmlandMethod, emissionMethod }: FigureMethods
): CountyFigures {
  return {
    farmlandSafeUse: farmlandFigure(figures, farmlandMethod),
    landSafeUse: landFigure(figures),
    emissionReduction:
      emissionMethod === "projects" ? projectFigure(figures) : emissionFigure(figures),
    ...plotFigures(figures.plots),
  };
}

/**
 * The townships' 受污染耕地安全利用率, in the order of `rows`, whose measures are counted in; null
 * where a township has no such land or figures that cannot be.
 */
export function farmlandRates(
  rows: readonly FarmlandFigures[],
  method: FarmlandMethod
): (number | null)[] {
  const checks = checkFarmland(rows);
  return rows.map((row, index) => {
    const area = farmlandArea(row);
    const counted = area.total + (method === "trial" ? (row.priorityProtected ?? 0) : 0);
    if (isImpossible(checks[index]!) || counted === 0) return null;
    return farmlandSafeUseRate([area], method);
  });
}

function farmlandFigure(figures: RateFigures, method: FarmlandMethod): number | null {
  const rows = countedFarmland(figures);
  const checks = [
    ...checkFarmland(rows),
    ...checkFarmlandMeasures(figures.farmlandMeasures, figures.farmland),
  ];
  const nothingDone = rows.every(
    (row) => row.safelyUsed === null && row.strictlyControlled === null
  );
  if (nothingDone || checks.some(isImpossible)) return null;
  if (farmlandRates(rows, method).every((rate) => rate === null)) return null;
  return farmlandSafeUseRate(rows.map(farmlandArea), method);
}

function farmlandArea(row: FarmlandFigures): FarmlandArea {
  return {
    total: (row.safeUseArea ?? 0) + (row.strictControlArea ?? 0),
    safelyUsed: row.safelyUsed ?? 0,
    strictlyControlled: row.strictlyControlled ?? 0,
    priorityProtected: row.priorityProtected ?? 0,
  };
}

function landFigure({ construction }: RateFigures): number | null {
  if (checkConstruction(construction).some(isDoubtful)) return null;
  const typed = construction.filter((row) => (row.area ?? 0) > 0);
  if (typed.length === 0) return null;
  return landSafeUseRate(
    typed.map((row) => ({ total: row.area ?? 0, violating: row.violatingArea ?? 0 }))
  );
}

function emissionFigure({ emissions }: RateFigures): number | null {
  if (checkEmission(emissions).some(isDoubtful)) return null;
  if (!emissions.some((row) => (row.base ?? 0) > 0)) return null;
  return emissionReductionRate(
    emissions.map((row) => ({ base: row.base ?? 0, current: row.current ?? 0 }))
  );
}

/**
 * By projects only the enterprises' bases count, not what they emit now. More cut than was ever
 * emitted cannot be.
 */
function projectFigure({ emissions, projects }: RateFigures): number | null {
  const checks = [...checkEmission(emissions), ...checkProjects(projects)];
  if (checks.some(isImpossible)) return null;
  const base = sumOf(emissions.map((row) => row.base ?? 0));
  const cuts = projects.flatMap(({ cut }) => (cut === null ? [] : [cut]));
  const added = projects.flatMap((row) => (row.added === null ? [] : [row.added]));
  if (base === 0 || cuts.length + added.length === 0) return null;
  if (sumOf(cuts) > base + sumOf(added)) return null;
  return projectEmissionReductionRate({ base, cuts, added });
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function plotFigures(
  rows: readonly PlotFigures[]
): Pick<CountyFigures, "plotsControlled" | "plotControlRate"> {
  const plots = rows.filter(isPlot).length;
  if (checkPlots(rows).some(isImpossible)) return { plotsControlled: null, plotControlRate: null };
  const controlled = rows.filter((plot) => plot.controlled === true).length;
  return {
    plotsControlled: rows.some((plot) => plot.controlled !== null) ? controlled : null,
    plotControlRate: plots === 0 ? null : controlRate(controlled, plots),
  };
}

function isDoubtful(check: FigureCheck): boolean {
  return check === "missing" || isImpossible(check);
}

function isPlot({ name, controlled }: PlotFigures): boolean {
  return name !== "" || controlled !== null;
}
