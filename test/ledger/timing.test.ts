import fc from "fast-check";
import { defaultSettings, natureOf } from "../../src/ledger";
import { dateOfDay, dayNumber } from "../../src/ledger/calendar";
import { effectiveDue, timingOf, type Schedule } from "../../src/ledger/timing";

const schedule = (parts: Partial<Schedule>): Schedule => ({
  nature: "date",
  due: "2025-12-31",
  start: null,
  progress: null,
  completedOn: null,
  ...parts,
});

const timing = (parts: Partial<Schedule>, asOf: string) => {
  const whole = schedule(parts);
  return timingOf(whole, whole.due, defaultSettings, asOf);
};

describe("timing", () => {
  test.each([
    ["on the last day it is not yet overdue", {}, "2025-12-31", "dueSoon"],
    ["the day after, it is overdue", {}, "2026-01-01", "overdue"],
    ["30 days before, it is due soon", {}, "2025-12-01", "dueSoon"],
    ["31 days before, it is on track", {}, "2025-11-30", "onTrack"],
    ["done by its date", { completedOn: "2025-06-01" }, "2026-06-01", "done"],
    ["finished on the as-of day", { completedOn: "2025-06-01" }, "2025-06-01", "done"],
    ["not yet finished on an earlier day", { completedOn: "2025-06-02" }, "2025-06-01", "onTrack"],
    ["done by 100% without a date", { progress: 1 }, "2026-06-01", "done"],
    [
      "a typed date counts before the progress",
      { progress: 1, completedOn: "2026-02-01" },
      "2026-01-31",
      "overdue",
    ],
    ["99% is not done", { progress: 0.99 }, "2026-01-01", "overdue"],
    ["up to 200% is done", { progress: 2 }, "2026-01-01", "done"],
    ["a pasted 80 is no 80%, and not done", { progress: 80 }, "2026-01-01", "overdue"],
    ["behind by more than the tolerance", { progress: 0.2 }, "2025-07-02", "behind"],
    [
      "behind by just the tolerance",
      { progress: 0.4, start: "2025-01-01", due: "2025-04-11" },
      "2025-02-20",
      "onTrack",
    ],
    [
      "a day further is behind",
      { progress: 0.4, start: "2025-01-01", due: "2025-04-11" },
      "2025-02-21",
      "behind",
    ],
    // 80% less 70% is a hair above 10% in binary fractions.
    [
      "behind by just the tolerance, whatever binary fractions make of it",
      { progress: 0.7, start: "2025-01-01", due: "2025-07-20" },
      "2025-06-10",
      "onTrack",
    ],
    [
      "in the year before its day limit no time has elapsed",
      { progress: 0.1, due: "2026-06-30" },
      "2025-10-01",
      "onTrack",
    ],
    ["without a reported progress it is not judged behind", {}, "2025-10-01", "onTrack"],
    [
      "before the window opens nothing is behind",
      { progress: 0, start: "2025-05-01" },
      "2025-02-01",
      "onTrack",
    ],
    [
      "a first day that was mistyped behind the last makes nothing behind",
      { progress: 0.1, start: "2025-12-31", due: "2025-09-30" },
      "2025-06-01",
      "onTrack",
    ],
    ["open-ended work", { due: null, nature: "open" }, "2025-10-01", "longTerm"],
    ["recurring work", { due: null, nature: "recurring" }, "2025-10-01", "longTerm"],
    ["work that waits for an event", { due: null, nature: "conditional" }, "2025-10-01", "undated"],
    ["work without words on time", { due: null, nature: "none" }, "2025-10-01", "undated"],
  ] as const)("%s", (_, parts, asOf, expected) => {
    expect(timing(parts, asOf)).toBe(expected);
  });

  test("never goes back from overdue as days pass", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.float({ min: 0, max: 1, noNaN: true })),
        (days, progress) => {
          const before = timing({ progress }, dateOfDay(dayNumber("2025-06-01") + days));
          const after = timing({ progress }, dateOfDay(dayNumber("2025-06-01") + days + 1));
          if (before === "overdue" || before === "done") expect(after).toBe(before);
        }
      )
    );
  });
});

describe("the year-end default", () => {
  const undated = { due: null, nature: "none" } as const;
  const on = { ...defaultSettings, yearEndDefault: true };

  test("is off unless a person turns it on", () => {
    expect(effectiveDue(undated, defaultSettings, 2025)).toEqual({ due: null, basis: "none" });
  });

  test("gives work without words on time the end of the year, and says so", () => {
    expect(effectiveDue(undated, on, 2025)).toEqual({ due: "2025-12-31", basis: "yearEnd" });
  });

  test("leaves open-ended work and unknown years alone", () => {
    expect(effectiveDue({ due: null, nature: "open" }, on, 2025).due).toBeNull();
    expect(effectiveDue(undated, on, null).due).toBeNull();
  });
});

test("the earlier of the document's day and a missed period's counts", () => {
  const due = (missed: string | null) =>
    effectiveDue({ due: "2025-06-30", nature: "date" }, defaultSettings, 2025, missed);
  expect(due("2025-03-31")).toEqual({ due: "2025-03-31", basis: "period" });
  expect(due("2025-09-30")).toEqual({ due: "2025-06-30", basis: "document" });
  expect(due(null)).toEqual({ due: "2025-06-30", basis: "document" });
});

test("a day limit decides the nature of a task that also has open-ended words", () => {
  expect(natureOf([{ kind: "open" }, { kind: "date" }], "2025-12-31")).toBe("date");
  expect(natureOf([{ kind: "open" }, { kind: "window" }], "2025-09-30")).toBe("window");
  expect(natureOf([{ kind: "window" }, { kind: "date" }], "2025-12-31")).toBe("date");
  expect(natureOf([{ kind: "conditional" }, { kind: "recurring" }], null)).toBe("recurring");
  expect(natureOf([{ kind: "open" }, { kind: "recurring" }], null)).toBe("recurring");
  expect(natureOf([], null)).toBe("none");
});
