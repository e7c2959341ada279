import { readFile } from "node:fs/promises";
import path from "node:path";
import { readDocument } from "../../src/document";
import { createLedger, type Ledger, type LedgerTarget, type TaskEntry } from "../../src/ledger";
import { readTaskList, type Task, type TaskList } from "../../src/tasklist";

export const sample = "assets/sample-liucheng-2025.docx";

/** Just after the year's end, so that some work is overdue. */
export const asOf = "2026-01-08";

/** The sample list with some of what an office enters in a year, so that every light is seen. */
export async function sampleLedger(): Promise<Ledger> {
  return withEntries(await ledgerOf((list) => list));
}

/** The ledger of an earlier wording of the sample: a task less, a task more, one reworded. */
export async function earlierLedger(): Promise<Ledger> {
  const reworded = (task: Task): Task =>
    task.number === "7" ? { ...task, content: task.content.replace("持续开展", "") } : task;
  const dropped = (task: Task): Task => ({
    ...task,
    number: "14",
    title: "开展地下水污染源排查",
    content: "排查加油站、填埋场等地下水污染源，建立清单。",
    measures: [],
    targets: [],
  });
  return withEntries(
    await ledgerOf((list) => ({
      ...list,
      tasks: [
        ...list.tasks.filter(({ number }) => number !== "12").map(reworded),
        dropped(list.tasks[0]!),
      ],
    }))
  );
}

async function ledgerOf(change: (list: TaskList) => TaskList): Promise<Ledger> {
  const { value: document } = await readDocument(await readFile(sample), path.basename(sample));
  const { list, registry } = readTaskList(document, {}).value;
  return createLedger(change(list), path.basename(sample), registry);
}

function withEntries(ledger: Ledger): Ledger {
  return {
    ...ledger,
    settings: { ...ledger.settings, asOf },
    goals: ledger.goals.map(withReportedValue),
    tasks: ledger.tasks.map((task, index) => ({
      ...task,
      entry: { ...task.entry, progress: shares[index % shares.length]!, ...entries[task.id] },
      targets: task.targets.map(withReportedValue),
    })),
  };
}

const shares = [1, 0.9, 0.6, 0.2, null];

const entries: Readonly<Record<string, Partial<TaskEntry>>> = {
  "3": {
    situation: "已完成 3 家企业核查",
    problems: "1 家企业治理设施尚未验收",
    nextSteps: "1 月底前完成验收",
  },
  "7": { situation: "6 个地块已落实 5 个", problems: "1 个地块管控方案待评审" },
};

/** By the targets' ids. The farmland is short of its 93%, the construction land is not. */
const reported: Readonly<Record<string, number>> = { "5-1": 0.915, "目标-1": 0.915, "目标-2": 1 };

function withReportedValue(target: LedgerTarget): LedgerTarget {
  const value = reported[target.id];
  return value === undefined ? target : { ...target, entry: { ...target.entry, reported: value } };
}
