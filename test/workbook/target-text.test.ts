import {
  amountKind,
  amountText,
  targetText,
  targetValueText,
} from "../../src/workbook/target-text";
import { target } from "../support/sample-list";

test.each([
  [0.93, "%", "93%"],
  [0.925, "%", "92.5%"],
  [0.1 + 0.2, "%", "30%"],
  [1, ":1", "1:1"],
  [1.2, ":1", "1.2:1"],
  [6, "个", "6个"],
  [12.34567, "亩", "12.3457亩"],
])("%p %s is written %s", (value, unit, text) => {
  expect(amountText(value, unit)).toBe(text);
});

test.each([
  [">=", "≥93%"],
  [">", "＞93%"],
  ["<=", "≤93%"],
  ["<", "＜93%"],
  ["=", "93%"],
  ["~", "93%左右"],
] as const)("%s 93%% is written %s", (operator, text) => {
  expect(targetValueText(target("率", { operator }))).toBe(text);
});

test("a target names its metric, and one without a number keeps its words", () => {
  expect(targetText(target("安全利用率"))).toBe("安全利用率≥93%");
  const soft = target("水质", { value: null, text: "水质总体保持稳定" });
  expect([targetText(soft), targetValueText(soft)]).toEqual([
    "水质总体保持稳定",
    "水质总体保持稳定",
  ]);
});

test("a percentage looks like one in its cell", () => {
  expect(["%", "个", ""].map((unit) => amountKind(target("率", { unit })))).toEqual([
    "percent",
    "number",
    "number",
  ]);
});
