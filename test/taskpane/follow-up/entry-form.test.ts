import { createLedger } from "../../../src/ledger";
import {
  entriesIn,
  fieldsOf,
  isReadable,
  progressIn,
  reportedIn,
} from "../../../src/taskpane/follow-up/entry-form";
import { sampleList } from "../../support/sample-list";

const [first] = createLedger(sampleList, "清单.docx", []).tasks;
const task = { ...first!, entry: { ...first!.entry, progress: 0.285, situation: "已排查" } };
const today = "2025-12-15";

test("fields show percentages in percent", () => {
  expect(fieldsOf(task)).toMatchObject({ progress: "28.5", situation: "已排查", completedOn: "" });
});

test.each([
  ["80", 0.8],
  ["８０％", 0.8],
  ["100", 1],
  ["", null],
  ["120", NaN],
  ["-1", NaN],
  ["八成", NaN],
])("a progress of %j is %p", (typed, expected) => {
  expect(progressIn(typed)).toEqual(expected);
});

test("a reported value is in its target's unit", () => {
  expect(reportedIn("93.5", "%")).toBeCloseTo(0.935, 12);
  expect(reportedIn("6", "个")).toBe(6);
  expect(reportedIn("", "个")).toBeNull();
});

test("only what was changed is entered, with the day of reporting", () => {
  const fields = fieldsOf(task);
  expect(entriesIn(fields, task, today)).toBeNull();
  const [target] = task.targets;
  const changed = {
    ...fields,
    progress: "90",
    completedOn: "2025-12-01",
    reported: { ...fields.reported, [target!.id]: "7" },
  };
  expect(entriesIn(changed, task, today)).toEqual({
    task: task.id,
    entry: { progress: 0.9, completedOn: "2025-12-01", reportedOn: today },
    reported: new Map([[target!.id, target!.target.unit === "%" ? 0.07 : 7]]),
  });
});

test("a cleared field is cleared in the ledger", () => {
  const cleared = { ...fieldsOf(task), progress: "", situation: "" };
  expect(entriesIn(cleared, task, today)!.entry).toEqual({
    progress: null,
    situation: "",
    reportedOn: today,
  });
});

test("what is no number cannot be saved", () => {
  expect(isReadable(fieldsOf(task), task)).toBe(true);
  expect(isReadable({ ...fieldsOf(task), progress: "八成" }, task)).toBe(false);
});
