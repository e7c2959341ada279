import fc from "fast-check";
import { createLedger, type TaskAssessment } from "../../../src/ledger";
import { rankUnits, reportContext, type JudgedTask } from "../../../src/reports";
import { sampleList, units } from "../../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);

describe("the ranking", () => {
  const [first] = reportContext(ledger, "2026-01-15").tasks;

  test("puts who has done more first, then who was in time, and leaves out who has no end to reach", () => {
    const of = (
      unit: string,
      timing: TaskAssessment["timing"],
      completedOn: string | null = null
    ) => ({
      row: {
        ...first!.row,
        task: { ...first!.row.task, lead: units(unit) },
        entry: { ...first!.row.entry, completedOn },
      },
      status: { ...first!.status, timing, due: timing === "longTerm" ? null : "2025-12-31" },
    });
    const ranked = rankUnits([
      of("庚局", "longTerm"),
      of("甲局", "longTerm"),
      of("乙局", "overdue"),
      of("丙局", "done", "2026-01-01"),
      of("丁局", "done", "2025-12-31"),
      of("戊局", "done"),
      of("己局", "done", "2025-12-01"),
      of("己局", "onTrack"),
    ]);
    expect(
      ranked.map(({ unit, rank, done, completable, onTime, dated }) => [
        ...[unit, rank],
        ...[done, completable, onTime, dated],
      ])
    ).toEqual([
      ["丁局", 1, 1, 1, 1, 1],
      ["戊局", 1, 1, 1, 1, 1],
      ["丙局", 3, 1, 1, 0, 1],
      ["己局", 4, 1, 2, 1, 1],
      ["乙局", 5, 0, 1, 0, 1],
      ["庚局", null, 0, 0, 0, 0],
      ["甲局", null, 0, 0, 0, 0],
    ]);
  });

  test("counts a unit once for a task that names it twice", () => {
    const row = { ...first!.row, task: { ...first!.row.task, lead: units("甲局", "甲局") } };
    expect(rankUnits([{ ...first!, row }])).toMatchObject([{ unit: "甲局", led: 1 }]);
  });

  test("what has no day limit is never late, whenever it was completed", () => {
    const row = { ...first!.row, entry: { ...first!.row.entry, completedOn: "2026-01-01" } };
    const status = { ...first!.status, timing: "done" as const, due: null };
    const [unit] = rankUnits([{ row, status }]);
    expect(unit).toMatchObject({ done: 1, completable: 1, dated: 0, onTime: 0 });
  });

  const timings: TaskAssessment["timing"][] = ["done", "overdue", "onTrack", "longTerm"];
  const judgedTask = fc
    .record({
      lead: fc.subarray(["甲局", "乙局", "丙局", "丁局"], { minLength: 1 }),
      timing: fc.constantFrom(...timings),
      late: fc.boolean(),
    })
    .map(({ lead, timing, late }): JudgedTask => {
      const completedOn = late ? "2026-01-01" : "2025-12-01";
      const row = { ...first!.row, task: { ...first!.row.task, lead: units(...lead) } };
      return {
        row: { ...row, entry: { ...row.entry, completedOn } },
        status: { ...first!.status, timing, due: "2025-12-31" },
      };
    });

  test("does not depend on the order of the tasks", () => {
    fc.assert(
      fc.property(
        fc.array(judgedTask, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (tasks, keys) => {
          const shuffled = tasks
            .map((one) => [keys.next().value as number, one] as const)
            .sort(([one], [other]) => one - other)
            .map(([, one]) => one);
          expect(rankUnits(shuffled)).toEqual(rankUnits(tasks));
        }
      )
    );
  });

  test("gives equal units the same rank, and the next one the place that is left", () => {
    fc.assert(
      fc.property(fc.array(judgedTask, { maxLength: 12 }), (tasks) => {
        const ranked = rankUnits(tasks).filter(({ rank }) => rank !== null);
        const shares = ranked.map(({ done, completable, onTime, dated }) =>
          [done / completable, dated === 0 ? 1 : onTime / dated].join()
        );
        ranked.forEach(({ rank }, place) => expect(rank).toBe(shares.indexOf(shares[place]!) + 1));
      })
    );
  });
});
