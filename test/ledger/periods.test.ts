import fc from "fast-check";
import {
  assess,
  createLedger,
  isPeriod,
  mergeLedger,
  periodKinds,
  periodOf,
  periodTotals,
  recordPeriod,
  type Ledger,
} from "../../src/ledger";
import { sampleList } from "../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);

const recorded = (start: Ledger, ...days: string[]) =>
  days.reduce((one, day) => recordPeriod(one, assess(one, day), periodOf(day, "month")), start);

test.each([
  ["2025-10-31", "month", "2025-10"],
  ["2025-10-31", "quarter", "2025-Q4"],
  ["2025-03-31", "quarter", "2025-Q1"],
  ["2025-10-05", "week", "2025-W40"],
  ["2025-10-06", "week", "2025-W41"],
  // The first days of January may belong to the year before, the last of December to the next.
  ["2021-01-03", "week", "2020-W53"],
  ["2024-12-30", "week", "2025-W01"],
  ["1969-12-29", "week", "1970-W01"],
] as const)("%s is in the %s %s", (day, kind, period) => {
  expect(periodOf(day, kind)).toBe(period);
});

test("every day has a period of each kind, and weeks never go back", () => {
  const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      for (const kind of periodKinds) expect(isPeriod(periodOf(dayAt(number), kind))).toBe(true);
      const [one, next] = [periodOf(dayAt(number), "week"), periodOf(dayAt(number + 1), "week")];
      expect(one <= next).toBe(true);
      expect(periodOf(dayAt(number + 7), "week") > one).toBe(true);
    })
  );
});

test.each(["2025-13", "2025-Q5", "2025-W00", "2025-W54", "2025", "25-10", "2025-1", ""])(
  "%j is no period",
  (text) => {
    expect(isPeriod(text)).toBe(false);
  }
);

test.each(["2020-W53", "2025-W50", "2025-W01", "2025-10", "2025-Q1"])("%j is a period", (text) => {
  expect(isPeriod(text)).toBe(true);
});

test("a record tells the lead units, the progress and the judgement of its day", () => {
  const [first, ...others] = ledger.tasks;
  const begun = { ...first!, entry: { ...first!.entry, progress: 0.3 } };
  const [record] = recorded({ ...ledger, tasks: [begun, ...others] }, "2026-01-15").records;
  expect(record).toEqual({
    period: "2026-01",
    asOf: "2026-01-15",
    task: "1",
    title: "任务1",
    lead: "柳城生态环境局、县发展和改革局",
    progress: 0.3,
    timing: "overdue",
    target: "unmeasured",
    light: "red",
  });
});

test("a period keeps how every task stood, whatever changes later", () => {
  const then = recorded(ledger, "2025-09-30");
  const done = {
    ...then,
    tasks: then.tasks.map((task) => ({ ...task, entry: { ...task.entry, progress: 1 } })),
  };
  const later = recorded(done, "2025-10-31");
  const first = later.records.filter(({ period }) => period === "2025-09");
  expect(first).toEqual(then.records);
  expect(first.map(({ task }) => task)).toEqual(ledger.tasks.map(({ id }) => id));
  const second = later.records.filter(({ period }) => period === "2025-10");
  expect(new Set(second.map(({ timing }) => timing))).toEqual(new Set(["done"]));
});

test("recording a period again replaces it, and leaves the others", () => {
  const twice = recorded(ledger, "2025-09-15", "2025-10-10", "2025-09-30");
  expect(twice.records).toHaveLength(2 * ledger.tasks.length);
  const days = new Set(twice.records.map(({ asOf }) => asOf));
  expect([...days]).toEqual(["2025-09-30", "2025-10-10"]);
});

test("totals count each task of a period once, the earliest period first", () => {
  const totals = periodTotals(recorded(ledger, "2026-02-01", "2025-09-30").records);
  expect(totals.map(({ period }) => period)).toEqual(["2025-09", "2026-02"]);
  for (const { lights } of totals)
    expect(Object.values(lights).reduce((sum, count) => sum + count)).toBe(ledger.tasks.length);
  expect(totals[1]!.lights.red).toBeGreaterThan(totals[0]!.lights.red);
});

test("records of weeks and of months stand by the day they were made on, in whatever order they are read", () => {
  const week = recordPeriod(ledger, assess(ledger, "2025-10-05"), periodOf("2025-10-05", "week"));
  const { records } = recorded(week, "2025-10-31");
  const order = periodTotals(records.toReversed()).map(({ period }) => period);
  expect(order).toEqual(["2025-W40", "2025-10"]);
  expect([...new Set(records.map(({ period }) => period))]).toEqual(order);
});

test("importing a revised list keeps every record, of withdrawn tasks too", () => {
  const before = recorded(ledger, "2025-09-30");
  const revised = { ...sampleList, tasks: sampleList.tasks.slice(1) };
  const { value } = mergeLedger(before, revised, { source: "新.docx", registry: [] });
  expect(value.ledger.records).toEqual(before.records);
});
