import type { RateId } from "../../../src/rates";
import { calculators, type Figures } from "../../../src/taskpane/calculate/calculators";
import { functionCall } from "../../../src/taskpane/calculate/function-call";

const call = (id: RateId, figures: Partial<Figures>, references = {}) =>
  functionCall(
    calculators.find(({ rate }) => rate === id)!,
    { amounts: {}, answers: {}, ...figures },
    references
  );

test("the formula gives the figures in the function's order, answers as Excel writes them", () => {
  const rate = { rate: 0.96 };
  expect(call("landSecured", { amounts: rate, answers: { allHandled: true } })).toBe(
    "=SOIL.LANDSECURED(0.96,TRUE)"
  );
  expect(call("landSecured", { amounts: rate, answers: { allHandled: false } })).toBe(
    "=SOIL.LANDSECURED(0.96,FALSE)"
  );
  expect(call("plotControl", { amounts: { total: 6, done: 4 } })).toBe("=SOIL.CONTROLRATE(4,6)");
});

test("what was read from cells stands as their address, what was left out not at all", () => {
  const amounts = { total: 100, safelyUsed: 0, strictlyControlled: 10 };
  expect(call("farmlandSafeUse", { amounts }, { total: "Sheet1!B2:B9" })).toBe(
    "=SOIL.SAFEUSERATE(Sheet1!B2:B9,0,10)"
  );
});
