import {
  blankWithdrawn,
  createLedger,
  mergeLedger,
  type KeptCell,
  type Ledger,
  type LedgerTask,
} from "../../../src/ledger";
import type { TaskList } from "../../../src/tasklist";
import { listOf } from "./lists";

/** Rows and cells that a person added, after the list was imported again with other numbers. */

const list = listOf([0, 1, 2]);
const fresh = createLedger(list, "一.docx", []);
const [first, second, third] = fresh.tasks as [LedgerTask, LedgerTask, LedgerTask];

/** A task with a measure, a target and a period, typed in below the second one. */
const own: LedgerTask = {
  ...first,
  id: "4",
  task: { ...first.task, title: "自行增加的工作", content: "县里另行安排的现场会筹备。" },
  measures: [{ ...first.measures[0]!, id: "4.1" }],
  targets: [{ ...first.targets[0]!, id: "4-1", measure: "4.1" }],
  occurrences: [
    {
      id: "4·2025-Q1",
      words: "每季度",
      period: "2025-Q1",
      due: "2025-03-31",
      entry: { done: true, completedOn: null, remarks: "" },
    },
  ],
};

const kept = (table: string, row: readonly string[], value: string): KeptCell => ({
  table,
  row,
  column: "备查",
  value,
});

const ledgerOf = (tasks: readonly LedgerTask[], cells: readonly KeptCell[] = []): Ledger => ({
  ...fresh,
  tasks,
  kept: { columns: {}, cells },
});

const merged = (ledger: Ledger, next: TaskList) =>
  mergeLedger(ledger, next, { source: "二.docx", registry: [] }).value;

test("a task of their own stays behind the one that it followed, under a number that is free", () => {
  const cells = [
    kept("Tasks", ["4"], "任务"),
    kept("Measures", ["4.1"], "措施"),
    kept("Targets", ["4-1"], "指标"),
    kept("Occurrences", ["4·2025-Q1"], "期次"),
  ];
  const { ledger, changes } = merged(
    ledgerOf([first, second, own, third], cells),
    listOf([0, 1, 2, 3])
  );
  expect(ledger.tasks.map(({ id }) => id)).toEqual(["1", "2", "4(2)", "3", "4"]);
  const { measures, targets, occurrences, task } = ledger.tasks[2]!;
  expect(task).toMatchObject({ title: "自行增加的工作", targets: [targets[0]!.target] });
  expect(measures).toMatchObject([
    { id: "4(2).1", measure: { number: "4(2).1", text: first.measures[0]!.measure.text } },
  ]);
  expect(targets).toMatchObject([{ id: "4(2)-1", measure: "4(2).1" }]);
  expect(occurrences).toMatchObject([{ id: "4(2)·2025-Q1", entry: { done: true } }]);
  expect(ledger.kept.cells.map(({ row, value }) => [row[0], value])).toEqual([
    ["4(2)", "任务"],
    ["4(2).1", "措施"],
    ["4(2)-1", "指标"],
    ["4(2)·2025-Q1", "期次"],
  ]);
  expect(changes.removed).toEqual([]);
  expect(ledger.withdrawn).toEqual([]);
});

test("a task of their own keeps its number where that is free, and stands first where it stood first", () => {
  const { ledger } = merged(ledgerOf([own, first, second, third]), list);
  expect(ledger.tasks.map(({ id }) => id)).toEqual(["4", "1", "2", "3"]);
});

