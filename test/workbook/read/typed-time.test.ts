import { createLedger } from "../../../src/ledger";
import { planWorkbook, readLedger, type CellContent } from "../../../src/workbook";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";

/** What people type about time into a row of 任务台账. */

const written = cellsOfPlan(
  planWorkbook(createLedger(sampleList, "sample.docx", []), "2025-10-15")
);

/** The first task's deadlines, with these cells typed in and the others about time blank. */
function read(typed: Readonly<Record<string, CellContent>>) {
  const table = written.tables.get("Tasks")!;
  const time = ["完成时限", "时限性质", "时限日期", "起始日期"];
  const [first, ...others] = table.rows;
  const row = table.columns.map((column, at) =>
    column in typed ? typed[column]! : time.includes(column) ? null : (first![at] ?? null)
  );
  const tables = new Map(written.tables).set("Tasks", { ...table, rows: [row, ...others] });
  return readLedger({ ...written, tables }).value.tasks[0]!.task.deadlines.map(
    ({ text, kind, date, start }) => [text, kind, date, start]
  );
}

test.each<[Record<string, CellContent>, ...unknown[]]>([
  [{}],
  [{ 完成时限: " " }],
  [{ 完成时限: "长期坚持" }, "open", null, null],
  [{ 完成时限: "每季度" }, "recurring", null, null],
  [{ 完成时限: "按上级要求" }, "conditional", null, null],
  [{ 完成时限: "尽快" }, "conditional", null, null],
  [{ 完成时限: "年底", 时限日期: 46022 }, "date", "2025-12-31", null],
  [{ 时限日期: 46022 }, "date", "2025-12-31", null],
  [
    { 完成时限: "9-12月", 时限性质: "时段", 时限日期: 46022, 起始日期: 45901 },
    ...["window", "2025-12-31", "2025-09-01"],
  ],
  [{ 完成时限: "长期坚持", 时限性质: "定期" }, "recurring", null, null],
  [{ 完成时限: "长期坚持，每季度报送" }, "recurring", null, null],
])("%j", (typed, ...expected) => {
  const text = typed["完成时限"] ?? "";
  expect(read(typed)).toEqual(expected.length === 0 ? [] : [[text, ...expected]]);
});
