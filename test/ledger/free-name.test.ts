import { freeName } from "../../src/ledger";

test("a name is given once, and counted from then on", () => {
  const taken = new Set(["3(2)"]);
  const names = ["3", "3", "4", "3"].map((wanted) => freeName(wanted, taken));
  expect(names).toEqual(["3", "3(3)", "4", "3(4)"]);
});
