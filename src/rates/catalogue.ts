import catalogue from "./catalogue.json";

/** A text in each of the project's languages. */
export interface LocalText {
  readonly "zh-CN": string;
  readonly en: string;
}

export type RateId = keyof typeof catalogue;

/** What a figure or a result is measured in; a share is a fraction, shown as a percentage. */
export type RateUnit = "share" | "area" | "mass" | "count" | "ratio" | "yesNo";

/** One figure that a rate is computed from. */
export interface FigureDescription {
  readonly name: LocalText;
  readonly help: LocalText;
  readonly unit: RateUnit;
  readonly optional?: boolean;
  /** Its name where plots are counted instead of measured. */
  readonly plots?: LocalText;
}

/**
 * One official rate: its custom function's name, its official name, the help of the function, the
 * formula in words, the document that lays it down (依据), and its figures in the order of the
 * function's arguments. Function help and the pane's forms are made from this one description.
 */
export interface RateDescription {
  readonly function: string;
  readonly name: LocalText;
  readonly help: LocalText;
  readonly formula: LocalText;
  readonly source: LocalText;
  readonly unit: RateUnit;
  readonly figures: Readonly<Record<string, FigureDescription>>;
}

export type FigureId<Id extends RateId> = keyof (typeof catalogue)[Id]["figures"] & string;

/** Every official rate, by its id. */
export const rates: Readonly<Record<RateId, RateDescription>> = catalogue as Readonly<
  Record<RateId, RateDescription>
>;

/** A rate's figures, by their ids. */
export function figuresOf<Id extends RateId>(
  rate: Id
): Readonly<Record<FigureId<Id>, FigureDescription>> {
  return rates[rate].figures as Readonly<Record<FigureId<Id>, FigureDescription>>;
}
