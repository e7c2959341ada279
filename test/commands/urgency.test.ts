import fc from "fast-check";
import type { Assessment, TaskAssessment } from "../../src/ledger";
import { mostUrgentTask } from "../../src/commands/urgency";

const task = fc.record({
  id: fc.string(),
  due: fc.constantFrom("2025-03-01", "2025-12-31", "2026-01-01", null),
  light: fc.constantFrom("red", "amber", "green", "grey"),
}) as fc.Arbitrary<TaskAssessment>;

const assessmentOf = (tasks: readonly TaskAssessment[]) => ({ tasks }) as unknown as Assessment;
const one = (light: string, due: string | null) =>
  ({ id: `${light} ${due}`, light, due }) as TaskAssessment;

test("red comes before amber, amber before what was not reported, green last", () => {
  const tasks = ["green", "grey", "amber", "red"].map((light) => one(light, "2025-12-31"));
  const order = tasks.map(
    (_, done) => mostUrgentTask(assessmentOf(tasks.slice(0, 4 - done)))?.light
  );
  expect(order).toEqual(["red", "amber", "grey", "green"]);
});

test("among equals the earliest date comes first and no date last", () => {
  const tasks = [one("red", null), one("red", "2026-01-01"), one("red", "2025-12-31")];
  expect(mostUrgentTask(assessmentOf(tasks))?.due).toBe("2025-12-31");
});

test("whatever the order of the tasks, a task with the same light and date is found", () => {
  fc.assert(
    fc.property(fc.array(task), (tasks) => {
      const there = mostUrgentTask(assessmentOf(tasks));
      const back = mostUrgentTask(assessmentOf([...tasks].reverse()));
      expect([back?.light, back?.due]).toEqual([there?.light, there?.due]);
    })
  );
});

test("no task gives none", () => {
  expect(mostUrgentTask(assessmentOf([]))).toBeNull();
});
