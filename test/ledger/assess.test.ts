import { assess, createLedger, type Ledger, type LedgerTask } from "../../src/ledger";
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
    expect(state(goal(0.94), "2026-01-01", "目标-2").state).toBe("missed");
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
});

describe("ids", () => {
  test("numbers that start anew in each section get the section's place in front", () => {
    const list = {
      ...sampleList,
      tasks: [task("1"), task("1", { section: sampleList.sections[1]! })],
    };
    expect(createLedger(list, "", []).tasks.map(({ id }) => id)).toEqual(["1-1", "2-1"]);
  });

  test("a target is tied to the measure that names it", () => {
    const list = createLedger(
      {
        ...sampleList,
        tasks: [
          task("7", {
            targets: [target("整改率")],
            measures: [
              {
                number: "7.1",
                text: "甲。",
                deadlines: [deadline("每月", "recurring")],
                targets: [],
              },
              { number: "7.2", text: "乙。", deadlines: [], targets: [target("整改率")] },
            ],
          }),
        ],
      },
      "",
      []
    );
    expect(list.tasks[0]!.targets[0]!.measure).toBe("7.2");
  });
});
