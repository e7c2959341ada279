import {
  controlRate,
  emissionReductionRate,
  farmlandSafeUseRate,
  landSafeUseRate,
  type FarmlandArea,
} from "../rates";
import {
  checkConstruction,
  checkEmission,
  checkFarmland,
  isImpossible,
  type FigureCheck,
} from "./figure-checks";
import type { FarmlandFigures, FarmlandMethod, FigureId, PlotFigures, RateFigures } from "./model";

/** The county's figures; null where too little was typed in or it cannot be right. */
export type CountyFigures = Readonly<Record<FigureId, number | null>>;

/**
 * The county's rates from the rows of 指标核算: always the ratio of the sums. A row that cannot be
 * right withholds its rate, and so does a missing figure that would flatter it; polluted farmland
 * without a result counts as not yet safely used.
 */
export function countyFigures(figures: RateFigures, method: FarmlandMethod): CountyFigures {
  const controlled = figures.plots.filter((plot) => plot.controlled === true).length;
  const plots = figures.plots.filter(isPlot).length;
  return {
    farmlandSafeUse: farmlandFigure(figures.farmland, method),
    landSafeUse: landFigure(figures),
    emissionReduction: emissionFigure(figures),
    plotsControlled: figures.plots.some((plot) => plot.controlled !== null) ? controlled : null,
    plotControlRate: plots === 0 ? null : controlRate(controlled, plots),
  };
}

/** One township's 受污染耕地安全利用率, or null where it has no such land or figures that cannot be. */
export function farmlandRate(row: FarmlandFigures, method: FarmlandMethod): number | null {
  const area = farmlandArea(row);
  const counted = area.total + (method === "trial" ? (row.priorityProtected ?? 0) : 0);
  if (isImpossible(checkFarmland(row)) || counted === 0) return null;
  return farmlandSafeUseRate([area], method);
}

function farmlandFigure(rows: readonly FarmlandFigures[], method: FarmlandMethod): number | null {
  const nothingDone = rows.every(
    (row) => row.safelyUsed === null && row.strictlyControlled === null
  );
  if (nothingDone || rows.some((row) => isImpossible(checkFarmland(row)))) return null;
  if (rows.every((row) => farmlandRate(row, method) === null)) return null;
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
  if (construction.some((row) => isDoubtful(checkConstruction(row)))) return null;
  const typed = construction.filter((row) => (row.area ?? 0) > 0);
  if (typed.length === 0) return null;
  return landSafeUseRate(
    typed.map((row) => ({ total: row.area ?? 0, violating: row.violatingArea ?? 0 }))
  );
}

function emissionFigure({ emissions }: RateFigures): number | null {
  if (emissions.some((row) => isDoubtful(checkEmission(row)))) return null;
  if (!emissions.some((row) => (row.base ?? 0) > 0)) return null;
  return emissionReductionRate(
    emissions.map((row) => ({ base: row.base ?? 0, current: row.current ?? 0 }))
  );
}

function isDoubtful(check: FigureCheck): boolean {
  return check === "missing" || isImpossible(check);
}

function isPlot({ name, controlled }: PlotFigures): boolean {
  return name !== "" || controlled !== null;
}
