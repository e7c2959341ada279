import { gap, meets } from "../../src/functions";
import { one, shows } from "./call";

describe("SOIL.MEETS", () => {
  shows([
    ["≥93%, exactly", () => meets(one(930 / 1000), one("≥93%")), true],
    ["92.995% is not 93%", () => meets(one(0.92995), one("93%以上")), false],
    ["a percentage as text", () => meets(one("６.５％"), one("6%以上")), true],
    ["a ceiling", () => meets(one(0.26), one("控制在25%以内")), false],
    ["a target as a number", () => meets(one(0.93), one(0.93)), true],
    ["a bare sign and number", () => meets(one(10), one("＜10")), false],
    ["a count with its unit", () => meets(one("6个"), one("6个地块")), true],
    ["a task's own words", () => meets(one(0.94), one("受污染耕地安全利用率达到93%以上")), true],
    ["no target", () => meets(one(1), one("")), "#VALUE! “目标”须填写且只填一项"],
    [
      "words without a number",
      () => meets(one(1), one("稳中向好")),
      "#VALUE! “目标”中的“稳中向好”不是一个目标",
    ],
    ["within a range", () => meets(one(0.44), one("利用率达到43%～45%")), true],
    ["beyond a range", () => meets(one(0.46), one("利用率达到43%～45%")), false],
    [
      "a percentage without its sign is not 9300%",
      () => meets(one(93), one("≥93%")),
      "#NUM! 目标是百分比，“完成值”却是93",
    ],
    ["200% may be meant", () => meets(one(2), one("≥93%")), true],
    ["more may not", () => meets(one(2.01), one("≥93%")), "#NUM!"],
    ["nor as text", () => meets(one(" ９３ "), one("93%以上")), "#NUM!"],
    ["more than the whole, with its sign", () => meets(one("230%"), one("≥100%")), true],
    [
      "a soft target beside the one with a number",
      () => meets(one(0.94), one("基本完成整治，安全利用率达到93%以上")),
      true,
    ],
    [
      "two targets",
      () => meets(one(1), one("化肥利用率达到40%，农药利用率达到45%")),
      "#VALUE! “目标”中的",
    ],
    [
      "an actual value in words",
      () => meets(one("见附表"), one("≥93%")),
      "#VALUE! “完成值”中的“见附表”不是数字",
    ],
  ]);
});

describe("SOIL.GAP", () => {
  shows([
    ["short of a floor", () => gap(one(90), one("≥93")), -3],
    ["below a range", () => gap(one("40个"), one("改造45-50个村庄")), -5],
    ["above a range", () => gap(one("53个"), one("改造45-50个村庄")), -3],
    ["within a range, to the nearer end", () => gap(one("49个"), one("改造45-50个村庄")), 1],
    ["above a ceiling", () => gap(one(30), one("≤25")), -5],
    ["on the spot, whatever the binary fraction", () => gap(one(0.1 + 0.2), one("≥0.3")), 0],
  ]);
});

test("a target that needs no reading is answered at once", () => {
  expect(meets(one(0.93), one("≥93%"))).toBe(true);
  expect(gap(one(90), one(93))).toBe(-3);
});
