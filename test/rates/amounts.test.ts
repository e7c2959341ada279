import fc from "fast-check";
import {
  amountsIn,
  NotANumberError,
  readAmount,
  UnreadableAmountError,
  type LocalText,
  type RateUnit,
} from "../../src/rates";

const name: LocalText = { "zh-CN": "受污染耕地总面积", en: "total polluted farmland" };

describe("readAmount", () => {
  test.each<[string, RateUnit, number]>([
    ["100", "area", 100],
    ["1,234.5亩", "area", 1234.5],
    ["１２３．５亩", "area", 123.5],
    ["2 公顷", "area", 30],
    ["1.2万亩", "area", 12000],
    ["10000㎡", "area", 15],
    ["10000平方米", "area", 15],
    ["10000平米", "area", 15],
    ["2ha", "area", 30],
    ["2 hm²", "area", 30],
    ["2平方公里", "area", 3000],
    ["2平方千米", "area", 3000],
    ["2km²", "area", 3000],
    ["2块", "area", 2],
    ["2个", "area", 2],
    ["2宗", "area", 2],
    ["-3亩", "area", -3],
    ["5千克", "mass", 5],
    ["5 kg", "mass", 5],
    ["1.5吨", "mass", 1500],
    ["250克", "mass", 0.25],
    ["250g", "mass", 0.25],
    ["5公斤", "mass", 5],
    ["3000毫克", "mass", 0.003],
    ["3000mg", "mass", 0.003],
    ["2T", "mass", 2000],
    ["2万吨", "mass", 20_000_000],
    ["6个", "count", 6],
    ["6块", "count", 6],
    ["6宗", "count", 6],
    ["6处", "count", 6],
    ["0.93", "share", 0.93],
    ["９３％", "share", 0.93],
    ["95%", "share", 0.95],
    ["0.7%", "share", 0.007],
    ["5‰", "share", 0.005],
    ["1：1", "ratio", 1],
    ["3：2", "ratio", 1.5],
    ["1.2∶1", "ratio", 1.2],
    ["1.5 比 1", "ratio", 1.5],
  ])("%s as %s is %p", (text, kind, expected) => {
    expect(readAmount(text, kind)).toBeCloseTo(expected, 9);
  });

  test("a percentage has no tail of binary fractions", () => {
    const percents = Array.from({ length: 1001 }, (_, tenths) => tenths / 10);
    for (const percent of percents)
      expect(readAmount(`${percent}%`, "share")).toBe(Number((percent / 100).toFixed(4)));
  });

  test.each<[string, RateUnit]>([
    ["", "area"],
    ["无", "area"],
    ["约100亩", "area"],
    ["100亩以上", "area"],
    ["5吨", "area"],
    ["5亩", "mass"],
    ["1,23亩", "area"],
    ["10亩20亩", "area"],
    ["100constructor", "area"],
    ["NaN", "area"],
    ["93%", "area"],
    ["1:0", "ratio"],
    ["1:1", "share"],
  ])("%s as %s is no amount", (text, kind) => {
    expect(readAmount(text, kind)).toBeNull();
  });

  test("any number written out is read back, with thousands separators or without", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readAmount(String(value), "area")).toBe(value);
        const separated = value.toLocaleString("en-US", { maximumFractionDigits: 2 });
        expect(readAmount(`${separated}亩`, "area")).toBe(value);
      })
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const amount = readAmount(text, "area");
        expect(amount === null || Number.isFinite(amount)).toBe(true);
      })
    );
  });
});

describe("amountsIn", () => {
  test("converts text, mixed units too, and leaves empty cells out", () => {
    expect(
      amountsIn(
        [
          [1, "2公顷"],
          ["", null],
          [" ", "3亩"],
        ],
        "area",
        name
      )
    ).toEqual([1, 30, 3]);
  });

  test("names the figure when a cell is no amount", () => {
    expect(() => amountsIn([["见附表"]], "area", name)).toThrow(UnreadableAmountError);
    expect(() => amountsIn([[true]], "area", name)).toThrow(NotANumberError);
  });
});
