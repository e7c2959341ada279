import { cellText } from "../../../src/document/spreadsheet/cell-text";

const withFormat = (numFmt: string) => ({
  value: null,
  type: "number" as const,
  style: { numFmt },
});

test.each([
  [0.93, "0%", "93%"],
  [0.9265, "0.00%", "92.65%"],
  [0.07, "0%", "7%"],
  [6, "", "6"],
  [0.1 + 0.2, "", "0.3"],
  [1e-7, "", "0.0000001"],
  [1234.5, "#,##0.00", "1234.5"],
  [true, "", "是"],
  ["93%以上", "@", "93%以上"],
])("%p shown as %p reads %p", (value, format, text) => {
  expect(cellText(value, withFormat(format))).toBe(text);
});

test.each([
  ["yyyy-mm-dd", "2025年6月30日"],
  ['yyyy"年"m"月"', "2025年6月"],
  ['[$-804]yyyy"年"m"月"d"日";@', "2025年6月30日"],
  ["yyyy", "2025年"],
  ['m"月"d"日"', "6月30日"],
  ["m/d/yy", "2025年6月30日"],
  ["", "2025年6月30日"],
])("a date shown as %p is as exact as its cell", (format, text) => {
  expect(cellText(new Date(Date.UTC(2025, 5, 30)), withFormat(format))).toBe(text);
});

test("a formula gives its stored result", () => {
  expect(cellText(null, { value: null, type: "number", formula: "1+1", formulaResult: 2 })).toBe(
    "2"
  );
  expect(cellText(null, undefined)).toBe("");
});
