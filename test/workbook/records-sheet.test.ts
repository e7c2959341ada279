import { readCells, writeWorkbook } from "../../src/hosts/file";
import { assess, createLedger, recordPeriod, type Ledger } from "../../src/ledger";
import { planWorkbook, readLedger } from "../../src/workbook";
import { recalculate } from "../support/libreoffice";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";
import { compareFormulaCells } from "../support/workbook-cells";

const asOf = "2026-02-01";
const created = createLedger(sampleList, "清单.docx", []);
const fresh = { ...created, settings: { ...created.settings, asOf } };
const record = (ledger: Ledger, day: string, period: string) =>
  recordPeriod(ledger, assess(ledger, day), period);
const ledger = record(record(fresh, "2025-09-30", "2025-Q3"), asOf, "2026-02");
const sheetOf = (one: Ledger) =>
  planWorkbook(one, asOf).sheets.find(({ name }) => name === "调度记录");

test("the sheet is there only where a period was recorded", () => {
  expect(sheetOf(fresh)).toBeUndefined();
  expect(sheetOf(ledger)!.tables.map(({ name }) => name)).toEqual(["Records", "Trend"]);
  expect(sheetOf(ledger)!.charts).toHaveLength(1);
});

test("what was recorded is read back as it was", () => {
  const { value, warnings } = readLedger(cellsOfPlan(planWorkbook(ledger, asOf)));
  expect(warnings).toEqual([]);
  expect(value.records).toEqual(ledger.records);
});

test("records are counted by formulas, in the words of either colour set", async () => {
  const blue: Ledger = { ...ledger, settings: { ...ledger.settings, colourSet: "blueAmberRed" } };
  const files = await Promise.all(
    [ledger, blue].map((one) => writeWorkbook(planWorkbook(one, asOf)))
  );
  for (const bytes of files) await expectValidWorkbook(bytes);
  const recalculated = await recalculate(files);
  for (const [index, bytes] of files.entries())
    expect(await compareFormulaCells(bytes, recalculated[index]!)).toEqual([]);
  const read = readLedger((await readCells(files[1]!))!).value;
  expect(read.records).toEqual(ledger.records);
}, 60_000);

test("a ledger of an earlier format has none", () => {
  const cells = cellsOfPlan(planWorkbook(fresh, asOf));
  const names = new Map(cells.names).set("LedgerFormat", { value: 3, isFormula: false });
  expect(readLedger({ ...cells, names }).value.records).toEqual([]);
});
