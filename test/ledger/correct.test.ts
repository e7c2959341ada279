import { correctedLedger, createLedger, mergeLedger, type Corrections } from "../../src/ledger";
import { planWorkbook, readLedger } from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList, units } from "../support/sample-list";

const corrections: Corrections = new Map([
  [
    0,
    {
      units: { lead: units("县水利局") },
      due: "2025-11-30",
      targets: new Map([[0, { operator: ">=" as const, value: 0.08 }]]),
    },
  ],
]);
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

test("tasks that nobody corrected stay as they were read", () => {
  const plain = createLedger(sampleList, "清单.docx", []);
  expect(ledger.tasks.slice(1)).toEqual(plain.tasks.slice(1));
  expect(correctedLedger(plain, new Map())).toEqual(plain);
});
