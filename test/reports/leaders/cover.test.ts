import { createLedger, type Ledger } from "../../../src/ledger";
import { planLeaders } from "../../../src/reports";
import type { TaskList } from "../../../src/tasklist";
import { sampleList, target, task, units } from "../../support/sample-list";

const asOf = "2026-01-15";

function coverOf(
  list: TaskList,
  change: (ledger: Ledger) => Ledger = (ledger) => ledger
): string[] {
  const [cover] = planLeaders(change(createLedger(list, "清单.docx", [])), asOf).sheets;
  return cover!.blocks
    .flatMap(({ cells }) => [...cells].flat().map(({ value }) => String(value ?? "")))
    .filter((text) => text !== "");
}

const headings = (texts: readonly string[]) => texts.filter((text) => /^[一二三]、/.test(text));

const overdue = task("1", { due: "2025-12-31" });

test("says how the tasks stand, then goals, units and what is overdue", () => {
  const cover = coverOf(sampleList);
  expect(cover.slice(0, 3)).toEqual([
    sampleList.title,
    "（统计截止2026年1月15日）",
    "　　共6项任务：已完成0项，逾期4项，临期0项，滞后0项，正常0项，长期0项，未定2项；其中目标未达标0项。",
  ]);
  expect(headings(cover)).toEqual([
    "一、主要指标",
    "二、牵头单位亮灯情况（项）",
    "三、逾期和未达标任务",
  ]);
});

test("a list without goals shows the targets of its tasks, and without any begins with the units", () => {
  const aims = Array.from({ length: 9 }, (_, at) => target(`第${at + 1}个指标`));
  const withTargets = { ...sampleList, goals: [], tasks: [{ ...overdue, targets: aims }] };
  expect(coverOf(withTargets)).toContain("第8个指标");
  expect(coverOf(withTargets)).not.toContain("第9个指标");
  expect(coverOf(withTargets)).toContain("另有1项指标，见《任务清单》。");
  const eight = { ...withTargets, tasks: [{ ...overdue, targets: aims.slice(1) }] };
  expect(coverOf(eight).filter((text) => text.startsWith("另有"))).toEqual([]);
  expect(headings(coverOf({ ...withTargets, tasks: [overdue] }))).toEqual([
    "一、牵头单位亮灯情况（项）",
    "二、逾期和未达标任务",
  ]);
});

test("a goal stands with where it is, one without a number as the words that a person judges", () => {
  const goals = [
    target("安全利用率", { value: 0.93, text: "安全利用率达到93%" }),
    target("水质", { value: null, unit: "", soft: true, text: "水质总体保持稳定" }),
  ];
  const list = { ...sampleList, goals, tasks: [{ ...overdue, targets: [target("任务的指标")] }] };
  const cover = coverOf(list, (ledger) => ({
    ...ledger,
    goals: ledger.goals.map((goal, at) =>
      at > 0 ? goal : { ...goal, entry: { ...goal.entry, reported: 0.9 } }
    ),
  }));
  const at = cover.indexOf("安全利用率");
  expect(cover.slice(at, at + 3)).toEqual(["安全利用率", "≥93%", "0.9"]);
  expect(Number(cover[at + 3])).toBeCloseTo(-0.03, 12);
  expect(cover.slice(at + 4, at + 6)).toEqual(["未达标", "水质总体保持稳定"]);
  expect(cover.slice(at + 6, at + 10)).toEqual(["由人研判", "—", "—", "待研判"]);
  expect(cover).not.toContain("任务的指标");
});

test("of tasks' targets those without a number are no headlines; a missed one is counted", () => {
  const aims = [target("能测的"), target("不能测的", { value: null })];
  const list = { ...sampleList, goals: [], tasks: [{ ...overdue, targets: aims }] };
  const cover = coverOf(list, (ledger) => ({
    ...ledger,
    tasks: ledger.tasks.map((one) => ({
      ...one,
      targets: one.targets.map((aim) => ({ ...aim, entry: { ...aim.entry, reported: 0.5 } })),
    })),
  }));
  expect(cover).toContain("能测的");
  expect(cover).not.toContain("不能测的");
  expect(cover[2]).toMatch(/其中目标未达标1项。$/);
});

test("as many overdue tasks stand on it as the page holds, three at least, and the rest are counted", () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    task(String(at + 1), { title: `事项${at + 1}`, due: "2025-12-31" })
  );
  const told = (goals: TaskList["goals"]) => {
    const cover = coverOf({ ...sampleList, goals, tasks: many });
    return {
      shown: cover.filter((text) => text.startsWith("事项")).length,
      others: Number(/^另有(\d+)项，/.exec(cover.at(-1)!)![1]),
    };
  };
  const few = told([]);
  expect(few.shown).toBeGreaterThan(10);
  expect(few.others).toBe(60 - few.shown);
  const full = Array.from({ length: 8 }, () => target("很长的指标名称".repeat(30)));
  expect(told(full)).toEqual({ shown: 3, others: 57 });
});

test("a dozen units stand on it, and the others are counted", () => {
  const ledBy = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      task(String(at + 1), { lead: units(`第${at + 1}局`) })
    );
  const twelve = coverOf({ ...sampleList, tasks: ledBy(12) });
  expect(twelve).toContain("第12局");
  expect(twelve.filter((text) => text.startsWith("另有"))).toEqual([]);
  const cover = coverOf({ ...sampleList, tasks: ledBy(14) });
  expect(cover).not.toContain("第13局");
  expect(cover).toContain("另有2个单位，见《单位亮灯》。");
});

test("says that nothing is overdue, or what is: its problems and next steps in at most 60 characters", () => {
  expect(coverOf({ ...sampleList, tasks: [task("1")] })).toContain(
    "截至统计日期，没有逾期或未达标的任务。"
  );
  const told = (problems: string) =>
    coverOf({ ...sampleList, tasks: [overdue] }, (ledger) => ({
      ...ledger,
      tasks: ledger.tasks.map((one) => ({ ...one, entry: { ...one.entry, problems } })),
    }));
  expect(told("题".repeat(60))).toContain("题".repeat(60));
  expect(told("题".repeat(61))).toContain(`${"题".repeat(58)}……`);
  expect(told("  ").filter((text) => text === "未填报")).toHaveLength(2);
});
