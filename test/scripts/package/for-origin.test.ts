import { readFileSync } from "node:fs";
import { manifestFor, metadataFor, withVersion } from "../../../scripts/package/for-origin";

const xml = readFileSync("manifest.xml", "utf8");
const origin = "https://ledger.example.gov.cn:8443";

test("every address of the manifest moves, and nothing else changes", () => {
  const moved = manifestFor(xml, origin, "0.1.0");
  expect(moved).not.toContain("localhost");
  expect(moved.replaceAll(origin, "https://localhost:3000")).toBe(xml);
});

test("the version becomes the product's", () => {
  expect(manifestFor(xml, origin, "2.10.0")).toContain("<Version>2.10.0.0</Version>");
  expect(withVersion(xml, "2.10.0")).toContain("<Version>2.10.0.0</Version>");
});

test("an address that cannot be moved is told", () => {
  const odd = xml.replace("https://localhost:3000/help.html", "http://localhost:3000/help.html");
  expect(() => manifestFor(odd, origin, "0.1.0")).toThrow("http://localhost:3000/help.html");
});

test("the functions' help moves, and where there is none none is made up", () => {
  const metadata = {
    functions: [{ id: "A", helpUrl: "https://localhost:3000/help.html#A" }, { id: "B" }],
  };
  expect(JSON.parse(metadataFor(JSON.stringify(metadata), origin))).toEqual({
    functions: [{ id: "A", helpUrl: `${origin}/help.html#A` }, { id: "B" }],
  });
});
