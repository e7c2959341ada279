import fc from "fast-check";
import { parseAmount } from "../../../src/taskpane/calculate/parse-amount";

test.each([
  ["", null],
  ["  ", null],
  ["1234.5", 1234.5],
  ["1,234.5", 1234.5],
  ["１２３４．５", 1234.5],
  ["1，234", 1234],
  [".5", 0.5],
  ["5.", 5],
  ["-3", -3],
])("%j is %j", (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

test.each(["九亩", "1.2.3", "1e3", "0x10", "Infinity", "--1", "."])("%j is no number", (text) => {
  expect(parseAmount(text)).toBeNaN();
});

test("what is written in plain digits is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const text = `${whole.toLocaleString("en-US")}.${String(part).padStart(2, "0")}`;
        expect(parseAmount(text)).toBe(Number(`${whole}.${String(part).padStart(2, "0")}`));
      }
    )
  );
});
