import { readCells, writeWorkbook } from "../../src/hosts/file";
import {
  assess,
  createLedger,
  dateOfDay,
  dayNumber,
  periodOf,
  recordPeriod,
  type Ledger,
} from "../../src/ledger";
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

test("a light in the words of another colour set is read as the same light", () => {
  const green = ledger.records.map((one) => ({ ...one, light: "green" as const }));
  const blue: Ledger = {
    ...ledger,
    records: green,
    settings: { ...ledger.settings, colourSet: "blueAmberRed" },
  };
  expect(readLedger(cellsOfPlan(planWorkbook(blue, asOf))).value.records).toEqual(green);
});

test("a row without a period, a day or a light is no record", () => {
  const cells = cellsOfPlan(planWorkbook(ledger, asOf));
  const table = cells.tables.get("Records")!;
  const without = (column: string, typed: string | null, row = table.rows[0]!) =>
    row.with(table.columns.indexOf(column), typed);
  const rows = [
    without("期次", "上个月"),
    without("统计截止日期", null),
    without("灯号", null),
    ...table.rows.slice(3),
  ];
  const tables = new Map(cells.tables).set("Records", { ...table, rows });
  expect(readLedger({ ...cells, tables }).value.records).toEqual(ledger.records.slice(3));
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

describe("各期变化 on 总览", () => {
  const overviewOf = (one: Ledger) => planWorkbook(one, asOf).sheets[0]!;
  const textsOf = (one: Ledger) =>
    overviewOf(one).blocks.flatMap(({ cells }) =>
      [...cells].flat().map(({ value }) => String(value))
    );

  test("says how to begin while nothing was recorded", () => {
    expect(textsOf(fresh)).toContainEqual(expect.stringMatching(/^还没有记录。.*“记录本期”/));
    expect(overviewOf(fresh).charts).toHaveLength(1);
  });

  test("compares the last period with the one before", () => {
    expect(textsOf(record(fresh, "2025-09-30", "2025-Q3"))).toContain(
      "最近一期 2025-Q3：红灯 1 项，黄灯 1 项。"
    );
    const two = record(record(fresh, "2025-04-01", "2025-Q1"), "2025-04-02", "2025-Q2");
    expect(textsOf(two)).toContainEqual(expect.stringMatching(/红灯比上一期 2025-Q1 持平。$/));
    expect(textsOf(ledger)).toContainEqual(expect.stringMatching(/上一期 2025-Q3 增加 3 项。$/));
  });

  test("draws the last twelve periods, in the cells that it takes", () => {
    const months = Array.from({ length: 14 }, (_, at) =>
      dateOfDay(dayNumber("2025-01-15") + 31 * at)
    );
    const many = months.reduce<Ledger>(
      (one, day) => record(one, day, periodOf(day, "month")),
      fresh
    );
    const { charts, print } = overviewOf(many);
    const trend = planWorkbook(many, asOf).sheets.find(({ name }) => name === "调度记录")!;
    const [table] = trend.tables.slice(-1);
    const [, chart] = charts;
    expect(chart!.sheet).toBe("调度记录");
    expect(chart!.categories.rowCount).toBe(12);
    expect(chart!.categories.row + 12).toBe(table!.range.row + table!.range.rowCount);
    expect(chart!.place.row + chart!.place.rowCount).toBe(print.area!.rowCount);
  });
});
