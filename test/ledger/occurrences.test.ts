import {
  assess,
  createLedger,
  mergeLedger,
  type Ledger,
  type OccurrenceEntry,
} from "../../src/ledger";
import type { TaskList } from "../../src/tasklist";
import { deadline, sampleList } from "../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);
const recurring = "4";
const none: OccurrenceEntry = { done: null, completedOn: null, remarks: "" };

const taskIn = (one: Ledger, id = recurring) => one.tasks.find((task) => task.id === id)!;

function entered(start: Ledger, entries: Record<string, Partial<OccurrenceEntry>>): Ledger {
  const tasks = start.tasks.map((task) => ({
    ...task,
    occurrences: task.occurrences.map((one) => ({
      ...one,
      entry: { ...one.entry, ...entries[one.period] },
    })),
  }));
  return { ...start, tasks };
}

/** The list with other words of time for the recurring task, or another number. */
function revised(words: string[], changes: { number?: string; year?: number } = {}): TaskList {
  const { number = recurring, year = 2025 } = changes;
  const tasks = sampleList.tasks.map((task) =>
    task.number === recurring
      ? { ...task, number, deadlines: words.map((text) => deadline(text, "recurring")) }
      : task
  );
  return { ...sampleList, year, tasks };
}

const merged = (earlier: Ledger, list: TaskList) =>
  mergeLedger(earlier, list, { source: "新.docx", registry: [] }).value.ledger;

const statesOn = (one: Ledger, day: string) =>
  assess(one, day).occurrences.map(({ state }) => state);

test("recurring work has its periods; other work has none", () => {
  expect(ledger.tasks.map(({ id, occurrences }) => [id, occurrences.length])).toEqual([
    ["1", 0],
    ["2", 0],
    ["3", 0],
    ["4", 4],
    ["5", 0],
    ["6", 0],
  ]);
  expect(taskIn(ledger).occurrences[2]).toEqual({
    id: "4·2025-Q3",
    words: "每季度",
    period: "2025-Q3",
    due: "2025-09-30",
    entry: none,
  });
});

test("a list without a year has no periods, for no day can be told", () => {
  const list = { ...sampleList, year: null };
  expect(taskIn(createLedger(list, "", [])).occurrences).toEqual([]);
});

test("two rhythms of one task are told apart", () => {
  const list = revised(["每月5日前", "每月25日前", "每季度"]);
  const ids = taskIn(createLedger(list, "", [])).occurrences.map(({ id }) => id);
  expect(ids).toHaveLength(28);
  expect(new Set(ids).size).toBe(28);
});

test("a rhythm that is named again without a day has its periods once", () => {
  const words = (...texts: string[]) => {
    const periods = taskIn(createLedger(revised(texts), "", [])).occurrences;
    return [...new Set(periods.map((one) => one.words))];
  };
  expect(words("按季度", "每季度末月25日前")).toEqual(["每季度末月25日前"]);
  expect(words("每季度", "按季度", "每月")).toEqual(["每季度", "每月"]);
});

test("several rhythms in one cell each have their periods, one that is written twice has them once", () => {
  const periods = taskIn(
    createLedger(revised(["每季度末月25日前\n每年11月底前；每年6月底前； 每年6月底前"]), "", [])
  );
  expect(periods.occurrences.map(({ due }) => due)).toEqual([
    ...["2025-03-25", "2025-06-25", "2025-09-25", "2025-12-25"],
    "2025-11-30",
    "2025-06-30",
  ]);
});

