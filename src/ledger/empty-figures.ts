import type { TaskList } from "../tasklist";
import { figureFor } from "./figure-sources";
import type { RateFigures } from "./model";
import { townshipsByRegion } from "./townships";

const blankRows = 12;

/** Rows to type into: the region's townships where they are known, and the plots that the list counts. */
export function emptyFigures(list: TaskList): RateFigures {
  const townships = townshipsByRegion[list.region ?? ""] ?? blanks(blankRows);
  const plots = list.tasks
    .flatMap((task) => task.targets)
    .find((target) => figureFor(target) === "plotsControlled");
  return {
    farmland: townships.map((township) => ({
      township,
      safeUseArea: null,
      strictControlArea: null,
      priorityProtected: null,
      safelyUsed: null,
      strictlyControlled: null,
    })),
    farmlandMeasures: blanks(blankRows).map((township) => ({
      township,
      landClass: null,
      measure: "",
      area: null,
      compliant: null,
    })),
    construction: blanks(blankRows).map((name) => ({
      name,
      area: null,
      violatingArea: null,
      rectified: null,
    })),
    emissions: blanks(blankRows).map((enterprise) => ({ enterprise, base: null, current: null })),
    projects: blanks(blankRows).map((name) => ({ name, cut: null, added: null })),
    plots: blanks(plots?.value ?? blankRows).map((name) => ({ name, controlled: null })),
  };
}

function blanks(count: number): string[] {
  return new Array<string>(Math.max(1, Math.min(count, 200))).fill("");
}
