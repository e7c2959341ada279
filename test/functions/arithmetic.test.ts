import fc from "fast-check";
import {
  allowed,
  controlRate,
  gap,
  landUseRate,
  meets,
  needed,
  projectReductionRate,
  reductionRate,
  replacementOk,
  safeUseRate,
} from "../../src/functions";
import { fromHundredths, toNumber, type Rational } from "../rates/rational";
import { column, one } from "./call";

/** The functions against exact arithmetic on whole hundredths, on columns of random figures. */

const hundredths = fc.integer({ min: 1, max: 100_000_000 });
const cells = (values: readonly number[]) => column(...values.map(fromHundredths));
const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + BigInt(value), 0n);

/** Rows of a whole and the part of it that a share per mille gives, both in hundredths. */
const rows = fc.array(
  fc.record({ whole: hundredths, perMille: fc.integer({ min: 0, max: 1000 }) }).map((row) => ({
    whole: row.whole,
    part: Math.floor((row.whole * row.perMille) / 1000),
  })),
  { minLength: 1, maxLength: 30 }
);

function expectExactly(result: number, numerator: bigint, denominator: bigint): void {
  const exact: Rational = { numerator, denominator };
  expect(Math.abs(result - toNumber(exact))).toBeLessThanOrEqual(1e-12);
}

test("shares of sums are those of exact arithmetic, and lie between 0 and 1", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const wholes = given.map(({ whole }) => whole);
      const parts = given.map(({ part }) => part);
      const [whole, part] = [sum(wholes), sum(parts)];
      const safe = safeUseRate(cells(wholes), cells(parts), one(0));
      expectExactly(safe, part, whole);
      expect(safe).toBeGreaterThanOrEqual(0);
      expect(safe).toBeLessThanOrEqual(1);
      expectExactly(landUseRate(cells(wholes), cells(parts)), whole - part, whole);
      expectExactly(controlRate(cells(parts), cells(wholes)), part, whole);
      expectExactly(reductionRate(cells(wholes), cells(parts)), whole - part, whole);
      expectExactly(projectReductionRate(cells(wholes), cells(parts), one(0)), part, whole);
    })
  );
});

test("the trial method adds the protected land above and below the line", () => {
  fc.assert(
    fc.property(rows, hundredths, (given, protectedLand) => {
      const wholes = given.map(({ whole }) => whole);
      const parts = given.map(({ part }) => part);
      const extra = BigInt(protectedLand);
      expectExactly(
        safeUseRate(cells(wholes), cells(parts), one(0), cells([protectedLand])),
        sum(parts) + extra,
        sum(wholes) + extra
      );
    })
  );
});

test("what is needed or allowed is exact to a hundredth of a millionth", () => {
  fc.assert(
    fc.property(hundredths, fc.integer({ min: 0, max: 10_000 }), (whole, share) => {
      const [target, total] = [one(share / 10_000), cells([whole])];
      const asked = Number(BigInt(whole) * BigInt(share)) / 1e6;
      expect(Math.abs(Number(needed(target, total, one(0))) - asked)).toBeLessThanOrEqual(
        1e-8 * whole
      );
      const left = Number(BigInt(whole) * BigInt(10_000 - share)) / 1e6;
      expect(Math.abs(Number(allowed(total, target)) - left)).toBeLessThanOrEqual(1e-8 * whole);
    })
  );
});

test("more safely used land never lowers the rate, more emission never raises the cut", () => {
  fc.assert(
    fc.property(hundredths, fc.nat(1000), fc.nat(1000), (whole, some, others) => {
      const [less, more] = [some, others].sort((a, b) => a - b) as [number, number];
      const part = (perMille: number) => cells([Math.floor((whole * perMille) / 1000)]);
      const rate = (perMille: number) => safeUseRate(cells([whole]), part(perMille), one(0));
      expect(rate(less)).toBeLessThanOrEqual(rate(more));
      const cut = (perMille: number) => reductionRate(cells([whole]), part(perMille));
      expect(cut(more)).toBeLessThanOrEqual(cut(less));
    })
  );
});

test("another unit for every figure changes no rate", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const inUnit = (unit: string, key: "whole" | "part") =>
        column(...given.map((row) => `${fromHundredths(row[key])}${unit}`));
      const rate = (unit: string) =>
        safeUseRate(inUnit(unit, "whole"), inUnit(unit, "part"), one(0));
      for (const unit of ["公顷", "万亩", "平方米"]) expect(rate(unit)).toBeCloseTo(rate("亩"), 12);
      const cut = (unit: string) => reductionRate(inUnit(unit, "whole"), inUnit(unit, "part"));
      expect(cut("吨")).toBeCloseTo(cut("克"), 12);
    })
  );
});

test("an exact target is met whatever the fractions, and one short of it is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), hundredths, (share, unit) => {
      const total = unit * 10_000;
      const rate = (part: number) => controlRate(cells([part]), cells([total]));
      const target = one(share / 10_000);
      expect(meets(one(rate(share * unit)), target)).toBe(true);
      expect(gap(one(rate(share * unit)), target)).toBeCloseTo(0, 12);
      const short = rate(share * unit - Math.ceil(unit / 100));
      expect(meets(one(short), target)).toBe(false);
      expect(gap(one(short), target)).toBeLessThan(0);
    })
  );
});

test("a replacement is enough exactly when it reaches the ratio", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 10, max: 30 }),
      (added, tenths) => {
        const ratio = one(`${tenths / 10}∶1`);
        expect(replacementOk(one(added), one((added * tenths) / 10), ratio)).toBe(true);
        expect(replacementOk(one(added), one((added * tenths - 1) / 10), ratio)).toBe(false);
      }
    )
  );
});
