import type { ArgumentDescription, FunctionDescription } from "../../src/functions/catalogue";
import type { LocalText } from "../../src/rates";
import type { FunctionsMetadata } from "../manifest/functions";

/**
 * The metadata with one language's descriptions of each function and each of its parameters, and
 * the address of its section of the help page.
 */
export function withTexts(
  metadata: FunctionsMetadata,
  rates: readonly FunctionDescription[],
  language: keyof LocalText,
  helpPage: string
): FunctionsMetadata {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const rate = rateOf(entry.id, rates);
      return {
        ...entry,
        description: rate.help[language],
        helpUrl: `${helpPage}#${entry.id}`,
        parameters: entry.parameters.map((parameter) => ({
          ...parameter,
          description: describe(figureOf(rate, parameter.name), language),
        })),
      };
    }),
  };
}

/** The description of a function. Throws when the catalogue does not describe it. */
export function rateOf(id: string, rates: readonly FunctionDescription[]): FunctionDescription {
  const rate = rates.find((each) => each.function === id);
  if (!rate) throw new Error(`The functions' catalogue does not describe ${id}.`);
  return rate;
}

/** The description of a parameter. Throws when the catalogue does not describe it. */
export function figureOf(rate: FunctionDescription, parameter: string): ArgumentDescription {
  const figure = rate.figures[parameter];
  if (!figure) throw new Error(`${rate.function} has no figure ${parameter}.`);
  return figure;
}

function describe({ name, help }: ArgumentDescription, language: keyof LocalText): string {
  return `${name[language]}${language === "en" ? ": " : "："}${help[language]}`;
}
