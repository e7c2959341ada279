import type { RateId } from "../../../src/rates";
import { calculators, figuresIn, inPlots } from "../../../src/taskpane/calculate/calculators";
import { outcomeAfter, outcomeOf } from "../../../src/taskpane/calculate/outcome";

const calculatorOf = (id: RateId) => calculators.find(({ rate }) => rate === id)!;

type Figures = Readonly<Record<string, string>>;

const outcome = (id: RateId, figures: Figures, target = "") =>
  outcomeOf(calculatorOf(id), { figures, target });

describe("what is lacking", () => {
  test("counts priority-protected land above and below the line", () => {
    const figures = { total: "100", safelyUsed: "70", strictlyControlled: "10" };
    expect(outcome("farmlandSafeUse", { ...figures, priorityProtected: "10" }, "93")).toMatchObject(
      {
        rate: expect.closeTo(90 / 110, 12),
        missing: expect.closeTo(0.93 * 110 - 90, 9),
      }
    );
    expect(outcome("farmlandSafeUse", figures, "93")).toMatchObject({ rate: 0.8, missing: 13 });
  });

  test("is no plot more than binary fractions make of it", () => {
    // 7% of 100 is a hair above 7.
    expect(outcome("plotControl", { done: "6", total: "100" }, "7")).toMatchObject({ missing: 1 });
    const land = inPlots(calculatorOf("landSafeUse"));
    const typed = { figures: { total: "10", violating: "3" }, target: "80" };
    expect(outcomeOf(land, typed)).toMatchObject({ rate: 0.7, missing: 1 });
  });

  test("is nothing where the target is met, and where the rate has no lack to tell", () => {
    expect(outcome("emissionReduction", { base: "100", current: "50" }, "6")).toMatchObject({
      met: true,
      missing: 0,
    });
    expect(outcome("landSecured", { rate: "90", allHandled: "yes" })).toEqual({
      kind: "answer",
      yes: false,
      missing: 0,
    });
  });
});

describe("a form is incomplete", () => {
  const whole = { total: "100", violating: "5" };

  test.each<[string, Figures, string]>([
    ["without a figure", { total: "100" }, "95"],
    ["with one that is no number", { ...whole, violating: "五亩" }, "95"],
    ["without its target", whole, ""],
    ["with a target that is no number", whole, "全部"],
  ])("%s", (_, figures, target) => {
    expect(outcome("landSafeUse", figures, target)).toEqual({ kind: "incomplete" });
  });

  test("without an answer", () => {
    expect(outcome("landSecured", { rate: "96" })).toEqual({ kind: "incomplete" });
    expect(outcome("landSecured", { rate: "96", allHandled: "no" })).toMatchObject({ yes: false });
  });

  test.each(["", "许多"])("where %j more were done", (more) => {
    const typed = { figures: whole, target: "95" };
    const land = calculatorOf("landSafeUse");
    expect(outcomeAfter(land, typed, more)).toEqual({ kind: "incomplete" });
    expect(outcomeAfter(land, typed, "2")).toMatchObject({ rate: 0.97 });
  });
});

test("plots that are counted are counted in plots", () => {
  const units = Object.values(figuresIn(inPlots(calculatorOf("landSafeUse"))));
  expect(units.map(({ unit }) => unit)).toEqual(["count", "count"]);
});
