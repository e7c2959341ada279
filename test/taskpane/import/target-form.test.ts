import {
  isTargetReadable,
  targetCorrectionIn,
  targetFieldsOf,
  type TargetFields,
} from "../../../src/taskpane/import/target-form";
import { target } from "../../support/sample-list";

const rate = target("回收率", { value: 0.8 });
const soft = target("整治", { operator: "=", value: null, unit: "" });

const typed = (read: typeof rate, parts: Partial<TargetFields>) => ({
  ...targetFieldsOf(read),
  ...parts,
});
const correction = (read: typeof rate, parts: Partial<TargetFields>) =>
  targetCorrectionIn(typed(read, parts), read);
const isReadable = (read: typeof rate, parts: Partial<TargetFields>) =>
  isTargetReadable(typed(read, parts), read);

test("a target as it was read corrects nothing", () => {
  expect(targetFieldsOf(rate)).toEqual({ metric: "回收率", operator: ">=", value: "80" });
  expect(correction(rate, {})).toBeNull();
  expect(correction(rate, { metric: " 回收率 " })).toBeNull();
  expect(targetFieldsOf(soft).value).toBe("");
  expect(correction(soft, {})).toBeNull();
});

test("a number is in the document's unit", () => {
  expect(correction(rate, { value: "85" })).toEqual({ value: 0.85 });
  expect(correction(rate, { value: "85%" })).toEqual({ value: 0.85 });
  expect(correction(rate, { operator: "<=", metric: "残留率" })).toEqual({
    operator: "<=",
    metric: "残留率",
  });
});

test("where the document gives no number, its unit is typed behind it, and shown again", () => {
  expect(correction(soft, { value: "９５％" })).toEqual({ value: 0.95, unit: "%" });
  expect(correction(soft, { value: "6个" })).toEqual({ value: 6, unit: "个" });
  expect(correction(soft, { value: "6" })).toEqual({ value: 6 });
  expect(targetFieldsOf(soft, { value: 0.95, unit: "%" }).value).toBe("95%");
  expect(targetFieldsOf(rate, { value: 0.85 }).value).toBe("85");
});

test("without a name, or without its number, a target cannot be taken over", () => {
  expect(isReadable(rate, {})).toBe(true);
  expect(isReadable(rate, { metric: " " })).toBe(false);
  expect(isReadable(rate, { value: "" })).toBe(false);
  expect(isReadable(rate, { value: "八成" })).toBe(false);
  expect(isReadable(soft, {})).toBe(true);
  expect(isReadable(soft, { value: "6个" })).toBe(true);
  expect(isReadable(soft, { value: "若干" })).toBe(false);
});
