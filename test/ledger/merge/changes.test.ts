import {
  createLedger,
  mergeLedger,
  type Ledger,
  type LedgerChanges,
  type LedgerTask,
} from "../../../src/ledger";
import type { Task, TaskList } from "../../../src/tasklist";
import { target, units } from "../../support/sample-list";
import { listOf } from "./lists";

/** What a person is told before a revised list is written over the ledger. */

const list = listOf([0, 1, 2]);
const fresh = createLedger(list, "一.docx", []);

const withTask = (ledger: Ledger, at: number, parts: Partial<Task>): Ledger => ({
  ...ledger,
  tasks: ledger.tasks.map((one, index) =>
    index === at ? { ...one, task: { ...one.task, ...parts } } : one
  ),
});

const revised = (at: number, parts: Partial<Task>, more: Partial<TaskList> = {}): TaskList => ({
  ...list,
  ...more,
  tasks: list.tasks.map((task, index) => (index === at ? { ...task, ...parts } : task)),
});

const options = { source: "二.docx", registry: [] };

const changesOf = (ledger: Ledger, next: TaskList): LedgerChanges =>
  mergeLedger(ledger, next, options).value.changes;

test("a task's new words, units, time and number are told, each with what stood there", () => {
  const due = "2025-09-30";
  const deadlines = [
    { text: "9月底前", kind: "date", date: due, start: null, confidence: "high" },
  ] as const;
  const { changed } = changesOf(
    fresh,
    revised(1, { number: "9", title: "另一个题目", lead: units("县水利局"), due, deadlines })
  );
  expect(changed).toMatchObject([{ earlierId: "2", title: "另一个题目" }]);
  expect(
    changed[0]!.fields.map(({ field, before, after, kept }) => [field, before, after, kept])
  ).toEqual([
    ["number", "2", "9", null],
    ["title", list.tasks[1]!.title, "另一个题目", null],
    ["lead", "县农业农村局", "县水利局", null],
    ["deadline", "", "9月底前 2025-09-30", null],
  ]);
});

test("what staff had typed over words that change stays, and is told beside them", () => {
  const corrected = withTask(fresh, 1, { lead: units("县林业局") });
  const told = changesOf(corrected, revised(1, { lead: units("县水利局") }));
  expect(told.changed[0]!.fields).toMatchObject([
    { field: "lead", before: "县农业农村局", after: "县水利局", kept: "县林业局" },
  ]);
});

test("a correction that the new list leaves as it is, or confirms, is no change", () => {
  const corrected = withTask(fresh, 1, { lead: units("县水利局") });
  expect(changesOf(corrected, list).changed).toEqual([]);
  expect(changesOf(corrected, revised(1, { lead: units("县水利局") })).changed).toEqual([]);
});

test("a window's first day and a measure's last day that staff put right stay", () => {
  const day = (text: string, date: string, start: string | null = null) =>
    ({ text, kind: start ? "window" : "date", date, start, confidence: "high" }) as const;
  const window = day("5-9月", "2025-09-30", "2025-05-01");
  const [first, ...others] = list.tasks[1]!.measures;
  const two = [day("9月底前", "2025-09-30"), day("6月底前", "2025-06-30")];
  const measures = [{ ...first!, deadlines: two }, ...others];
  const dated = revised(1, { deadlines: [window], due: window.date, measures });
  const earlier = createLedger(dated, "一.docx", []);
  const [task] = earlier.tasks.slice(1);
  const start = { ...window, start: "2025-06-01" };
  const later = [day("9月底前", "2025-10-15"), two[1]!];
  const corrected = {
    ...task!,
    task: { ...task!.task, deadlines: [start] },
    measures: task!.measures.map((part, at) =>
      at === 0 ? { ...part, measure: { ...part.measure, deadlines: later } } : part
    ),
  };
  const tasks = earlier.tasks.with(1, corrected);
  const { ledger } = mergeLedger({ ...earlier, tasks }, dated, options).value;
  expect(ledger.tasks[1]!.task.deadlines).toEqual([start]);
  expect(ledger.tasks[1]!.measures[0]!.measure.deadlines).toEqual(later);
});

test("new targets are told in the document's words", () => {
  const targets = [target("回收率", { text: "回收率达到85%" })];
  const [change] = changesOf(fresh, revised(1, { targets })).changed;
  expect(change!.fields).toMatchObject([{ field: "targets", before: "", after: "回收率达到85%" }]);
});

