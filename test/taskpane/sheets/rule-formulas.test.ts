import { assess, createLedger, recordPeriod } from "../../../src/ledger";
import { ruleHolds, type RuleCells } from "../../../src/taskpane/sheets/rule-formulas";
import { planWorkbook, type CellContent } from "../../../src/workbook";
import { sampleList } from "../../support/sample-list";

const here = { down: 0, across: 0 };
const cells = (values: Readonly<Record<string, CellContent>>): RuleCells => ({
  at: (row, column) => values[`${row},${column}`] ?? null,
  named: (name) => values[name] ?? null,
});

test("every conditional format of a ledger is understood", () => {
  const ledger = createLedger(sampleList, "清单.docx", []);
  const recorded = recordPeriod(ledger, assess(ledger, "2025-10-01"), "2025-10");
  const rules = planWorkbook(recorded, "2025-10-01").sheets.flatMap(
    ({ conditionalFormats }) => conditionalFormats
  );
  expect(rules.length).toBeGreaterThan(50);
  for (const { formula } of rules)
    expect([formula, ruleHolds(formula, cells({}), here)]).not.toContain(null);
});

test.each([
  ['$B5="逾期"', { "4,1": "逾期" }, true],
  ['$B5="逾期"', { "4,1": "临期" }, false],
  ["$B5>0", { "4,1": 3 }, true],
  ["$B5>0", {}, false],
  ["$B5>0", { "4,1": "" }, true],
  ['LEFT($B5,2)="有误"', { "4,1": "有误：重复" }, true],
  ['AND(Unit<>"",Unit<>"全部",$B5<>"●")', { Unit: "县住建局" }, true],
  ['AND(Unit<>"",Unit<>"全部",$B5<>"●")', { Unit: "全部" }, false],
  ['OR($B5="临期",$B5="滞后")', { "4,1": "滞后" }, true],
  ['OR($B5="临期",$B5="滞后")', { "4,1": "正常" }, false],
  ['$B5="say ""no"""', { "4,1": 'say "no"' }, true],
] as const)("%s over %j", (formula, values, holds) => {
  expect(ruleHolds(formula, cells(values), here)).toBe(holds);
});

test("a reference moves with the cell that is judged, but for what is fixed by $", () => {
  const values = cells({ "6,1": "是", "4,1": "否", "6,3": "否" });
  expect(ruleHolds('$B5="是"', values, { down: 2, across: 2 })).toBe(true);
  expect(ruleHolds('$B$5="是"', values, { down: 2, across: 2 })).toBe(false);
  expect(ruleHolds('B5="是"', values, { down: 2, across: 2 })).toBe(false);
});

test.each(["SUM(B5)>1", "$B5=", "B5+1>2", "AND(B5"])("%s is not understood", (formula) => {
  expect(ruleHolds(formula, cells({}), here)).toBeNull();
});
