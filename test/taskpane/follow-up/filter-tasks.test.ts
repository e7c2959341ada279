import { assess } from "../../../src/ledger";
import {
  filterChoices,
  filterTasks,
  isFiltering,
  noFilter,
  type TaskFilter,
} from "../../../src/taskpane/follow-up/filter-tasks";
import { worstFirst } from "../../../src/taskpane/follow-up/unit-tasks";
import { createLedger } from "../../../src/ledger";
import { sampleList } from "../../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);
const tasks = worstFirst(ledger, assess(ledger, "2025-12-15"));

const found = (filter: Partial<TaskFilter>) =>
  filterTasks(tasks, { ...noFilter, ...filter }).map(({ task }) => task.id);

test("without a filter all tasks are found, the worst first", () => {
  expect(isFiltering({ ...noFilter, role: "lead" })).toBe(false);
  expect(found({})).toEqual(tasks.map(({ task }) => task.id));
  const severities = tasks.map(({ status }) =>
    ["red", "amber", "grey", "green"].indexOf(status.light)
  );
  expect(new Set(severities).size).toBeGreaterThan(1);
  expect(severities).toEqual([...severities].sort());
});

test("a number means that task, and words are looked for in all that it says", () => {
  expect(found({ text: " ３ " })).toContain("3");
  const unit = ledger.tasks[0]!.task.lead[0]!.unit;
  expect(found({ text: unit })).toContain("1");
  expect(found({ text: "没有这样的词" })).toEqual([]);
});

test("the task that a number means stands before those that only name it", () => {
  const [worst] = tasks;
  const named = tasks.at(-1)!.task.id;
  const remarks = `参照第${named}项`;
  const others = { ...worst!, task: { ...worst!.task, task: { ...worst!.task.task, remarks } } };
  const found = filterTasks([others, ...tasks.slice(1)], { ...noFilter, text: named });
  expect(found.map(({ task }) => task.id).slice(0, 2)).toEqual([named, worst!.task.id]);
});

test("each word has to be there", () => {
  const { title, lead } = ledger.tasks[1]!.task;
  expect(found({ text: `${title} ${lead[0]!.unit}` })).toEqual(["2"]);
  expect(found({ text: `${title} 没有` })).toEqual([]);
});

test("a unit is found in the role that is asked for, and in no other", () => {
  const thoseOf = (unit: string, role: "lead" | "support" | "responsible") =>
    tasks.filter(({ task }) => task.task[role].some((mention) => mention.unit === unit));
  for (const unit of filterChoices(ledger).units) {
    const inRoles = (["lead", "support", "responsible"] as const).map((role) => {
      const ids = thoseOf(unit, role).map(({ task }) => task.id);
      expect(found({ unit, role })).toEqual(ids);
      return ids;
    });
    expect(found({ unit }).sort()).toEqual([...new Set(inRoles.flat())].sort());
  }
});

test("light and section pick their tasks, and no others", () => {
  for (const { task, status } of tasks) {
    const { light } = status;
    const { section } = task.task;
    const both = tasks.filter(
      (one) => one.status.light === light && one.task.task.section === section
    );
    expect(found({ light, section })).toEqual(both.map((one) => one.task.id));
  }
});

test("each unit and section can be chosen once", () => {
  const { units, sections } = filterChoices(ledger);
  expect(new Set(units).size).toBe(units.length);
  expect(units).toContain(ledger.tasks[0]!.task.lead[0]!.unit);
  expect(sections).toContain(ledger.tasks[0]!.task.section);
});
