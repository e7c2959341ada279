import type { FigureDescription, LocalText, RateDescription } from "../../src/rates";
import type { FunctionsMetadata } from "../manifest/functions";

/** The metadata with one language's descriptions of each function and each of its parameters. */
export function withTexts(
  metadata: FunctionsMetadata,
  rates: readonly RateDescription[],
  language: keyof LocalText
): FunctionsMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const rate = rateOf(entry.id, rates);
      return {
        ...entry,
        description: rate.help[language],
        parameters: entry.parameters.map((parameter) => ({
          ...parameter,
          description: describe(figureOf(rate, parameter.name), language),
        })),
      };
    }),
  };
}

/** The rate that a function computes. Throws when the catalogue does not describe it. */
export function rateOf(id: string, rates: readonly RateDescription[]): RateDescription {
  const rate = rates.find((each) => each.function === id);
  if (!rate) throw new Error(`The rates' catalogue does not describe ${id}.`);
  return rate;
}

/** The figure that a parameter takes. Throws when the catalogue does not describe it. */
export function figureOf(rate: RateDescription, parameter: string): FigureDescription {
  const figure = rate.figures[parameter];
  if (!figure) throw new Error(`${rate.function} has no figure ${parameter}.`);
  return figure;
}

function describe({ name, help }: FigureDescription, language: keyof LocalText): string {
  return `${name[language]}${language === "en" ? ": " : "："}${help[language]}`;
}
