import { createLedger } from "../../../src/ledger";
import { planWorkbook, readLedger, type LedgerCells } from "../../../src/workbook";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";

const written = cellsOfPlan(
  planWorkbook(createLedger(sampleList, "sample.docx", []), "2025-10-15")
);

/** The cells after a person gave a column of 任务台账 another name and typed into it. */
function renamed(from: string, to: string): LedgerCells {
  const tasks = written.tables.get("Tasks")!;
  const columns = tasks.columns.map((column) => (column === from ? to : column));
  const rows = tasks.rows.map((row) => row.map((value, at) => (columns[at] === to ? 0.5 : value)));
  return { ...written, tables: new Map(written.tables).set("Tasks", { ...tasks, columns, rows }) };
}

test("a column that was renamed is told, and keeps what was typed as one of their own", () => {
  const { value, warnings } = readLedger(renamed("进度", "完成进度"));
  expect(warnings).toEqual([{ code: "columnRenamed", source: "进度", where: "任务台账" }]);
  expect(value.tasks.map(({ entry }) => entry.progress)).toEqual(value.tasks.map(() => null));
  expect(value.kept.columns["Tasks"]).toEqual(["完成进度"]);
});

test("the first column too is told where another stands in its place", () => {
  const { warnings } = readLedger(renamed("序号", "编号"));
  expect(warnings.filter(({ code }) => code === "columnRenamed")).toEqual([
    { code: "columnRenamed", source: "序号", where: "任务台账" },
  ]);
});

test("a column that was deleted is made anew without a word", () => {
  const tasks = written.tables.get("Tasks")!;
  const at = tasks.columns.indexOf("进度");
  const without = {
    ...tasks,
    columns: tasks.columns.toSpliced(at, 1),
    rows: tasks.rows.map((row) => row.toSpliced(at, 1)),
  };
  const tables = new Map(written.tables).set("Tasks", without);
  expect(readLedger({ ...written, tables }).warnings).toEqual([]);
});

test("columns that formulas fill are not missed, for they are made anew", () => {
  expect(readLedger(renamed("灯号", "灯")).warnings).toEqual([]);
});

test("an untouched ledger misses none", () => {
  expect(readLedger(written).warnings).toEqual([]);
});
