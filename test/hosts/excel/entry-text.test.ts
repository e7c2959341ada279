import fc from "fast-check";
import { entryOf, textEntry } from "../../../src/hosts/excel/apply/entry-text";
import { asValue, contentOf } from "../../host/model/entry";

describe("textEntry", () => {
  test.each([
    "=1+1",
    "＝1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "'x",
    " =1",
    "#N/A",
    "TRUE",
    "false",
    "3.10",
    "１２",
    "93%",
    "2025-12-31",
    "2025年12月31日",
    "12月20日",
    "二〇二五年十二月三十一日",
    "下午3时",
    "1/2",
    "1E5",
    "Dec 25",
  ])("marks %s as text", (text) => {
    expect(textEntry(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "县农业农村局",
    "到2025年底",
    "年底前",
    "不低于93%",
    "6个优先监管地块",
    "—",
    "OK",
  ])("leaves %s as it is", (text) => {
    expect(textEntry(text)).toBe(text);
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
