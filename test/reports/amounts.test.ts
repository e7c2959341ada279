import { amountCell, dateCell, officialDate, percentCell } from "../../src/reports/amounts";
import { serialOf } from "../../src/workbook";

test("days as offices write them, and as dates of a cell", () => {
  expect(officialDate("2025-03-05")).toBe("2025年3月5日");
  expect(dateCell("2025-03-05")).toEqual({ value: serialOf("2025-03-05"), style: "date" });
  expect(dateCell(null)).toEqual({ value: "—", style: "word" });
  expect(dateCell(null, "长期")).toEqual({ value: "长期", style: "word" });
});

test.each([
  [0.93, "wholePercent"],
  [1, "wholePercent"],
  [0.93004, "wholePercent"],
  [0.9255, "percent"],
  [0.9301, "percent"],
])("%p as a percentage is a %s", (share, style) => {
  expect(percentCell(share)).toEqual({ value: share, style });
});

test.each([
  [0.06, "%", 0.06, "wholePercent"],
  [6, "个", 6, "wholeNumber"],
  [12.5, "亩", 12.5, "number"],
  [null, "%", "—", "word"],
  [null, "个", "—", "word"],
])("%p %s is %p, a %s", (amount, unit, value, style) => {
  expect(amountCell(amount, unit)).toEqual({ value, style });
});
