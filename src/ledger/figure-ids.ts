/** The figures that 指标核算 computes, in the order in which they stand there. */
export const figureIds = [
  "farmlandSafeUse",
  "landSafeUse",
  "emissionReduction",
  "plotsControlled",
  "plotControlRate",
] as const;

export type FigureId = (typeof figureIds)[number];
