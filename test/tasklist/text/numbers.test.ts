import fc from "fast-check";
import { formatNumber } from "../../../src/document/number-formats";
import { parseNumber, percentToFraction } from "../../../src/tasklist/text/numbers";

test.each([
  ["六", 6],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["三千", 3000],
  ["一万二千", 12000],
  ["二〇二五", 2025],
  ["九十三点五", 93.5],
  ["1,200", 1200],
  ["3.5万", 35000],
  ["", null],
  ["公", null],
])("%s is %p", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test("reads every Chinese number that Word writes", () => {
  fc.assert(
    fc.property(fc.nat(99_999), (value) => {
      expect(parseNumber(formatNumber(value, "chineseCountingThousand"))).toBe(value);
    })
  );
});

test("a percentage becomes the fraction that a person writes", () => {
  expect([7, 93, 0.1, 29, 57].map(percentToFraction)).toEqual([0.07, 0.93, 0.001, 0.29, 0.57]);
});
