import { rates, type FigureDescription, type LocalText, type RateDescription } from "../rates";
import questions from "./questions.json";

/** A custom function in words: its metadata and its section of the help page are made from it. */
export interface FunctionDescription extends Pick<
  RateDescription,
  "function" | "name" | "help" | "formula" | "source"
> {
  readonly figures: Readonly<Record<string, ArgumentDescription>>;
}

export type ArgumentDescription = Omit<FigureDescription, "unit">;

/** Every function: the rates of the rates' catalogue, and the questions about a text. */
export const functionDescriptions: readonly FunctionDescription[] = [
  ...Object.values(rates),
  ...Object.values<FunctionDescription>(questions),
];

/** The name of a question's argument, for its errors. */
export function argumentName<Id extends keyof typeof questions>(
  question: Id,
  argument: keyof (typeof questions)[Id]["figures"] & string
): LocalText {
  const described: FunctionDescription = questions[question];
  return described.figures[argument]!.name;
}
