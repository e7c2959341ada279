import { readDocument } from "../../src/document";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger, type Ledger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { toPdf } from "../support/libreoffice";
import { sampleList } from "../support/sample-list";

const blank = createLedger(sampleList, "清单.docx", []);
const ledger: Ledger = {
  ...blank,
  figures: {
    ...blank.figures,
    emissions: [
      { enterprise: "甲厂", base: 4321, current: 4000 },
      { enterprise: "乙厂", base: 1234.5, current: 900 },
    ],
  },
};

test("a whole number is printed without a point, in a column where others have decimals", async () => {
  const [pdf] = await toPdf([await writeWorkbook(planWorkbook(ledger, "2025-06-30"))]);
  const printed = JSON.stringify((await readDocument(pdf!, "台账.pdf")).value);
  const numbers = printed.match(/[\d,]*\d(?:\.\d*)?/g);
  expect(numbers).toEqual(expect.arrayContaining(["4321", "4000", "1234.5", "900"]));
  expect(numbers).not.toEqual(expect.arrayContaining([expect.stringMatching(/^[\d,]{3,}\.$/)]));
});
