import { assess, createLedger, type Ledger, type LedgerTask } from "../../src/ledger";
import type { Deadline, Task } from "../../src/tasklist";
import { deadline, sampleList, target, task, units } from "../support/sample-list";

const ledger = createLedger(sampleList, "sample.docx", []);

/** The ledger with one task's entry, target entries or figures changed. */
function withEntry(id: string, entry: Partial<LedgerTask["entry"]>, reported?: number): Ledger {
  return {
    ...ledger,
    tasks: ledger.tasks.map((item) =>
      item.id === id
        ? {
            ...item,
            entry: { ...item.entry, ...entry },
            targets: item.targets.map((one) => ({
              ...one,
              entry: { ...one.entry, reported: reported ?? null },
            })),
          }
        : item
    ),
  };
}

const taskIn = (one: Ledger, asOf: string, id: string) =>
  assess(one, asOf).tasks.find((item) => item.id === id)!;

const withReported = (item: LedgerTask, reported: number): LedgerTask => ({
  ...item,
  targets: item.targets.map((one) => ({ ...one, entry: { ...one.entry, reported } })),
});

/** A ledger of one task, number 7. */
const ledgerOf = (parts: Partial<Task>): Ledger =>
  createLedger({ ...sampleList, tasks: [task("7", parts)] }, "", []);

/** A ledger of one task with one measure of these day limits. */
const withMeasureDue = (deadlines: readonly Deadline[]): Ledger =>
  ledgerOf({ measures: [{ number: "7.1", text: "", deadlines, targets: [] }] });

describe("lights", () => {
  test("grey while nothing was reported", () => {
    expect(taskIn(ledger, "2025-03-01", "2")).toMatchObject({
      timing: "undated",
      target: "unmeasured",
      light: "grey",
    });
  });

  test("red when overdue, reported or not", () => {
    expect(taskIn(ledger, "2026-01-01", "1")).toMatchObject({ timing: "overdue", light: "red" });
  });

  test("amber for a target that is short but not due", () => {
    const short = withEntry("1", { progress: 0.9 }, 0.05);
    expect(taskIn(short, "2025-10-01", "1")).toMatchObject({ target: "gap", light: "amber" });
  });

  test("red when the work is declared complete and its target is missed", () => {
    const declared = withEntry("1", { progress: 1 }, 0.05);
    expect(taskIn(declared, "2025-10-01", "1")).toMatchObject({
      timing: "done",
      target: "missed",
      light: "red",
    });
  });

  test("green when done and met", () => {
    const done = withEntry("1", { completedOn: "2025-09-01" }, 0.06);
    expect(taskIn(done, "2026-10-01", "1")).toMatchObject({ target: "met", light: "green" });
  });
});

describe("what counts as reported", () => {
  const light = (entry: Partial<LedgerTask["entry"]>) =>
    taskIn(withEntry("6", entry), "2025-03-01", "6").light;

  test.each([{ progress: 0 }, { situation: "正在起草" }, { completedOn: "2025-04-01" }])(
    "%j is a report",
    (entry) => {
      expect(light(entry)).toBe("green");
    }
  );

  test("a person and problems alone are none", () => {
    expect(light({ person: "县司法局办公室", problems: "缺人手" })).toBe("grey");
  });
});

