import type { JudgedTask } from "../context";

/** How a lead unit stands. A task with several leads counts for each. */
export interface UnitRank {
  readonly unit: string;
  /** 名次; units that stand alike share it (1, 1, 3). Null when nothing of theirs can be completed yet. */
  readonly rank: number | null;
  readonly led: number;
  /** 应完成: tasks with an end, and completed ones; open-ended work (长期) is left out. */
  readonly completable: number;
  readonly done: number;
  /** 应按期: completed tasks with a date, and overdue ones. */
  readonly dated: number;
  /** 按期: completed not after the date. Without a completion date a completed task counts as on time. */
  readonly onTime: number;
}

type UnitCounts = Omit<UnitRank, "rank">;

/**
 * Lead units by 完成率 (done ÷ completable), then by 按期率 (onTime ÷ dated). A unit without dated work
 * has nothing late, so it stands as one with 100%. Units that are equal in both share a rank and stand
 * by name. Fractions are compared exactly.
 */
export function rankUnits(tasks: readonly JudgedTask[]): UnitRank[] {
  const led = new Map<string, JudgedTask[]>();
  for (const task of tasks)
    for (const unit of new Set(task.row.task.lead.map((mention) => mention.unit)))
      led.set(unit, [...(led.get(unit) ?? []), task]);
  const counts = [...led].map(([unit, own]) => countsOf(unit, own));
  const ranked = counts.filter(({ completable }) => completable > 0);
  const rank = (unit: UnitCounts) => 1 + ranked.filter((other) => standing(other, unit) < 0).length;
  return [
    ...ranked
      .sort((one, other) => standing(one, other) || byName(one, other))
      .map((unit) => ({
        ...unit,
        rank: rank(unit),
      })),
    ...counts
      .filter(({ completable }) => completable === 0)
      .sort(byName)
      .map((unit) => ({ ...unit, rank: null })),
  ];
}

function countsOf(unit: string, tasks: readonly JudgedTask[]): UnitCounts {
  const done = tasks.filter(({ status }) => status.timing === "done");
  const overdue = tasks.filter(({ status }) => status.timing === "overdue").length;
  const datedDone = done.filter(({ status }) => status.due !== null);
  return {
    unit,
    led: tasks.length,
    completable: tasks.filter(({ status }) => status.timing !== "longTerm").length,
    done: done.length,
    dated: datedDone.length + overdue,
    onTime: datedDone.filter(
      ({ row, status }) => (row.entry.completedOn ?? status.due!) <= status.due!
    ).length,
  };
}

/** Negative when the first unit stands before the second. */
function standing(one: UnitCounts, other: UnitCounts): number {
  const completion = other.done * one.completable - one.done * other.completable;
  if (completion !== 0) return completion;
  const [first, second] = [punctuality(one), punctuality(other)];
  return second.onTime * first.dated - first.onTime * second.dated;
}

function punctuality({ onTime, dated }: UnitCounts): Pick<UnitCounts, "onTime" | "dated"> {
  return dated === 0 ? { onTime: 1, dated: 1 } : { onTime, dated };
}

const order = new Intl.Collator("zh-CN");

function byName(one: UnitCounts, other: UnitCounts): number {
  return order.compare(one.unit, other.unit);
}
