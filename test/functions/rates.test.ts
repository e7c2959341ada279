import {
  allowed,
  controlRate,
  landSecured,
  landUseRate,
  needed,
  projectReductionRate,
  reductionRate,
  replacementOk,
  safeUseRate,
} from "../../src/functions";
import { column, one, shown, shows } from "./call";

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
  ])(
    "%s shows the error and names the argument",
    async (_, [total, used, controlled], expected) => {
      expect(await shown(() => safeUseRate(total!, used!, controlled!))).toContain(expected);
    }
  );
});

describe("SOIL.REDUCTIONRATE", () => {
  test("divides the sums of its ranges, whatever their units", () => {
    expect(reductionRate(column("1吨", 1000), column("940千克", "0.94吨"))).toBeCloseTo(0.06, 12);
  });

  test("leaves rows out that are empty in both columns, and takes an empty base for none", () => {
    expect(reductionRate(column(100, "", ""), column(80, 10, null))).toBeCloseTo(0.1, 12);
  });

  test("is negative when emissions grew", () => {
    expect(reductionRate(column(100), column(110))).toBe(-0.1);
  });

  test.each([
    ["a base of zero", [column(0), column(1)], "#DIV/0! “基准年排放量”为零"],
    ["a negative emission", [column(10), column(-1)], "#NUM! “当前排放量”不能为负数"],
    [
      "an enterprise that has not reported",
      [column(100, 50), column(90, "")],
      "#VALUE! “当前排放量”有空着的单元格",
    ],
    ["nobody has reported", [column(100, 50), column("")], "#VALUE! “当前排放量”有空着的单元格"],
    [
      "an area for an emission",
      [column(10), column("3亩")],
      "#VALUE! “当前排放量”中的“3亩”不是数字",
    ],
  ])("%s shows the error and names the argument", async (_, [base, current], expected) => {
    expect(await shown(() => reductionRate(base!, current!))).toContain(expected);
  });
});

describe("SOIL.LANDUSERATE", () => {
  shows([
    ["over plots, the ratio of sums", () => landUseRate(column(60, 40), column(0, 5)), 0.95],
    ["none in violation", () => landUseRate(one("10公顷"), one(0)), 1],
    [
      "an empty cell, which is not none in violation",
      () => landUseRate(one("10公顷"), one(null)),
      "#VALUE! “违规开发利用面积”有空着的单元格",
    ],
    ["no land", () => landUseRate(one(0), one(0)), "#DIV/0! “重点建设用地总面积”为零"],
    [
      "more in violation than there is",
      () => landUseRate(one(1), one(2)),
      "#NUM! “违规开发利用面积”大于",
    ],
  ]);
});

describe("SOIL.LANDSECURED", () => {
  shows([
    ["100%", () => landSecured(one(1), one(false)), true],
    ["95% with every violation handled", () => landSecured(one("95%"), one("是")), true],
    ["95% with some left", () => landSecured(one(0.95), one("否")), false],
    ["94.99% with every violation handled", () => landSecured(one(0.9499), one(true)), false],
    [
      "a rate as 96 instead of 96%",
      () => landSecured(one(96), one(true)),
      "#NUM! “重点建设用地安全利用率”应在0到100%之间",
    ],
    [
      "an answer left empty",
      () => landSecured(one(0.96), one("")),
      "#VALUE! “违规地块全部处理整改到位”请填“是”或“否”",
    ],
    ["a rate among empty cells", () => landSecured(column("", 0.96), one(true)), true],
    [
      "two answers",
      () => landSecured(one(0.96), column(true, false)),
      "#VALUE! “违规地块全部处理整改到位”请填“是”或“否”",
    ],
    [
      "two rates",
      () => landSecured(column(1, 1), one(true)),
      "#VALUE! “重点建设用地安全利用率”须填写且只填一项",
    ],
  ]);
});