describe("targets", () => {
  const state = (one: Ledger, asOf: string, id: string) =>
    assess(one, asOf).targets.find((item) => item.id === id)!;

  test("an exact 93% meets 93%, 92.995% does not", () => {
    expect(state(withEntry("2", {}, 0.93), "2025-10-01", "2-1").state).toBe("met");
    expect(state(withEntry("2", {}, 0.92995), "2025-10-01", "2-1")).toMatchObject({ state: "gap" });
  });

  test("an upper limit is missed from above", () => {
    expect(state(withEntry("3", {}, 4), "2025-08-01", "3-1")).toMatchObject({
      gap: -1,
      state: "gap",
    });
    expect(state(withEntry("3", {}, 3), "2025-08-01", "3-1").state).toBe("met");
  });

  test("a soft target that is short waits for a person, and the person's word counts", () => {
    const short = withEntry("5", {}, 5);
    expect(state(short, "2026-02-01", "5-1").state).toBe("toJudge");
    const decided = {
      ...short,
      tasks: short.tasks.map((item) => ({
        ...item,
        targets: item.targets.map((one) => ({
          ...one,
          entry: { ...one.entry, judgement: "met" as const },
        })),
      })),
    };
    expect(state(decided, "2026-02-01", "5-1").state).toBe("met");
  });

  test("有效保障: between 95% and 100% a person confirms the condition; below, it is short", () => {
    const goal = (reported: number): Ledger => ({
      ...ledger,
      goals: ledger.goals.map((one) => ({ ...one, entry: { ...one.entry, reported } })),
    });
    expect(state(goal(1), "2025-10-01", "目标-2").state).toBe("met");
    expect(state(goal(0.96), "2025-10-01", "目标-2").state).toBe("toJudge");
    expect(state(goal(0.94), "2025-10-01", "目标-2").state).toBe("gap");
    expect(state(goal(0.94), "2025-12-31", "目标-2").state).toBe("gap");
    expect(state(goal(0.94), "2026-01-01", "目标-2").state).toBe("missed");
  });

  test("one that belongs to no measure is missed when its task is overdue", () => {
    const one = ledgerOf({
      deadlines: [deadline("6月底前", "date", "2025-06-30")],
      due: "2025-06-30",
      targets: [target("整改率")],
    });
    const reported = { ...one, tasks: one.tasks.map((item) => withReported(item, 0.5)) };
    expect(state(reported, "2025-06-30", "7-1").state).toBe("gap");
    expect(state(reported, "2025-07-01", "7-1").state).toBe("missed");
  });
});

describe("figures of 指标核算", () => {
  const farmland = (rows: readonly (readonly [number, number])[]): Ledger => ({
    ...ledger,
    figures: {
      ...ledger.figures,
      farmland: rows.map(([safeUseArea, safelyUsed]) => ({
        township: "",
        safeUseArea,
        safelyUsed,
        strictControlArea: null,
        strictlyControlled: null,
        priorityProtected: null,
      })),
    },
  });

  test("the county's rate is the ratio of the sums, not the mean of the rates", () => {
    const { figures } = assess(
      farmland([
        [100, 100],
        [300, 240],
      ]),
      "2025-10-01"
    );
    expect(figures.farmlandSafeUse).toBe(0.85);
  });

  test("they are the current value of the targets that they measure", () => {
    const { targets } = assess(farmland([[100, 94]]), "2025-10-01");
    expect(targets.find(({ id }) => id === "2-1")).toMatchObject({ current: 0.94, state: "met" });
  });

  test("a row that cannot be right withholds the rate", () => {
    expect(assess(farmland([[100, 101]]), "2025-10-01").figures.farmlandSafeUse).toBeNull();
  });

  test("a missing emission withholds the reduction, which it would flatter", () => {
    const emissions = [
      { enterprise: "甲", base: 100, current: 80 },
      { enterprise: "乙", base: 100, current: null },
    ];
    const missing = { ...ledger, figures: { ...ledger.figures, emissions } };
    expect(assess(missing, "2025-10-01").figures.emissionReduction).toBeNull();
  });

  test("the county's townships and counted plots head the rows", () => {
    expect(ledger.figures.farmland.map(({ township }) => township)).toContain("古砦仫佬族乡");
    expect(ledger.figures.farmland).toHaveLength(12);
    expect(ledger.figures.plots).toHaveLength(6);
  });
});

describe("lead units", () => {
  test("a task with several leads counts for each; the worst unit stands first", () => {
    // 任务3 is past its day, 任务4 has missed quarters.
    const { units: totals } = assess(ledger, "2025-10-15");
    expect(totals.map(({ unit, led, overdue }) => [unit, led, overdue])).toEqual([
      ["柳城生态环境局", 3, 2],
      ["县农业农村局", 2, 1],
      ["县发展和改革局", 1, 0],
      ["县应急管理局", 1, 0],
      ["县司法局", 1, 0],
    ]);
  });

  test("a unit named twice in one task leads it once", () => {
    const twice = createLedger(
      { ...sampleList, tasks: [task("1", { lead: units("县司法局", "县司法局") })] },
      "",
      []
    );
    expect(assess(twice, "2025-10-15").units[0]).toMatchObject({ unit: "县司法局", led: 1 });
  });
});