test("measures and targets of their own go behind the document's, and their cells with them", () => {
  const measure = { ...first.measures[0]!, id: "1.9" };
  const target = { ...first.targets[0]!, id: "1-9", measure: "1.9" };
  const ownParts = {
    measure: { ...measure, measure: { ...measure.measure, text: "另行开展的回头看。" } },
    target: { ...target, target: { ...target.target, metric: "回头看", text: "回头看全覆盖" } },
  };
  const task = {
    ...first,
    measures: [...first.measures, ownParts.measure],
    targets: [...first.targets, ownParts.target],
  };
  const cells = [
    kept("Tasks", ["1"], "任务"),
    kept("Measures", ["1.9"], "措施"),
    kept("Targets", ["1-9"], "指标"),
  ];
  const { ledger } = merged(ledgerOf([task, second, third], cells), listOf([1, 0, 2]));
  const moved = ledger.tasks[1]!;
  expect(moved.measures.map(({ id }) => id)).toEqual(["2.1", "2.2", "2.3", "2.4"]);
  expect(moved.measures[3]!.measure).toMatchObject({ number: "2.4", text: "另行开展的回头看。" });
  expect(moved.task.measures).toEqual(moved.measures.map(({ measure: one }) => one));
  expect(moved.targets).toMatchObject([{ id: "2-1" }, { id: "2-2", measure: "2.4" }]);
  expect(moved.task.targets).toEqual(moved.targets.map(({ target: one }) => one));
  expect(ledger.kept.cells.map(({ row }) => row[0])).toEqual(["2", "2.4", "2-2"]);
});

test("cells beside what the document says follow it to its new number", () => {
  const deadlines = [
    { text: "每季度", kind: "recurring", date: null, start: null, confidence: "high" },
  ] as const;
  const recurring = (one: TaskList, at: number): TaskList => ({
    ...one,
    tasks: one.tasks.with(at, { ...one.tasks[at]!, deadlines }),
  });
  const cells = [
    kept("Measures", ["1.2"], "措施"),
    kept("Targets", ["1-1"], "指标"),
    kept("Occurrences", ["1·2025-Q3"], "期次"),
  ];
  const earlier = createLedger(recurring(list, 0), "一.docx", []);
  const { ledger } = merged(
    { ...earlier, kept: { columns: {}, cells } },
    recurring(listOf([1, 0, 2]), 1)
  );
  expect(ledger.kept.cells.map(({ row, value }) => [row[0], value])).toEqual([
    ["2.2", "措施"],
    ["2-1", "指标"],
    ["2·2025-Q3", "期次"],
  ]);
});

test("a task of their own that the new list names is one with it, and keeps what was entered", () => {
  const next = listOf([0, 1, 2, 3]);
  const named = createLedger(next, "二.docx", []).tasks[3]!;
  const entry = { ...named.entry, progress: 0.4, situation: "县里先行部署" };
  const typed = { ...named, id: "9", entry };
  const { ledger, changes } = merged(ledgerOf([first, second, typed, third]), next);
  expect(ledger.tasks.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  expect(ledger.tasks[3]).toEqual({ ...named, entry });
  expect(changes.added).toEqual([]);
});

test("cells beside rows that are gone go to 已撤销任务, each with its own", () => {
  const cells = [
    kept("Tasks", ["3"], "任务"),
    kept("Measures", ["3.1"], "措施"),
    kept("Targets", ["1-1"], "指标"),
  ];
  const next = listOf([0, 1]);
  const without = { ...next, tasks: next.tasks.map((task) => ({ ...task, targets: [] })) };
  const { ledger } = merged(ledgerOf([first, second, third], cells), without);
  expect(ledger.withdrawn.map(({ level, id, others }) => [level, id, others])).toEqual([
    ["target", "1-1", "备查：指标"],
    ["task", "3", "备查：任务"],
    ["measure", "3.1", "备查：措施"],
  ]);
  expect(ledger.kept.cells).toEqual([]);
});

test("cells beside a duty follow it while the unit has it, and are withdrawn when it has it no more", () => {
  const [unit] = first.task.lead.map(({ unit: name }) => name);
  const cells = [
    kept("Duties", ["1", "lead", unit!], "在位"),
    kept("Duties", ["1", "lead", "县水利局"], "离位"),
  ];
  const { ledger } = merged(ledgerOf([first, second, third], cells), listOf([1, 0, 2]));
  expect(ledger.kept.cells).toEqual([kept("Duties", ["2", "lead", unit!], "在位")]);
  expect(ledger.withdrawn).toEqual([
    {
      ...blankWithdrawn,
      level: "row",
      id: "1",
      content: "牵头 县水利局",
      others: "备查：离位",
      withdrawnBy: "二.docx",
    },
  ]);
});
