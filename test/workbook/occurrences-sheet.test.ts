import { readCells, writeWorkbook } from "../../src/hosts/file";
import { createLedger, enteredOccurrence, type Ledger } from "../../src/ledger";
import { planWorkbook, readLedger, type LedgerCells, type TableCells } from "../../src/workbook";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

const asOf = "2025-10-15";
const ledger = createLedger(sampleList, "清单.docx", []);
const entered = enteredOccurrence(ledger, "4·2025-Q2", {
  completedOn: "2025-07-02",
  remarks: "迟报两天",
});
const sheetOf = (one: Ledger) =>
  planWorkbook(one, asOf).sheets.find(({ name }) => name === "周期任务");
const cellsOf = (one: Ledger) => cellsOfPlan(planWorkbook(one, asOf));
const read = (cells: LedgerCells) => readLedger(cells).value;

/** The cells with the rows of 周期任务 changed. */
function changed(
  cells: LedgerCells,
  change: (table: TableCells) => TableCells["rows"]
): LedgerCells {
  const table = cells.tables.get("Occurrences")!;
  const tables = new Map(cells.tables).set("Occurrences", { ...table, rows: change(table) });
  return { ...cells, tables };
}

test("the sheet is there only where a task recurs", () => {
  const rest = { ...sampleList, tasks: sampleList.tasks.filter(({ number }) => number !== "4") };
  expect(sheetOf(createLedger(rest, "", []))).toBeUndefined();
  expect(sheetOf(ledger)!.tables[0]!.range.rowCount).toBe(5);
});

test("what was entered comes back from the file", async () => {
  const bytes = await writeWorkbook(planWorkbook(entered, asOf));
  await expectValidWorkbook(bytes);
  const back = read((await readCells(bytes))!);
  expect(back.tasks[3]!.occurrences).toEqual(entered.tasks[3]!.occurrences);
});

test("a ledger of an earlier format gets its periods", () => {
  const cells = cellsOf(ledger);
  const tables = new Map(cells.tables);
  tables.delete("Occurrences");
  const names = new Map(cells.names).set("LedgerFormat", { value: 4, isFormula: false });
  expect(read({ ...cells, tables, names }).tasks[3]!.occurrences).toEqual(
    ledger.tasks[3]!.occurrences
  );
});

test("rows that a person deleted stay away, all of them too", () => {
  const third = changed(cellsOf(entered), ({ rows }) => rows.filter((_, at) => at !== 0));
  expect(read(third).tasks[3]!.occurrences.map(({ period }) => period)).toEqual([
    "2025-Q2",
    "2025-Q3",
    "2025-Q4",
  ]);
  const none = changed(cellsOf(entered), () => []);
  expect(read(none).tasks[3]!.occurrences).toEqual([]);
});

test("a task that a person made recurring gets its periods", () => {
  const cells = cellsOf(ledger);
  const tasks = cells.tables.get("Tasks")!;
  const at = tasks.columns.indexOf("完成时限");
  const rows = tasks.rows.map((row, index) => (index === 5 ? row.with(at, "每半年") : row));
  const typed = { ...cells, tables: new Map(cells.tables).set("Tasks", { ...tasks, rows }) };
  expect(cellsOf(read(typed)).tables.get("Tasks")!.rows[5]![at]).toBe("每半年");
  expect(read(typed).tasks[5]!.occurrences.map(({ period }) => period)).toEqual([
    "2025-H1",
    "2025-H2",
  ]);
});

test("a recurring task that a person added gets its periods too", () => {
  const cells = cellsOf(ledger);
  const tasks = cells.tables.get("Tasks")!;
  const own: Readonly<Record<string, string>> = { 主要任务: "自加任务", 完成时限: "每半年" };
  const rows = [...tasks.rows, tasks.columns.map((column) => own[column] ?? null)];
  const typed = { ...cells, tables: new Map(cells.tables).set("Tasks", { ...tasks, rows }) };
  expect(
    read(typed)
      .tasks.at(-1)!
      .occurrences.map(({ id }) => id)
  ).toEqual(["7·2025-H1", "7·2025-H2"]);
});

test("a row that a person adds or copies has a number of its own", () => {
  const cells = changed(cellsOf(entered), ({ columns, rows }) => {
    const own = rows[0]!.with(columns.indexOf("期次编号"), null);
    return [...rows, own.with(columns.indexOf("期次"), "年中"), rows[1]!];
  });
  const ids = read(cells).tasks[3]!.occurrences.map(({ id }) => id);
  expect(ids.slice(4)).toEqual(["4·年中", "4·2025-Q2(2)"]);
});

test("nonsense typed for a date is told, and stands in its cell after writing", () => {
  const cells = changed(cellsOf(entered), ({ columns, rows }) => {
    const line = rows[2]!.with(columns.indexOf("完成日期"), "下周吧");
    return rows.with(2, line);
  });
  const { value, warnings } = readLedger(cells);
  expect(warnings).toEqual([
    expect.objectContaining({ code: "cellNotDate", source: "下周吧", where: "周期任务!I7" }),
  ]);
  const again = cellsOf(value).tables.get("Occurrences")!;
  expect(again.rows[2]![again.columns.indexOf("完成日期")]).toBe("下周吧");
});

test("总览 names the missed periods", () => {
  const overview = planWorkbook(ledger, asOf).sheets.find(({ name }) => name === "总览")!;
  const words = overview.blocks.flatMap(({ cells }) => [...cells].flat().map(({ value }) => value));
  expect(words).toContain("逾期（2025-Q1等3期）／—");
});
