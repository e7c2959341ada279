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

test("a dozen units stand on it, and the others are counted", () => {
  const ledBy = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      task(String(at + 1), { lead: units(`第${at + 1}局`) })
    );
  expect(coverOf({ ...sampleList, tasks: ledBy(12) })).toContain("第12局");
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