test("each period is met in time, late, missed, or not yet due", () => {
  const one = entered(ledger, {
    "2025-Q1": { completedOn: "2025-03-31" },
    "2025-Q2": { completedOn: "2025-07-01" },
    "2025-Q3": { done: false },
  });
  expect(statesOn(one, "2025-10-01")).toEqual(["onTime", "late", "missed", "open"]);
  expect(statesOn(one, "2025-09-30")).toEqual(["onTime", "late", "open", "open"]);
  // A day that has not come yet finishes nothing.
  expect(statesOn(one, "2025-04-01")).toEqual(["onTime", "open", "open", "open"]);
  expect(statesOn(one, "2025-07-01")[1]).toBe("late");
  expect(statesOn(entered(ledger, { "2025-Q1": { done: true } }), "2025-04-01")[0]).toBe("onTime");
  const both = entered(ledger, { "2025-Q1": { done: true, completedOn: "2025-05-10" } });
  expect(statesOn(both, "2025-04-01")[0]).toBe("missed");
});

test("a missed period makes its task overdue since the first one's day", () => {
  const [, , , status] = assess(ledger, "2025-07-01").tasks;
  expect(status).toMatchObject({
    timing: "overdue",
    light: "red",
    due: "2025-03-31",
    dueBasis: "period",
    missed: ["2025-Q1", "2025-Q2"],
  });
  const done = entered(ledger, { "2025-Q1": { done: true }, "2025-Q2": { done: true } });
  expect(assess(done, "2025-07-01").tasks[3]).toMatchObject({
    timing: "longTerm",
    due: null,
    missed: [],
  });
});

test("a task that is declared complete owes no period", () => {
  const tasks = ledger.tasks.map((task) => ({ ...task, entry: { ...task.entry, progress: 1 } }));
  expect(assess({ ...ledger, tasks }, "2025-12-31").tasks[3]).toMatchObject({
    timing: "done",
    missed: [],
  });
});

describe("importing again", () => {
  const typed = entered(ledger, { "2025-Q1": { completedOn: "2025-03-20", remarks: "已报" } });

  test("the same list changes nothing", () => {
    expect(merged(typed, sampleList).tasks).toEqual(typed.tasks);
  });

  test("entries move with the task to its new number", () => {
    const [first] = taskIn(merged(typed, revised(["每季度"], { number: "9" })), "9").occurrences;
    expect(first).toMatchObject({ id: "9·2025-Q1", entry: { completedOn: "2025-03-20" } });
  });

  test("other words bring other periods, and take away only those without an entry", () => {
    const periods = taskIn(merged(typed, revised(["每半年"]))).occurrences;
    expect(periods.map(({ period }) => period)).toEqual(["2025-H1", "2025-H2", "2025-Q1"]);
    expect(periods[2]!.entry.remarks).toBe("已报");
  });

  test("the next year's list keeps what was entered for this year's", () => {
    const periods = taskIn(merged(typed, revised(["每季度"], { year: 2026 }))).occurrences;
    expect(periods.map(({ period }) => period)).toEqual([
      ...["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"],
      "2025-Q1",
    ]);
  });

  test("a period that a person took out stays out, another day stays, an own period stays", () => {
    const own = { id: "4·年中", words: "年中加报", period: "年中", due: "2025-07-15", entry: none };
    const tasks = ledger.tasks.map((task) => {
      const [, second, third, fourth] = task.occurrences;
      if (!second || !third || !fourth) return task;
      return { ...task, occurrences: [{ ...second, due: "2025-07-10" }, third, fourth, own] };
    });
    const periods = taskIn(merged({ ...ledger, tasks }, sampleList)).occurrences;
    expect(periods.map(({ period, due }) => [period, due])).toEqual([
      ["2025-Q2", "2025-07-10"],
      ["2025-Q3", "2025-09-30"],
      ["2025-Q4", "2025-12-31"],
      ["年中", "2025-07-15"],
    ]);
  });

  test("what was entered for a task that is withdrawn stands with it", () => {
    const list = {
      ...sampleList,
      tasks: sampleList.tasks.filter(({ number }) => number !== recurring),
    };
    const [item] = merged(typed, list).withdrawn;
    expect(item).toMatchObject({ id: recurring, others: "2025-Q1（每季度）：2025-03-20，已报" });
  });
});
