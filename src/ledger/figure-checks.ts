import type { ConstructionFigures, EmissionFigures, FarmlandFigures } from "./model";

/**
 * What is wrong with a row of 指标核算: nothing, a figure still missing, a negative one, or a part
 * above its whole.
 */
export type FigureCheck = "fine" | "missing" | "negative" | "partAboveWhole";

/** The checks that keep the county's rate from being computed. */
export function isImpossible(check: FigureCheck): boolean {
  return check === "negative" || check === "partAboveWhole";
}

export function checkFarmland(row: FarmlandFigures): FigureCheck {
  return checkRow(
    [row.safeUseArea, row.strictControlArea, row.priorityProtected],
    [row.safelyUsed, row.strictlyControlled],
    [
      [row.safelyUsed, row.safeUseArea],
      [row.strictlyControlled, row.strictControlArea],
    ]
  );
}

export function checkConstruction(row: ConstructionFigures): FigureCheck {
  return checkRow([row.area], [row.violatingArea], [[row.violatingArea, row.area]]);
}

/** Emissions may rise above the base: that is a failure, not a mistake. */
export function checkEmission(row: EmissionFigures): FigureCheck {
  return checkRow([row.base], [row.current], []);
}

type Amount = number | null;

function checkRow(
  wholes: readonly Amount[],
  parts: readonly Amount[],
  pairs: readonly (readonly [part: Amount, whole: Amount])[]
): FigureCheck {
  const typed = [...wholes, ...parts].filter((amount) => amount !== null);
  if (typed.length === 0) return "fine";
  if (typed.some((amount) => amount < 0)) return "negative";
  if (pairs.some(([part, whole]) => (part ?? 0) > (whole ?? 0))) return "partAboveWhole";
  return parts.every((part) => part === null) ? "missing" : "fine";
}
