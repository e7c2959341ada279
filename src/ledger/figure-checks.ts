import type {
  ConstructionFigures,
  EmissionFigures,
  FarmlandFigures,
  FarmlandMeasureFigures,
  PlotFigures,
  ProjectFigures,
} from "./model";

/**
 * What is wrong with a row of 指标核算: nothing, a figure still missing, a negative one, a name that
 * another row bears too, a part above its whole, or a township that the farmland table lacks.
 */
export type FigureCheck =
  "fine" | "missing" | "negative" | "duplicate" | "partAboveWhole" | "unknownTownship";

/** The checks that keep the county's rate from being computed. */
export function isImpossible(check: FigureCheck): boolean {
  return check !== "fine" && check !== "missing";
}

/** The rows' checks, of townships whose measures are counted in already. */
export function checkFarmland(rows: readonly FarmlandFigures[]): FigureCheck[] {
  return checkRows(rows, {
    name: ({ township }) => township,
    amounts: (row) => [
      row.safeUseArea,
      row.strictControlArea,
      row.priorityProtected,
      row.safelyUsed,
      row.strictlyControlled,
    ],
    pairs: (row) => [
      [row.safelyUsed, row.safeUseArea],
      [row.strictlyControlled, row.strictControlArea],
    ],
    isMissing: (row) => row.safelyUsed === null && row.strictlyControlled === null,
  });
}

/** A township may take one measure in several places, so its name may repeat. */
export function checkFarmlandMeasures(
  rows: readonly FarmlandMeasureFigures[],
  farmland: readonly FarmlandFigures[]
): FigureCheck[] {
  const townships = new Set(farmland.map(({ township }) => keyOf(township)));
  return rows.map(({ township, landClass, measure, area, compliant }) => {
    const given = [township || null, landClass, area, compliant];
    if (measure === "" && given.every((value) => value === null)) return "fine";
    if ((area ?? 0) < 0) return "negative";
    if (given.includes(null)) return "missing";
    return townships.has(keyOf(township)) ? "fine" : "unknownTownship";
  });
}

export function checkConstruction(rows: readonly ConstructionFigures[]): FigureCheck[] {
  return checkRows(rows, {
    name: ({ name }) => name,
    amounts: ({ area, violatingArea }) => [area, violatingArea],
    pairs: ({ area, violatingArea }) => [[violatingArea, area]],
    isMissing: ({ violatingArea }) => violatingArea === null,
  });
}

/** Emissions may rise above the base: that is a failure, not a mistake. */
export function checkEmission(rows: readonly EmissionFigures[]): FigureCheck[] {
  return checkRows(rows, {
    name: ({ enterprise }) => enterprise,
    amounts: ({ base, current }) => [base, current],
    pairs: () => [],
    isMissing: ({ current }) => current === null,
  });
}

export function checkProjects(rows: readonly ProjectFigures[]): FigureCheck[] {
  return checkRows(rows, {
    name: ({ name }) => name,
    amounts: ({ cut, added }) => [cut, added],
    pairs: () => [],
    isMissing: () => false,
  });
}

export function checkPlots(rows: readonly PlotFigures[]): FigureCheck[] {
  const repeated = repeatedKeys(rows.map(({ name }) => name));
  return rows.map(({ name, controlled }) => {
    if (name === "") return "fine";
    if (repeated.has(keyOf(name))) return "duplicate";
    return controlled === null ? "missing" : "fine";
  });
}

type Amount = number | null;

interface RowShape<Row> {
  name(row: Row): string;
  amounts(row: Row): readonly Amount[];
  pairs(row: Row): readonly (readonly [part: Amount, whole: Amount])[];
  isMissing(row: Row): boolean;
}

function checkRows<Row>(rows: readonly Row[], shape: RowShape<Row>): FigureCheck[] {
  const repeated = repeatedKeys(rows.map((row) => shape.name(row)));
  return rows.map((row) => {
    const typed = shape.amounts(row).filter((amount) => amount !== null);
    if (typed.length === 0) return "fine";
    if (typed.some((amount) => amount < 0)) return "negative";
    if (repeated.has(keyOf(shape.name(row)))) return "duplicate";
    if (shape.pairs(row).some(([part, whole]) => (part ?? 0) > (whole ?? 0)))
      return "partAboveWhole";
    return shape.isMissing(row) ? "missing" : "fine";
  });
}

/** Excel compares texts without regard to case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function repeatedKeys(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of names.map(keyOf)) {
    if (key === "") continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}
