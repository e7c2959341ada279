import fc from "fast-check";
import { fold } from "../../../src/tasklist/text/folded-text";

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
