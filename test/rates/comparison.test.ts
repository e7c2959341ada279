import fc from "fast-check";
import { gap, meets, type Comparison } from "../../src/rates";

const operators: Comparison[] = [">=", ">", "<=", "<", "=", "~"];
const operator = fc.constantFrom(...operators);
const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe("meets", () => {
  test.each<[number, Comparison, number, boolean]>([
    [0.93, ">=", 0.93, true],
    [0.92995, ">=", 0.93, false],
    [0.1 + 0.2, "<=", 0.3, true],
    [0.7 + 0.1 + 0.13, ">=", 0.93, true],
    [1 - 0.07, ">=", 0.93, true],
    [500, ">", 500, false],
    [501, ">", 500, true],
    [0.1 + 0.2, ">", 0.3, false],
    [0.25, "<=", 0.25, true],
    [0.2501, "<=", 0.25, false],
    [0.25, "<", 0.25, false],
    [0.2499, "<", 0.25, true],
    [6, "=", 6, true],
    [5, "=", 6, false],
    [7, "=", 6, true],
    [0, "<=", 0, true],
    [0.93 * 0.95, "~", 0.93, true],
    [0.93 * 1.05, "~", 0.93, true],
    [0.88, "~", 0.93, false],
    [0.98, "~", 0.93, false],
  ])("%p %s %p is %p", (actual, comparison, value, expected) => {
    expect(meets(actual, comparison, value)).toBe(expected);
  });

  test("what is not a number never meets", () => {
    for (const comparison of operators) expect(meets(NaN, comparison, 0.93)).toBe(false);
  });

  test("a share written as a quotient of whole numbers meets its own percentage exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        (scale, percent) => {
          const exact = (percent * scale) / (100 * scale);
          return meets(exact, ">=", percent / 100) && meets(exact, "<=", percent / 100);
        }
      )
    );
  });

  test("more is never worse for an at-least target, nor less for an at-most one", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, value) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        if (meets(less, ">=", value)) expect(meets(more, ">=", value)).toBe(true);
        if (meets(more, "<=", value)) expect(meets(less, "<=", value)).toBe(true);
      })
    );
  });

  test("the unit does not matter", () => {
    const unit = fc.constantFrom(15, 1000, 1 / 15, 0.001);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        operator,
        fc.integer({ min: 1, max: 1e6 }),
        unit,
        (a, comparison, value, scale) => {
          expect(meets(a * scale, comparison, value * scale)).toBe(meets(a, comparison, value));
        }
      )
    );
  });
});

describe("gap", () => {
  test.each<[number, Comparison, number, number]>([
    [0.9, ">=", 0.93, -0.03],
    [0.95, ">=", 0.93, 0.02],
    [0.3, "<=", 0.25, -0.05],
    [0.2, "<", 0.25, 0.05],
    [4, "=", 6, -2],
    [100, "~", 100, 5],
    [90, "~", 100, -5],
  ])("%p %s %p is %p away", (actual, comparison, value, expected) => {
    expect(gap(actual, comparison, value)).toBeCloseTo(expected, 12);
  });

  test("is exactly 0 on the target, whatever the binary fractions", () => {
    expect(gap(0.1 + 0.2, ">=", 0.3)).toBe(0);
    expect(gap(0.1 + 0.2, "<=", 0.3)).toBe(0);
    expect(gap(0.95 * 0.93, "~", 0.93)).toBe(0);
  });

  test("counts what differs by less than a billionth of the target as nothing, and no more", () => {
    expect(gap(1_000_000.0005, ">=", 1_000_000)).toBe(0);
    expect(gap(0.01 + 1e-10, ">=", 0.01)).toBeGreaterThan(0);
  });

  test("is negative exactly where the target is missed, but for > and < on the number itself", () => {
    fc.assert(
      fc.property(amount, operator, amount, (actual, comparison, value) => {
        const distance = gap(actual, comparison, value);
        if (distance === 0) return;
        expect(distance > 0).toBe(meets(actual, comparison, value));
      })
    );
  });
});
