import fc from "fast-check";
import { entryOf, textEntry } from "../../../src/hosts/excel/apply/entry-text";
import { asValue, contentOf } from "../../host/model/entry";

describe("textEntry", () => {
  test("marks what would be misread, and leaves the rest as it is", () => {
    expect(["=1+1", "3.10", "年底前", ""].map(textEntry)).toEqual(["'=1+1", "'3.10", "年底前", ""]);
  });

  test("whatever the text is, just it comes to stand in the cell", () => {
    const pieces = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      "1",
      "年",
      "月",
      "日",
      ".",
      "%",
      "县",
      " "
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { minLength: 1 }).map((parts) => parts.join(""))
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(asValue(contentOf(textEntry(written)))).toBe(written);
      })
    );
  });
});

describe("entryOf", () => {
  test("enters a formula with its sign, though its result is text", () => {
    expect(entryOf({ value: "逾期", formula: "A1", style: "" })).toBe("=A1");
  });

  test("enters nothing as an empty text, and numbers as numbers", () => {
    expect(entryOf({ value: null, style: "" })).toBe("");
    expect(entryOf({ value: 0.93, style: "" })).toBe(0.93);
  });
});
