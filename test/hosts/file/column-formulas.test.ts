import { strFromU8, strToU8 } from "fflate";
import fc from "fast-check";
import { withoutColumnFormulas } from "../../../src/hosts/file/read/column-formulas";

function without(xml: string): string {
  return strFromU8(withoutColumnFormulas(strToU8(xml)));
}

test("takes out the formulas of a table's own row and leaves their results", () => {
  expect(
    without(
      '<row r="2"><c r="A2"><f>Tasks[[#This Row],[进度]]&gt;=1</f><v>1</v></c>' +
        '<c r="B2" t="str"><f t="array" ref="B2">SUM(Tasks[[#This Row],[级别]])</f><v>绿灯</v></c></row>'
    )
  ).toBe('<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>绿灯</v></c></row>');
});

test.each([
  ["a formula that stands in no row of a table", "<c><f>TODAY()</f><v>46000</v></c>"],
  ["one that speaks of headers", "<c><f>ROW(Tasks[[#Headers],[行序]])</f></c>"],
  ["an element that only begins like one", "<font>Tasks[[#This Row],[进度]]</font>"],
  ["one that shares another's formula", '<c><f t="shared" si="0"/><v>Tasks[[#This Row]</v></c>'],
  ["one with a prefix", "<x:f>Tasks[[#This Row],[进度]]</x:f>"],
  ["one that was cut off", "<c><f>Tasks[[#This Row],[进度]]"],
  ["one in UTF-16", strFromU8(new Uint8Array(Buffer.from("<f>[#This Row]</f>", "utf16le")), true)],
])("leaves %s alone", (_what, xml) => {
  expect(without(xml)).toBe(xml);
});

test("finds the same as a search in the text", () => {
  const piece = fc.constantFrom(
    "<f>[#This Row]</f>",
    '<f ca="1">甲[[#This Row],[乙]]</f>',
    "<f>NOW()</f>",
    "<f/>",
    "<v>7</v>",
    "</f>",
    "<f>",
    "尾"
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const xml = pieces.join("");
      expect(without(xml)).toBe(xml.replace(/<f(?: [^>]*)?>[^<]*#T[^<]*<\/f>/g, ""));
    })
  );
});
