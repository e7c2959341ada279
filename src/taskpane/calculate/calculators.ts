import type { FigureId as LedgerFigure } from "../../ledger";
import type { MessageKey } from "../../locales";
import {
  areaNeeded,
  controlRate,
  emissionAllowed,
  emissionReductionRate,
  farmlandSafeUseRate,
  landSafeUseRate,
  landSecured,
  projectEmissionReductionRate,
  rates,
  replacementMet,
  type FigureDescription,
  type RateId,
} from "../../rates";

/** What was filled in, by the figures' ids in the catalogue; an optional figure may be missing. */
export interface Figures {
  readonly amounts: Readonly<Record<string, number>>;
  /** Figures that are answered by yes or no. */
  readonly answers: Readonly<Record<string, boolean>>;
}

/** A rate that can be tried out in the pane. Everything else about it stands in the catalogue. */
export interface Calculator {
  readonly rate: RateId;
  /** A share as a fraction, an amount in the standard unit, or yes or no. Throws a RateError. */
  compute(figures: Figures): number | boolean;
  /** What a share is held against. */
  readonly target?: {
    /** Where the ledger names none, as a fraction. */
    readonly usual: number;
    /** The ledger's target for this figure takes the place of the usual one. */
    readonly ledgerFigure: LedgerFigure;
  };
  /** Figures of the whole county, which no township, plot or enterprise has. */
  readonly rowless?: readonly string[];
  /** What must still be done, in the figures' unit, where the result falls short. */
  readonly missing?: {
    amount(figures: Figures, target: number): number;
    readonly text: MessageKey;
  };
  /** 如果再…: the figure that changes when more is done, upwards or downwards, and how that is asked. */
  readonly whatIf?: {
    readonly figure: string;
    readonly direction: 1 | -1;
    readonly text: MessageKey;
  };
  /** What is different where plots are counted instead of measured, for rates that allow both. */
  readonly byPlots?: Pick<Calculator, "missing">;
  /** Whether plots are counted. */
  readonly isByPlots?: boolean;
}

/** The calculator for plots that are counted instead of measured. */
export function inPlots(calculator: Calculator): Calculator {
  return { ...calculator, ...calculator.byPlots, isByPlots: true };
}

/** A calculator's figures, as the catalogue has them or as numbers of plots. */
export function figuresIn({
  rate,
  isByPlots = false,
}: Calculator): Readonly<Record<string, FigureDescription>> {
  const { figures } = rates[rate];
  if (!isByPlots) return figures;
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [
      id,
      { ...figure, name: figure.plots ?? figure.name, unit: "count" },
    ])
  );
}

const farmland: Calculator = {
  rate: "farmlandSafeUse",
  compute: ({ amounts: { total, safelyUsed, strictlyControlled, priorityProtected } }) =>
    farmlandSafeUseRate(
      [
        {
          total: total!,
          safelyUsed: safelyUsed!,
          strictlyControlled: strictlyControlled!,
          priorityProtected,
        },
      ],
      priorityProtected === undefined ? "standard" : "trial"
    ),
  target: { usual: 0.93, ledgerFigure: "farmlandSafeUse" },
  missing: {
    amount: (
      { amounts: { total, safelyUsed, strictlyControlled, priorityProtected = 0 } },
      target
    ) =>
      areaNeeded(
        target,
        total! + priorityProtected,
        safelyUsed! + strictlyControlled! + priorityProtected
      ),
    text: "pane.missingArea",
  },
  whatIf: { figure: "safelyUsed", direction: 1, text: "pane.whatIfArea" },
};

const toRectify = ({ amounts: { total, violating } }: Figures, target: number) =>
  violating! - (1 - target) * total!;

const land: Calculator = {
  rate: "landSafeUse",
  compute: ({ amounts: { total, violating } }) =>
    landSafeUseRate([{ total: total!, violating: violating! }]),
  target: { usual: 0.95, ledgerFigure: "landSafeUse" },
  missing: { amount: toRectify, text: "pane.missingRectified" },
  whatIf: { figure: "violating", direction: -1, text: "pane.whatIfRectified" },
  byPlots: {
    missing: {
      amount: (figures, target) => wholePlots(toRectify(figures, target)),
      text: "pane.missingRectifiedPlots",
    },
  },
};

const emissions: Calculator = {
  rate: "emissionReduction",
  compute: ({ amounts: { base, current } }) =>
    emissionReductionRate([{ base: base!, current: current! }]),
  target: { usual: 0.06, ledgerFigure: "emissionReduction" },
  missing: {
    amount: ({ amounts: { base, current } }, target) => current! - emissionAllowed(base!, target),
    text: "pane.missingEmission",
  },
  whatIf: { figure: "current", direction: -1, text: "pane.whatIfEmission" },
};

const emissionsByProjects: Calculator = {
  rate: "projectEmissionReduction",
  rowless: ["base"],
  compute: ({ amounts: { base, cuts, added } }) =>
    projectEmissionReductionRate({ base: base!, cuts: [cuts!], added: [added!] }),
  target: { usual: 0.06, ledgerFigure: "emissionReduction" },
  missing: {
    amount: ({ amounts: { base, cuts, added } }, target) => target * base! - (cuts! - added!),
    text: "pane.missingEmission",
  },
  whatIf: { figure: "cuts", direction: 1, text: "pane.whatIfEmission" },
};

const plots: Calculator = {
  rate: "plotControl",
  compute: ({ amounts: { done, total } }) => controlRate(done!, total!),
  target: { usual: 1, ledgerFigure: "plotControlRate" },
  missing: {
    amount: ({ amounts: { done, total } }, target) => wholePlots(target * total! - done!),
    text: "pane.missingPlots",
  },
  whatIf: { figure: "done", direction: 1, text: "pane.whatIfPlots" },
};

/** No part of a plot can be done. */
function wholePlots(plots: number): number {
  return Math.ceil(plots - 1e-9);
}

/** In the order in which the pane offers them. */
export const calculators: readonly Calculator[] = [
  farmland,
  {
    rate: "areaNeeded",
    compute: ({ amounts: { target, total, achieved } }) => areaNeeded(target!, total!, achieved!),
  },
  emissions,
  emissionsByProjects,
  {
    rate: "emissionAllowed",
    compute: ({ amounts: { base, target } }) => emissionAllowed(base!, target!),
  },
  {
    rate: "replacement",
    compute: ({ amounts: { added, offset, ratio } }) => replacementMet(added!, offset!, ratio!),
    missing: {
      amount: ({ amounts: { added, offset, ratio } }) => ratio! * added! - offset!,
      text: "pane.missingOffset",
    },
  },
  land,
  {
    rate: "landSecured",
    compute: ({ amounts: { rate }, answers: { allHandled } }) => landSecured(rate!, allHandled!),
  },
  plots,
];
