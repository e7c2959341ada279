import { createLedger, mergeLedger } from "../../../src/ledger";
import { planNotices } from "../../../src/reports";
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

test("whom to ask in a unit is read back, and kept when the list is imported again", () => {
  const [unit] = fresh.tasks[0]!.task.lead;
  const registry = [
    {
      name: unit!.unit,
      aliases: [],
      kind: "department" as const,
      contact: "联系人甲",
      phone: "0772-1",
    },
    { name: "县水利局", aliases: ["水利局"], kind: "department" as const },
  ];
  const ledger = { ...fresh, registry };
  const { value } = readLedger(cellsOfPlan(planWorkbook(ledger, "2025-10-15")));
  expect(value.registry).toEqual(registry);
  const again = mergeLedger(value, sampleList, { source: "新.docx", registry: [] }).value.ledger;
  expect(again.registry).toEqual(registry);
  const [notice] = planNotices(value, "2026-03-01", unit!.unit).sheets;
  const texts = notice!.blocks.flatMap(({ cells }) =>
    [...cells].flat().map((cell) => String(cell.value))
  );
  expect(texts.some((text) => text.includes("联系人：联系人甲　联系电话：0772-1"))).toBe(true);
});
