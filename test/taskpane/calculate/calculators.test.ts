import { NegativeFigureError, NotANumberError, NotAShareError, rates } from "../../../src/rates";
import { calculators } from "../../../src/taskpane/calculate/calculators";

/** Each amount of each calculator. */
const figures = calculators.flatMap((calculator) =>
  Object.entries(rates[calculator.rate].figures)
    .filter(([, { unit }]) => unit !== "yesNo")
    .map(([figure, { name, unit }]) => ({ calculator, figure, name, unit }))
);

/** A calculator's result where all figures can be but one. */
function resultWith({ calculator, figure }: (typeof figures)[number], value: number) {
  const { rate, compute } = calculator;
  const possible = Object.keys(rates[rate].figures).map((id) => [id, id === "total" ? 2 : 0.5]);
  return compute({
    amounts: { ...Object.fromEntries(possible), [figure]: value },
    answers: { allHandled: true },
  });
}

test.each(figures)("$calculator.rate refuses a negative $figure, and names it", (one) => {
  const Refused = one.unit === "share" ? NotAShareError : NegativeFigureError;
  expect(() => resultWith(one, -1)).toThrow(new Refused(one.name));
  expect(() => resultWith(one, NaN)).toThrow(new NotANumberError(one.name));
});