test("what changed of the list itself is told, but not what the new one leaves out", () => {
  const title = "新的清单";
  const region = "青山县";
  const told = changesOf(fresh, { ...list, title, region, year: 2026, goals: [] });
  expect(told.list.map(({ field, after }) => [field, after])).toEqual([
    ["title", title],
    ["year", "2026"],
    ["region", region],
    ["goals", ""],
  ]);
  expect(changesOf(fresh, { ...list, title: "", region: null, year: null }).list).toEqual([]);
});

test("the list's title, year and place stay as staff put them right", () => {
  const typed = { title: "改过的题目", year: 2024, region: "改过的县" };
  const next = { ...list, title: "新的清单", year: 2026, region: "青山县" };
  expect(mergeLedger({ ...fresh, ...typed }, next, options).value.ledger).toMatchObject(typed);
  const { title, year, region } = next;
  expect(mergeLedger(fresh, next, options).value.ledger).toMatchObject({ title, year, region });
});

test("a removed task is told, and whether something was entered for it that is kept", () => {
  const [first, second, third] = fresh.tasks as [LedgerTask, LedgerTask, LedgerTask];
  const filled = { ...second, entry: { ...second.entry, situation: "已完成采样" } };
  // What is kept of a measure or a duty alone does not keep its task.
  const measures = third.measures.map((part, at) =>
    at === 0 ? { ...part, entry: { ...part.entry, situation: "已招标" } } : part
  );
  const duty = { table: "Duties", row: ["3", "lead", "县水利局"], column: "备查", value: "甲" };
  const ledger = {
    ...fresh,
    tasks: [first, filled, { ...third, measures }],
    kept: { columns: {}, cells: [duty] },
  };
  const { removed, withdrawn, added } = changesOf(ledger, listOf([0]));
  expect(removed.map(({ id, isKept }) => [id, isKept])).toEqual([
    ["2", true],
    ["3", false],
  ]);
  expect(withdrawn.map(({ level, id }) => [level, id])).toEqual([
    ["task", "2"],
    ["measure", "3.1"],
    ["row", "3"],
  ]);
  expect(added).toEqual([]);
});

test("where the words of removed rows went is told with what was entered for them", () => {
  const [first, second, third] = list.tasks as [Task, Task, Task];
  const enter = (id: string) => (one: LedgerTask) =>
    one.id === id ? { ...one, entry: { ...one.entry, situation: "已完成采样" } } : one;
  const joined = { ...first, content: first.content + second.content };
  const told = changesOf(
    { ...fresh, tasks: fresh.tasks.map(enter("2")) },
    { ...list, tasks: [joined, third] }
  );
  expect(told.removed).toMatchObject([{ id: "2", isKept: true, successor: "1" }]);
  expect(told.withdrawn).toMatchObject([{ level: "task", id: "2", successor: "1" }]);
});

test("what a task that stays has no more is withdrawn, and points at the task's new number", () => {
  const measures = fresh.tasks[1]!.measures.map((part) => ({
    ...part,
    entry: { ...part.entry, situation: "已招标" },
  }));
  const ledger = { ...fresh, tasks: fresh.tasks.with(1, { ...fresh.tasks[1]!, measures }) };
  const [first, second, third] = listOf([1, 0, 2]).tasks as [Task, Task, Task];
  const shorter = { ...first, measures: first.measures.slice(0, 2) };
  const { withdrawn } = changesOf(ledger, { ...list, tasks: [shorter, second, third] });
  expect(withdrawn).toMatchObject([{ level: "measure", id: "2.3", successor: "1" }]);
});

test("units that the ledger knows by another name are not listed twice", () => {
  const unit = (name: string, ...aliases: string[]) =>
    ({ name, aliases, kind: "department" }) as const;
  const ledger = { ...fresh, registry: [unit("县水利局", "水利局")] };
  const registry = [unit("水利局"), unit("县水利局"), unit("县林业局")];
  const { value } = mergeLedger(ledger, list, { ...options, registry });
  expect(value.ledger.registry).toEqual([unit("县水利局", "水利局"), unit("县林业局")]);
});

test("a task that a person had deleted and the new list names again is told as such", () => {
  const ledger = { ...fresh, tasks: fresh.tasks.slice(0, 2) };
  const { added, removed } = changesOf(ledger, listOf([0, 1, 2, 3]));
  expect(added).toMatchObject([
    { id: "3", wasDeleted: true },
    { id: "4", wasDeleted: false },
  ]);
  expect(removed).toEqual([]);
});
