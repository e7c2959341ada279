import fc from "fast-check";
import {
  areaNeeded,
  farmlandSafeUseRate,
  meets,
  NegativeFigureError,
  NotANumberError,
  NotAShareError,
  PartAboveWholeError,
  ZeroTotalError,
  type FarmlandArea,
} from "../../src/rates";
import { fromHundredths, toNumber } from "./rational";

interface Hundredths {
  readonly safelyUsed: number;
  readonly strictlyControlled: number;
  readonly rest: number;
  readonly priorityProtected: number;
}

const hundredths = fc.integer({ min: 0, max: 100_000_000 });
const township = fc.record<Hundredths>({
  safelyUsed: hundredths,
  strictlyControlled: hundredths,
  rest: hundredths,
  priorityProtected: hundredths,
});
const townships = fc
  .array(township, { minLength: 1, maxLength: 20 })
  .filter((all) => all.some((one) => one.safelyUsed + one.strictlyControlled + one.rest > 0));
const method = fc.constantFrom<"standard" | "trial">("standard", "trial");

function areaOf(one: Hundredths): FarmlandArea {
  return {
    total: fromHundredths(one.safelyUsed + one.strictlyControlled + one.rest),
    safelyUsed: fromHundredths(one.safelyUsed),
    strictlyControlled: fromHundredths(one.strictlyControlled),
    priorityProtected: fromHundredths(one.priorityProtected),
  };
}

const land = (total: number, safelyUsed: number, strictlyControlled: number): FarmlandArea => ({
  total,
  safelyUsed,
  strictlyControlled,
});

describe("farmlandSafeUseRate", () => {
  test("is the ratio of the townships' sums, not the mean of their rates", () => {
    const rate = farmlandSafeUseRate([land(100, 90, 0), land(10, 0, 0)], "standard");
    expect(rate).toBe(90 / 110);
  });

  test("the trial method counts priority-protected land above and below the line", () => {
    const area = { ...land(100, 60, 20), priorityProtected: 100 };
    expect(farmlandSafeUseRate([area], "standard")).toBe(0.8);
    expect(farmlandSafeUseRate([area], "trial")).toBe(0.9);
  });

  test("agrees with exact rational arithmetic", () => {
    fc.assert(
      fc.property(townships, method, (all, chosen) => {
        let numerator = 0n;
        let denominator = 0n;
        for (const one of all) {
          const extra = chosen === "trial" ? BigInt(one.priorityProtected) : 0n;
          const achieved = BigInt(one.safelyUsed) + BigInt(one.strictlyControlled);
          numerator += achieved + extra;
          denominator += achieved + BigInt(one.rest) + extra;
        }
        const exact = toNumber({ numerator, denominator });
        expect(Math.abs(farmlandSafeUseRate(all.map(areaOf), chosen) - exact)).toBeLessThan(1e-14);
      })
    );
  });

  test("lies between 0 and 1 and between the townships' own rates", () => {
    fc.assert(
      fc.property(townships, method, (all, chosen) => {
        const areas = all.map(areaOf);
        const rate = farmlandSafeUseRate(areas, chosen);
        const own = areas
          .filter(({ total }) => total > 0)
          .map((area) => farmlandSafeUseRate([area], chosen));
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
        // Protected land alone has no rate of its own, but counts.
        if (chosen === "standard") expect(rate).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
      })
    );
  });

  test("the order of the townships does not show", () => {
    fc.assert(
      fc.property(townships, method, (all, chosen) => {
        const areas = all.map(areaOf);
        const there = farmlandSafeUseRate(areas, chosen);
        const back = farmlandSafeUseRate([...areas].reverse(), chosen);
        expect(Math.abs(there - back)).toBeLessThan(1e-15);
      })
    );
  });

  test("more land safely used never lowers it, and the unit does not matter", () => {
    fc.assert(
      fc.property(township, hundredths, (one, more) => {
        const before = areaOf({ ...one, rest: one.rest + more + 1 });
        const after = { ...before, safelyUsed: before.safelyUsed + fromHundredths(more) };
        const rate = farmlandSafeUseRate([before], "standard");
        expect(farmlandSafeUseRate([after], "standard")).toBeGreaterThanOrEqual(rate);

        const inHectares = {
          total: before.total / 15,
          safelyUsed: before.safelyUsed / 15,
          strictlyControlled: before.strictlyControlled / 15,
        };
        expect(farmlandSafeUseRate([inHectares], "standard")).toBeCloseTo(rate, 12);
      })
    );
  });

  test("an exact 93% meets 93%, 92.995% does not", () => {
    expect(meets(farmlandSafeUseRate([land(0.3, 0.279, 0)], "standard"), ">=", 0.93)).toBe(true);
    expect(meets(farmlandSafeUseRate([land(20000, 18599, 0)], "standard"), ">=", 0.93)).toBe(false);
  });

  test("parts that add up to the whole give 1, whatever the binary fractions", () => {
    expect(farmlandSafeUseRate([land(0.3, 0.1, 0.2)], "standard")).toBe(1);
  });

  test.each([
    ["no land at all", [land(0, 0, 0)], ZeroTotalError],
    ["no townships", [], ZeroTotalError],
    ["a negative area", [land(100, -1, 0)], NegativeFigureError],
    ["a part above the whole", [land(100, 60, 41)], PartAboveWholeError],
    [
      "a part above the whole that another township would hide",
      [land(1, 2, 0), land(9, 0, 0)],
      PartAboveWholeError,
    ],
    ["what is not a number", [land(NaN, 1, 0)], NotANumberError],
  ])("%s is an error", (_, areas, error) => {
    expect(() => farmlandSafeUseRate(areas, "standard")).toThrow(error);
  });
});

describe("areaNeeded", () => {
  test.each([
    [0.93, 1000, 900, 30],
    [0.93, 1000, 930, 0],
    [0.93, 1000, 999, 0],
    [0.93, 0.3, 0.279, 0],
  ])("a target of %p over %p with %p achieved needs %p", (target, total, achieved, expected) => {
    expect(areaNeeded(target, total, achieved)).toBeCloseTo(expected, 9);
  });

  test("what it asks for reaches the target", () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000);
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 1, max: 1e8, noNaN: true }),
        share,
        (target, total, done) => {
          const achieved = total * done;
          const needed = areaNeeded(target, total, achieved);
          expect(needed).toBeGreaterThanOrEqual(0);
          expect(meets((achieved + needed) / total, ">=", target)).toBe(true);
        }
      )
    );
  });

  test("impossible figures are errors", () => {
    expect(() => areaNeeded(1.2, 100, 10)).toThrow(NotAShareError);
    expect(() => areaNeeded(0.9, 100, 101)).toThrow(PartAboveWholeError);
    expect(() => areaNeeded(0.9, 0, 0)).toThrow(ZeroTotalError);
  });
});
