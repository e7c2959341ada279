import fc from "fast-check";
import {
  controlRate,
  emissionAllowed,
  emissionReductionRate,
  meets,
  NegativeFigureError,
  NotANumberError,
  PartAboveWholeError,
  projectEmissionReductionRate,
  replacementMet,
  ZeroTotalError,
} from "../../src/rates";
import { fromHundredths, toNumber } from "./rational";

const hundredths = fc.integer({ min: 0, max: 10_000_000 });
const enterprises = fc
  .array(fc.record({ base: hundredths, current: hundredths }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some(({ base }) => base > 0));

describe("emissionReductionRate", () => {
  test("counts enterprises that came later and that closed", () => {
    const rate = emissionReductionRate([
      { base: 100, current: 80 },
      { base: 100, current: 0 },
      { base: 0, current: 20 },
    ]);
    expect(rate).toBe(0.5);
  });

  test("is negative when emissions grew", () => {
    expect(emissionReductionRate([{ base: 100, current: 110 }])).toBe(-0.1);
  });

  test("agrees with exact rational arithmetic and never passes 1", () => {
    fc.assert(
      fc.property(enterprises, (all) => {
        const base = all.reduce((total, one) => total + BigInt(one.base), 0n);
        const current = all.reduce((total, one) => total + BigInt(one.current), 0n);
        const exact = toNumber({ numerator: base - current, denominator: base });
        const rate = emissionReductionRate(
          all.map((one) => ({
            base: fromHundredths(one.base),
            current: fromHundredths(one.current),
          }))
        );
        expect(Math.abs(rate - exact)).toBeLessThan(1e-14 * Math.max(1, Math.abs(exact)));
        expect(rate).toBeLessThanOrEqual(1);
      })
    );
  });

  test("impossible figures are errors", () => {
    expect(() => emissionReductionRate([{ base: 0, current: 1 }])).toThrow(ZeroTotalError);
    expect(() => emissionReductionRate([{ base: 1, current: -1 }])).toThrow(NegativeFigureError);
    expect(() => emissionReductionRate([{ base: Infinity, current: 1 }])).toThrow(NotANumberError);
  });
});

describe("projectEmissionReductionRate", () => {
  test("takes what new projects add from what projects cut", () => {
    const rate = projectEmissionReductionRate({ base: 100, cuts: [6, 3], added: [1] });
    expect(rate).toBe(0.08);
  });

  test("cuts that are made up by new emissions give exactly 0", () => {
    expect(projectEmissionReductionRate({ base: 1, cuts: [0.1, 0.2], added: [0.3] })).toBe(0);
  });

  test("agrees with the rate from current emissions when nothing else changed", () => {
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (left, cut, added) => {
        fc.pre(left + cut > 0);
        const base = fromHundredths(left + cut);
        const byProjects = projectEmissionReductionRate({
          base,
          cuts: [fromHundredths(cut)],
          added: [fromHundredths(added)],
        });
        const byEmissions = emissionReductionRate([
          { base, current: fromHundredths(left + added) },
        ]);
        expect(Math.abs(byProjects - byEmissions)).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(byProjects))
        );
      })
    );
  });

  test("more cannot be cut than was ever emitted, the new emissions included", () => {
    expect(projectEmissionReductionRate({ base: 10, cuts: [11], added: [1] })).toBe(1);
    expect(() => projectEmissionReductionRate({ base: 10, cuts: [12], added: [1] })).toThrow(
      PartAboveWholeError
    );
  });
});

describe("emissionAllowed", () => {
  test("keeping to it meets the reduction target", () => {
    const base = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const target = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(base, target, (emitted, reduction) => {
        const current = emissionAllowed(emitted, reduction);
        const reached = emissionReductionRate([{ base: emitted, current }]);
        expect(meets(reached, ">=", reduction)).toBe(true);
      })
    );
  });
});

describe("replacement", () => {
  test.each([
    [10, 10, 1, true],
    [10, 9.99, 1, false],
    [0.1 + 0.2, 0.36, 1.2, true],
    [10, 11.9, 1.2, false],
    [0, 0, 1.2, true],
  ])("%p added, %p offset at %p:1 is %p", (added, offset, ratio, expected) => {
    expect(replacementMet(added, offset, ratio)).toBe(expected);
  });
});

describe("controlRate", () => {
  test("is the share of plots under control", () => {
    expect(controlRate(3, 6)).toBe(0.5);
    expect(controlRate(6, 6)).toBe(1);
  });

  test("impossible figures are errors", () => {
    expect(() => controlRate(7, 6)).toThrow(PartAboveWholeError);
    expect(() => controlRate(0, 0)).toThrow(ZeroTotalError);
    expect(() => controlRate(-1, 6)).toThrow(NegativeFigureError);
  });
});
