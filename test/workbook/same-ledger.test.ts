import { createLedger } from "../../src/ledger";
import {
  cellNames,
  planWorkbook,
  sameLedger,
  tableNames,
  type CellContent,
  type LedgerCells,
} from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);
const cells = cellsOfPlan(planWorkbook(ledger, "2025-06-30"));

function typed(table: string, column: string, value: CellContent): LedgerCells {
  const found = cells.tables.get(table)!;
  const at = found.columns.indexOf(column);
  const [first, ...others] = found.rows;
  const rows = [first!.with(at, value), ...others];
  return { ...cells, tables: new Map([...cells.tables, [table, { ...found, rows }]]) };
}

test("formulas that show something else on another day make no other ledger", () => {
  const later = cellsOfPlan(planWorkbook(ledger, "2026-03-01"));
  expect([...later.tables.get(tableNames.tasks)!.rows]).not.toEqual(
    cells.tables.get(tableNames.tasks)!.rows
  );
  expect(sameLedger(cells, later)).toBe(true);
});

test.each<[string, string, CellContent]>([
  [tableNames.tasks, "进度", 0.5],
  [tableNames.tasks, "进度", "快了"],
  [tableNames.tasks, "主要任务", "改过的题目"],
  [tableNames.targets, "填报值", 0.93],
  [tableNames.registry, "规范名称", "改过的单位"],
])("what a person types into %s, %s: %s, makes another", (table, column, value) => {
  expect(sameLedger(cells, typed(table, column, value))).toBe(false);
});

test("a changed setting makes another ledger, and so does none at all", () => {
  const days = { value: 7, isFormula: false };
  const changed = { ...cells, names: new Map([...cells.names, [cellNames.dueSoonDays, days]]) };
  expect(sameLedger(cells, changed)).toBe(false);
  expect(sameLedger(cells, null)).toBe(false);
  expect(sameLedger(null, null)).toBe(true);
});

test("ledgers that cannot be read are compared by their cells", () => {
  const without = (given: LedgerCells): LedgerCells => {
    const tables = new Map(given.tables);
    tables.delete(tableNames.tasks);
    return { ...given, tables };
  };
  expect(sameLedger(without(cells), without(cells))).toBe(true);
  expect(sameLedger(without(cells), without(typed(tableNames.targets, "填报值", 1)))).toBe(false);
});
