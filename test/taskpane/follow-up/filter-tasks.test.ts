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
  expect(found({})).toHaveLength(ledger.tasks.length);
});

test("a number means that task, and words are looked for in all that it says", () => {
  expect(found({ text: " ３ " })).toContain("3");
  const unit = ledger.tasks[0]!.task.lead[0]!.unit;
  expect(found({ text: unit })).toContain("1");
  expect(found({ text: "没有这样的词" })).toEqual([]);
});

test("each word has to be there", () => {
  const { title, lead } = ledger.tasks[1]!.task;
  expect(found({ text: `${title} ${lead[0]!.unit}` })).toEqual(["2"]);
  expect(found({ text: `${title} 没有` })).toEqual([]);
});

test("a unit is found in the role that is asked for", () => {
  for (const role of ["lead", "support", "responsible"] as const)
    for (const { id, task } of ledger.tasks)
      for (const { unit } of task[role]) {
        expect(found({ unit, role })).toContain(id);
        expect(found({ unit })).toContain(id);
      }
});

test("light and section pick their tasks", () => {
  for (const { task, status } of tasks) {
    const picked = found({ light: status.light, section: task.task.section });
    expect(picked).toContain(task.id);
    for (const id of picked)
      expect(tasks.find((one) => one.task.id === id)!.status.light).toBe(status.light);
  }
});

test("each unit and section can be chosen once", () => {
  const { units, sections } = filterChoices(ledger);
  expect(new Set(units).size).toBe(units.length);
  expect(units).toContain(ledger.tasks[0]!.task.lead[0]!.unit);
  expect(sections).toContain(ledger.tasks[0]!.task.section);
});
