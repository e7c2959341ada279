import type { FigureId as LedgerFigure } from "../../ledger";
import type { MessageKey } from "../../locales";
import {
  areaNeeded,
  emissionAllowed,
  emissionReductionRate,
  farmlandSafeUseRate,
  type RateId,
} from "../../rates";

/** The figures typed in, by their ids in the catalogue; an optional one may be missing. */
export type Figures = Readonly<Record<string, number>>;

/** A rate that can be tried out in the pane. Everything else about it stands in the catalogue. */
export interface Calculator {
  readonly rate: RateId;
  /** The target where the ledger names none, as a fraction. */
  readonly usualTarget: number;
  /** The ledger's target for this figure takes the place of the usual one. */
  readonly ledgerFigure: LedgerFigure;
  /** The rate as a fraction. Throws a RateError. */
  compute(figures: Figures): number;
  /** What must still be done to reach the target, in the figures' unit. */
  missing(figures: Figures, target: number): number;
  readonly missingText: MessageKey;
}

export const calculators: readonly Calculator[] = [
  {
    rate: "farmlandSafeUse",
    usualTarget: 0.93,
    ledgerFigure: "farmlandSafeUse",
    compute: ({ total, safelyUsed, strictlyControlled, priorityProtected }) =>
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
    missing: ({ total, safelyUsed, strictlyControlled, priorityProtected = 0 }, target) =>
      areaNeeded(
        target,
        total! + priorityProtected,
        safelyUsed! + strictlyControlled! + priorityProtected
      ),
    missingText: "pane.missingArea",
  },
  {
    rate: "emissionReduction",
    usualTarget: 0.06,
    ledgerFigure: "emissionReduction",
    compute: ({ base, current }) => emissionReductionRate([{ base: base!, current: current! }]),
    missing: ({ base, current }, target) => Math.max(0, current! - emissionAllowed(base!, target)),
    missingText: "pane.missingEmission",
  },
];
