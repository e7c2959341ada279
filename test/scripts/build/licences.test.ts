import { isAccepted, licenceOptions, licencesText } from "../../../scripts/build/licences";

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["(MIT AND Apache-2.0)", true],
  ["(MIT AND GPL-3.0-only)", false],
  ["GPL-3.0-only", false],
  ["LGPL-2.1-or-later", false],
  ["UNLICENSED", false],
  ["", false],
])("%s: %s", (licence, accepted) => {
  expect(isAccepted(licence)).toBe(accepted);
  expect(licenceOptions("soil-ledger").unacceptableLicenseTest(licence)).toBe(!accepted);
});

test("office.js, whose package names only a file, is listed under Microsoft's own terms", () => {
  const { licenseOverrides, includePackages } = licenceOptions("soil-ledger");
  const [[library, licence]] = Object.entries(licenseOverrides) as [[string, string]];
  expect(library).toMatch(/^@microsoft\/office-js@\d+\.\d+\.\d+$/);
  expect(isAccepted(licence)).toBe(true);
  expect(includePackages().join()).toContain("office-js");
});

test("the list names every library once, in order, its licence in full", () => {
  const text = licencesText([
    { name: "saxes", version: "6.0.0", license: "ISC", licenseText: "The ISC License\n…" },
    { name: "docx", version: "9.1.0", license: "MIT", licenseText: "MIT\n", noticeText: "NOTE" },
  ]);
  expect(text.split("\n").filter((line) => !line.startsWith("="))).toEqual([
    "docx 9.1.0 (MIT)",
    "MIT",
    "NOTE",
    "",
    "saxes 6.0.0 (ISC)",
    "The ISC License",
    "…",
    "",
  ]);
});
