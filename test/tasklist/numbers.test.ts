import fc from "fast-check";
import { formatNumber } from "../../src/document/number-formats";
import { fold } from "../../src/tasklist/text/folded-text";
import { parseNumber, percentToFraction } from "../../src/tasklist/text/numbers";

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

test("folding makes one of the ways to write a figure, and leads back to the words", () => {
  const text = "达到９ ３．５ ％以上（1∶1）";
  const { folded, original } = fold(text);
  expect(folded).toBe("达到93.5%以上（1：1）");
  expect(original(2, 7)).toBe("９ ３．５ ％");
});

test("every stretch of folded text leads back to a part of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), fc.nat(20), (text, start, length) => {
      const { folded, original } = fold(text);
      const from = Math.min(start, folded.length);
      const to = Math.min(from + length, folded.length);
      expect(text).toContain(original(from, to));
      expect(fold(original(from, to)).folded).toBe(folded.slice(from, to));
    })
  );
});