describe("measures", () => {
  test("have their own dates, and are done with their task", () => {
    const measures = (one: Ledger) =>
      assess(one, "2026-01-15").measures.map(({ id, timing }) => [id, timing]);
    expect(measures(ledger)).toContainEqual(["1.2", "overdue"]);
    expect(measures(withEntry("1", { completedOn: "2025-12-01" }))).toContainEqual(["1.2", "done"]);
  });

  test("the last of a measure's own days counts, in whatever order they are named", () => {
    const one = withMeasureDue([
      deadline("11月底前", "date", "2025-11-30"),
      deadline("3月底前", "date", "2025-03-31"),
    ]);
    expect(assess(one, "2025-04-01").measures[0]).toMatchObject({
      due: "2025-11-30",
      timing: "onTrack",
    });
  });

  test("each closes its own targets alone, and stands as badly as they do", () => {
    const early = target("甲地整改率");
    const late = target("乙地整改率");
    const one = ledgerOf({
      targets: [early, late],
      measures: [
        {
          number: "7.1",
          text: "",
          deadlines: [deadline("3月底前", "date", "2025-03-31")],
          targets: [early],
        },
        {
          number: "7.2",
          text: "",
          deadlines: [deadline("11月底前", "date", "2025-11-30")],
          targets: [late],
        },
      ],
    });
    const [item] = one.tasks.map((own) => withReported(own, 0.5));
    const begun = item!.measures.map((part, at) =>
      at === 1 ? part : { ...part, entry: { ...part.entry, progress: 0.1 } }
    );
    const { targets, measures } = assess(
      { ...one, tasks: [{ ...item!, measures: begun }] },
      "2025-04-01"
    );
    expect(targets.filter(({ id }) => id.startsWith("7")).map(({ state }) => state)).toEqual([
      "missed",
      "gap",
    ]);
    expect(measures).toMatchObject([
      { timing: "overdue", target: "missed", light: "red" },
      { timing: "onTrack", target: "gap", light: "amber" },
    ]);
  });

  test("what was entered for one lights neither the others nor is it the task's", () => {
    const one = ledgerOf({
      measures: ["7.1", "7.2"].map((number) => ({ number, text: "", deadlines: [], targets: [] })),
    });
    const [item] = one.tasks;
    const [first, second] = item!.measures;
    const reported = { ...first!, entry: { ...first!.entry, situation: "已部署" } };
    const tasks = [{ ...item!, measures: [reported, second!] }];
    expect(assess({ ...one, tasks }, "2025-04-01").measures.map(({ light }) => light)).toEqual([
      "green",
      "grey",
    ]);
  });
});

describe("a window", () => {
  const yearRound = deadline("到2025年底", "date", "2025-12-31", "2025-01-01");
  const window = deadline("5-9月", "window", "2025-09-30", "2025-05-01");

  // A quarter of it has passed by 10 June, but more than half of the time since January.
  test("is elapsed from its own first day, whatever else the words name", () => {
    const one = ledgerOf({ deadlines: [yearRound, window], due: "2025-09-30" });
    const [item] = one.tasks;
    const begun = { ...item!, entry: { ...item!.entry, progress: 0.2 } };
    expect(taskIn({ ...one, tasks: [begun] }, "2025-06-10", "7").timing).toBe("onTrack");
  });

  test("of a measure is too", () => {
    const one = withMeasureDue([window]);
    const [item] = one.tasks;
    const measures = item!.measures.map((part) => ({
      ...part,
      entry: { ...part.entry, progress: 0.2 },
    }));
    const begun = { ...one, tasks: [{ ...item!, measures }] };
    expect(assess(begun, "2025-06-10").measures[0]!.timing).toBe("onTrack");
    expect(assess(begun, "2025-08-01").measures[0]!.timing).toBe("behind");
  });
});
