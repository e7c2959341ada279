import { reductionRate, safeUseRate } from "../../src/functions";
import { shown } from "./custom-functions-runtime";

/** An argument as Excel passes it: a range of one column, or one cell. */
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("SOIL.SAFEUSERATE", () => {
  test("divides the sums of its ranges", () => {
    expect(safeUseRate(column(100, 10), column(60, 0), column(30, 0))).toBe(90 / 110);
  });

  test("the fourth argument switches to the trial method", () => {
    expect(safeUseRate(column(100), column(60), column(20), column(100))).toBe(0.9);
    expect(safeUseRate(column(100), column(60), column(20), column(0))).toBe(0.8);
  });

  test("an optional argument that was left out comes as null", () => {
    const leftOut = null as unknown as undefined;
    expect(safeUseRate(column(100), column(60), column(20), leftOut)).toBe(0.8);
  });

  test("converts text with units, and takes empty cells for nothing", () => {
    expect(safeUseRate(column("10公顷"), column("120亩", ""), column(null, "1公顷"))).toBe(0.9);
  });

  test("a bare value does as well as a range", () => {
    const bare = (value: number) => value as unknown as unknown[][];
    expect(safeUseRate(bare(100), bare(90), bare(3))).toBe(0.93);
  });

  test.each([
    ["no land", [column(0), column(0), column(0)], "#DIV/0! “受污染耕地总面积”为零"],
    ["nothing filled in", [column(""), column(""), column("")], "#DIV/0! “受污染耕地总面积”为零"],
    [
      "a part above the whole",
      [column(100), column(99), column(2)],
      "#NUM! “实现安全利用面积与落实严格管控面积之和”大于“受污染耕地总面积”",
    ],
    [
      "a negative cell that the sum would hide",
      [column(100), column(90, -1), column(0)],
      "#NUM! “实现安全利用面积”不能为负数",
    ],
    [
      "text",
      [column(100), column("见附表"), column(0)],
      "#VALUE! “实现安全利用面积”中的“见附表”不是数字",
    ],
    ["TRUE", [column(100), column(true), column(0)], "#VALUE! “实现安全利用面积”不是数字"],
  ])("%s shows the error and names the argument", (_, [total, used, controlled], expected) => {
    expect(shown(() => safeUseRate(total!, used!, controlled!))).toContain(expected);
  });
});

describe("SOIL.REDUCTIONRATE", () => {
  test("divides the sums of its ranges, whatever their units", () => {
    expect(reductionRate(column("1吨", 1000), column("940千克", "0.94吨"))).toBeCloseTo(0.06, 12);
  });

  test("is negative when emissions grew", () => {
    expect(reductionRate(column(100), column(110))).toBe(-0.1);
  });

  test.each([
    ["a base of zero", [column(0), column(1)], "#DIV/0! “基准年排放量”为零"],
    ["a negative emission", [column(10), column(-1)], "#NUM! “当前排放量”不能为负数"],
    [
      "an area for an emission",
      [column(10), column("3亩")],
      "#VALUE! “当前排放量”中的“3亩”不是数字",
    ],
  ])("%s shows the error and names the argument", (_, [base, current], expected) => {
    expect(shown(() => reductionRate(base!, current!))).toContain(expected);
  });
});

test("a fault of ours is not dressed up as a cell error", () => {
  const broken = new Proxy([], {
    get() {
      throw new TypeError("broken");
    },
  });
  expect(() => shown(() => reductionRate(broken, column(1)))).toThrow(TypeError);
});
