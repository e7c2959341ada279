import {
  correctedLedger,
  correctedTask,
  createLedger,
  mergeLedger,
  type Corrections,
} from "../../src/ledger";
import { planWorkbook, readLedger } from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList, target, task, units } from "../support/sample-list";

const nothingCorrected: Corrections = { tasks: new Map(), goals: new Map() };
const corrections: Corrections = {
  tasks: new Map([
    [
      0,
      {
        units: { lead: units("县水利局") },
        due: "2025-11-30",
        targets: new Map([[0, { operator: ">=" as const, value: 0.08 }]]),
      },
    ],
  ]),
  goals: new Map([
    [0, { value: 0.95 }],
    [2, { metric: "优先监管地块", operator: "=" as const, value: 6, unit: "个" }],
  ]),
};
const ledger = correctedLedger(createLedger(sampleList, "清单.docx", []), corrections);
const read = (from: typeof ledger) =>
  readLedger(cellsOfPlan(planWorkbook(from, "2025-06-30"))).value;

test("corrections stand in the sheets, and the document's own words beside them", () => {
  const [first] = read(ledger).tasks;
  expect(first!.task.lead.map(({ unit }) => unit)).toEqual(["县水利局"]);
  expect(first!.task.due).toBe("2025-11-30");
  expect(first!.targets[0]!.target.value).toBe(0.08);
  const [imported] = read(ledger).imported!.tasks;
  expect(imported!.task.lead).toHaveLength(2);
  expect(imported!.task.due).toBe("2025-12-31");
  expect(imported!.targets[0]!.target.value).toBe(0.06);
});

test("importing the same list again keeps them", () => {
  const options = { source: "清单.docx", registry: [] };
  const { ledger: merged, changes } = mergeLedger(read(ledger), sampleList, options).value;
  expect(changes.changed).toEqual([]);
  const [first] = merged.tasks;
  expect(first!.task.lead.map(({ unit }) => unit)).toEqual(["县水利局"]);
  expect(first!.task.due).toBe("2025-11-30");
  expect(first!.targets[0]!.target.value).toBe(0.08);
});

test("the overall goals stand corrected too, what was read beside them, through the next import", () => {
  const aims = (goals: typeof ledger.goals) =>
    goals.map(({ target: { metric, operator, value, unit } }) => [metric, operator, value, unit]);
  const asRead = aims(createLedger(sampleList, "清单.docx", []).goals);
  const putRight = [
    ["受污染耕地安全利用率", ">=", 0.95, "%"],
    asRead[1],
    ["优先监管地块", "=", 6, "个"],
  ];
  expect(aims(read(ledger).goals)).toEqual(putRight);
  expect(aims(read(ledger).imported!.goals)).toEqual(asRead);
  const options = { source: "清单.docx", registry: [] };
  const { ledger: merged, changes } = mergeLedger(read(ledger), sampleList, options).value;
  expect(aims(merged.goals)).toEqual(putRight);
  expect(changes.list).toEqual([]);
});

test("another indicator is measured by its own figure; another number by the same one", () => {
  expect(ledger.goals.map(({ figure }) => figure)).toEqual([
    "farmlandSafeUse",
    "landSafeUse",
    "plotsControlled",
  ]);
  const other = correctedLedger(ledger, {
    ...nothingCorrected,
    goals: new Map([[0, { metric: "农药利用率" }]]),
  });
  expect(other.goals[0]!.figure).toBeNull();
  const inAreas = correctedLedger(ledger, {
    ...nothingCorrected,
    goals: new Map([[0, { value: 6, unit: "个" }]]),
  });
  expect(inAreas.goals[0]!.figure).toBeNull();
});

test("tasks that nobody corrected stay as they were read", () => {
  const plain = createLedger(sampleList, "清单.docx", []);
  expect(ledger.tasks.slice(1)).toEqual(plain.tasks.slice(1));
  expect(correctedLedger(plain, nothingCorrected)).toEqual(plain);
});

test("a person takes a day limit away, and what a person put right is no longer unsure", () => {
  const read = task("7", {
    due: "2025-12-31",
    targets: [target("回收率", { confidence: "low" }), target("覆盖率", { confidence: "low" })],
  });
  const { due, targets } = correctedTask(read, {
    due: null,
    targets: new Map([[1, { value: 1 }]]),
  });
  expect(due).toBeNull();
  expect(targets.map(({ confidence }) => confidence)).toEqual(["low", "high"]);
});