describe("SOIL.PROJECTREDUCTIONRATE", () => {
  shows([
    [
      "cuts and additions as ranges",
      () => projectReductionRate(one(100), column(5, 4), column(1, 2)),
      0.06,
    ],
    ["mixed units", () => projectReductionRate(one("1吨"), one("60千克"), one("")), 0.06],
    ["more added than cut", () => projectReductionRate(one(100), one(0), one(6)), -0.06],
    ["no base", () => projectReductionRate(one(0), one(0), one(0)), "#DIV/0! “基准年排放量”为零"],
    [
      "more cut than was emitted",
      () => projectReductionRate(one(10), one(12), one(1)),
      "#NUM! “工程减排量”大于",
    ],
    [
      "a negative cut that the sum would hide",
      () => projectReductionRate(one(10), column(3, -1), one(0)),
      "#NUM! “工程减排量”不能为负数",
    ],
  ]);
});

describe("SOIL.REPLACEMENTOK", () => {
  shows([
    ["1∶1 as a number", () => replacementOk(one(10), one(10), one(1)), true],
    ["1：1 as text", () => replacementOk(one(10), column(4, 6), one("1：1")), true],
    ["1.2∶1 exactly", () => replacementOk(one(10), one(12), one("1.2∶1")), true],
    ["1.2∶1 just missed", () => replacementOk(one(10), one(11.999), one("1.2∶1")), false],
    ["units converted", () => replacementOk(one("1千克"), one("1200克"), one("1.2比1")), true],
    [
      "nothing to one",
      () => replacementOk(one(1), one(1), one("1∶0")),
      "#VALUE! “替代比例”中的“1∶0”不是数字",
    ],
    [
      "no ratio",
      () => replacementOk(one(1), one(1), one("")),
      "#VALUE! “替代比例”须填写且只填一项",
    ],
  ]);
});

describe("SOIL.CONTROLRATE", () => {
  shows([
    ["a share of the plots", () => controlRate(one(3), one("6个")), 0.5],
    ["no plots", () => controlRate(one(0), one(0)), "#DIV/0! “优先监管地块总数”为零"],
    [
      "more than there are",
      () => controlRate(one(7), one(6)),
      "#NUM! “完成管控地块数”大于“优先监管地块总数”",
    ],
  ]);
});

describe("SOIL.NEEDED", () => {
  shows([
    ["no area", () => needed(one("93%"), one(""), one("")), "#VALUE! “总面积”有空着的单元格"],
    ["nothing achieved yet", () => needed(one("93%"), one(1000), one("")), 930],
    ["what is missing from 93%", () => needed(one("93%"), one(1000), column(400, 500)), 30],
    ["a target in words", () => needed(one("达到93%以上"), one(1000), one(900)), 30],
    ["a target with its sign", () => needed(one("≥93%"), one(1000), one(900)), 30],
    ["no floor", () => needed(one("≤25%"), one(1), one(1)), "#VALUE! “目标”中的“≤25%”不是一个目标"],
    ["an exact 93% needs nothing", () => needed(one(0.93), one(1000), one(930)), 0],
    [
      "92.995% does not meet 93%",
      () => Number(needed(one(0.93), one(100000), one(92995))) > 4.99,
      true,
    ],
    [
      "a target of 93 instead of 93%",
      () => needed(one(93), one(10), one(1)),
      "#NUM! “目标”应在0到100%之间",
    ],
    ["no target", () => needed(one(null), one(10), one(1)), "#VALUE! “目标”须填写且只填一项"],
  ]);
});

describe("SOIL.ALLOWED", () => {
  shows([
    ["no base", () => allowed(one(""), one("6%")), "#VALUE! “基准年排放量”有空着的单元格"],
    ["what may be emitted after a cut of 6%", () => allowed(one(100), one("6%")), 94],
    ["a cut in words", () => allowed(one(100), one("排放量比2020年下降6%")), 94],
    ["in kilograms", () => allowed(column("1吨", 1000), one("５０％")), 1000],
    ["a negative target", () => allowed(one(1), one(-0.06)), "#NUM! “减排目标”应在0到100%之间"],
  ]);
});

test("a fault of ours is not dressed up as a cell error", async () => {
  const broken = new Proxy([], {
    get() {
      throw new TypeError("broken");
    },
  });
  await expect(shown(() => reductionRate(broken, column(1)))).rejects.toThrow(TypeError);
});
