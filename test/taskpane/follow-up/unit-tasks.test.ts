import { assess, createLedger, type Assessment } from "../../../src/ledger";
import { countLights, tasksLedBy, worstFirst } from "../../../src/taskpane/follow-up/unit-tasks";
import { sampleList } from "../../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);
const assessment = assess(ledger, "2025-12-15");

test("each task counts once for its light", () => {
  const lights = ["red", "green", "red", "grey"].map((light) => ({ light }));
  expect(countLights({ tasks: lights } as unknown as Assessment)).toEqual({
    red: 2,
    amber: 0,
    green: 1,
    grey: 1,
  });
  const counts = Object.values(countLights(assessment));
  expect(counts.reduce((sum, count) => sum + count)).toBe(ledger.tasks.length);
});

test("a unit's tasks are those that it leads, in the order of all", () => {
  const all = worstFirst(ledger, assessment).map(({ task }) => task);
  const unit = "柳城生态环境局";
  expect(tasksLedBy(unit, ledger, assessment).map(({ task }) => task)).toEqual(
    all.filter(({ task }) => task.lead.some((mention) => mention.unit === unit))
  );
  expect(tasksLedBy("没有的局", ledger, assessment)).toEqual([]);
});
