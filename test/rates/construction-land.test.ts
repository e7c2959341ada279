import fc from "fast-check";
import {
  landSafeUseRate,
  landSecured,
  NegativeFigureError,
  NotAShareError,
  PartAboveWholeError,
  ZeroTotalError,
} from "../../src/rates";
import { fromHundredths, toNumber } from "./rational";

const hundredths = fc.integer({ min: 0, max: 10_000_000 });
const plots = fc
  .array(fc.record({ sound: hundredths, violating: hundredths }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some(({ sound, violating }) => sound + violating > 0));

describe("landSafeUseRate", () => {
  test("is 1 less the violating share of all the land", () => {
    expect(
      landSafeUseRate([
        { total: 80, violating: 0 },
        { total: 20, violating: 5 },
      ])
    ).toBe(0.95);
  });

  test("agrees with exact rational arithmetic and stays between 0 and 1", () => {
    fc.assert(
      fc.property(plots, (all) => {
        const sound = all.reduce((total, plot) => total + BigInt(plot.sound), 0n);
        const violating = all.reduce((total, plot) => total + BigInt(plot.violating), 0n);
        const exact = toNumber({ numerator: sound, denominator: sound + violating });
        const rate = landSafeUseRate(
          all.map((plot) => ({
            total: fromHundredths(plot.sound + plot.violating),
            violating: fromHundredths(plot.violating),
          }))
        );
        expect(Math.abs(rate - exact)).toBeLessThan(1e-14);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      })
    );
  });

  test("land that is violated altogether gives 0, whatever the binary fractions", () => {
    expect(landSafeUseRate([{ total: 0.3, violating: 0.1 + 0.2 }])).toBe(0);
  });

  test("impossible figures are errors", () => {
    expect(() => landSafeUseRate([])).toThrow(ZeroTotalError);
    expect(() => landSafeUseRate([{ total: 0, violating: 0 }])).toThrow(ZeroTotalError);
    expect(() => landSafeUseRate([{ total: 1, violating: -1 }])).toThrow(NegativeFigureError);
    expect(() =>
      landSafeUseRate([
        { total: 1, violating: 2 },
        { total: 9, violating: 0 },
      ])
    ).toThrow(PartAboveWholeError);
  });
});

describe("landSecured (有效保障)", () => {
  test.each([
    [1, false, true],
    [1 + Number.EPSILON, false, true],
    [0.999, false, false],
    [0.999, true, true],
    [0.95, true, true],
    [0.9499, true, false],
    [1 - 0.05, true, true],
  ])("a rate of %p with all violations handled: %p gives %p", (rate, handled, expected) => {
    expect(landSecured(rate, handled)).toBe(expected);
  });

  test("a rate above 1 cannot be", () => {
    expect(() => landSecured(1.01, true)).toThrow(NotAShareError);
    expect(() => landSecured(95, true)).toThrow(NotAShareError);
  });
});
