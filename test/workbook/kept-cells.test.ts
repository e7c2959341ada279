import { createLedger } from "../../src/ledger";
import { planWorkbook, readLedger, type LedgerCells } from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

const asOf = "2025-10-15";
const written = cellsOfPlan(planWorkbook(createLedger(sampleList, "清单.docx", []), asOf));

/** The cells with a column of a person's own in a table, filled by row. */
function withOwnColumn(name: string, value: (row: number) => string | number | null): LedgerCells {
  const table = written.tables.get(name)!;
  const rows = table.rows.map((row, at) => [...row, value(at)]);
  const wider = { ...table, columns: [...table.columns, "备查"], rows };
  return { ...written, tables: new Map(written.tables).set(name, wider) };
}

const writtenAnew = (cells: LedgerCells) => {
  const { value, warnings } = readLedger(cells);
  expect(warnings).toEqual([]);
  return cellsOfPlan(planWorkbook(value, asOf));
};

test.each(["Tasks", "Measures", "Occurrences", "Targets", "Duties"])(
  "a column of one's own in %s stays beside its rows",
  (name) => {
    const cells = withOwnColumn(name, (row) => (row % 3 === 2 ? null : `卷${row}`));
    const again = writtenAnew(cells).tables.get(name)!;
    expect(again.rows.length).toBeGreaterThan(3);
    expect(again.columns.at(-1)).toBe("备查");
    expect(again.rows.map((row) => row.at(-1))).toEqual(
      cells.tables.get(name)!.rows.map((row) => row.at(-1))
    );
  }
);

test("what stands beside a unit in 任务分工 is read though its row names no task any more", () => {
  const cells = withOwnColumn("Duties", (row) => (row === 0 ? "卷0" : null));
  const duties = cells.tables.get("Duties")!;
  const [first, ...others] = duties.rows;
  const at = duties.columns.indexOf("任务序号");
  const role = duties.columns.indexOf("角色");
  const unit = duties.columns.indexOf("单位");
  expect([first![role], first![unit]]).toEqual(["牵头", expect.stringMatching(/./)]);
  const tables = new Map(cells.tables).set("Duties", {
    ...duties,
    rows: [first!.with(at, null), ...others],
  });
  expect(readLedger({ ...cells, tables }).value.kept.cells).toEqual([
    { table: "Duties", row: ["", "lead", first![unit]], column: "备查", value: "卷0" },
  ]);
});

test("one with nothing in it stays too, and every other cell is as it was", () => {
  const again = writtenAnew(withOwnColumn("Tasks", () => null));
  const { columns, rows } = again.tables.get("Tasks")!;
  expect(columns.at(-1)).toBe("备查");
  expect(rows.map((row) => row.slice(0, -1))).toEqual(written.tables.get("Tasks")!.rows);
});

test("a single word where a number belongs stays in its cell", () => {
  const table = written.tables.get("Measures")!;
  const at = table.columns.indexOf("进度");
  const rows = table.rows.with(1, table.rows[1]!.with(at, "大概一半"));
  const typed = { ...written, tables: new Map(written.tables).set("Measures", { ...table, rows }) };
  const { value, warnings } = readLedger(typed);
  expect(warnings.map(({ code, source }) => [code, source])).toEqual([
    ["cellNotNumber", "大概一半"],
  ]);
  const again = cellsOfPlan(planWorkbook(value, asOf)).tables.get("Measures")!;
  expect(again.rows.map((row) => row[at])).toEqual(rows.map((row) => row[at]));
});
