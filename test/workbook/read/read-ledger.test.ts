import { createLedger } from "../../../src/ledger";
import { planWorkbook, readLedger } from "../../../src/workbook";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";

const fresh = createLedger(sampleList, "sample.docx", []);

function warningsOf(progress: number, reported: number) {
  const [goal, ...goals] = fresh.goals;
  const [task, ...tasks] = fresh.tasks;
  const typed = {
    ...fresh,
    goals: [{ ...goal!, entry: { ...goal!.entry, reported } }, ...goals],
    tasks: [{ ...task!, entry: { ...task!.entry, progress } }, ...tasks],
  };
  return readLedger(cellsOfPlan(planWorkbook(typed, "2025-10-15"))).warnings;
}

test("percentages whose sign was left out are told, with their cells", () => {
  expect(fresh.goals[0]!.target.unit).toBe("%");
  const told = warningsOf(80, 92.6).map(({ code, source, where }) => [code, source, where]);
  expect(told).toEqual([
    ["cellWithoutPercentSign", "92.6", "目标指标!O5"],
    ["cellWithoutPercentSign", "80", "任务台账!N5"],
  ]);
});

test("a goal passed by far is not doubted", () => {
  expect(warningsOf(1, 1.6)).toEqual([]);
});
