import { createLedger, type Ledger, type LedgerTarget, type LedgerTask } from "../../src/ledger";
import { sampleList } from "./sample-list";

const fresh = createLedger(sampleList, "清单.docx", []);

/**
 * The sample's ledger with something in everything that staff fill in, nowhere the same twice, and a
 * document that says otherwise of the list as a whole.
 */
export const filledLedger: Ledger = {
  ...fresh,
  imported: { ...fresh.imported!, title: "原来的标题", year: 2024, region: "原来的县" },
  goals: fresh.goals.map(filledTarget),
  tasks: fresh.tasks.map(filledTask),
  figures: {
    farmland: [
      {
        township: "大埔镇",
        safeUseArea: 11,
        strictControlArea: 12,
        priorityProtected: 13,
        safelyUsed: 9,
        strictlyControlled: 8,
      },
    ],
    farmlandMeasures: [
      {
        township: "大埔镇",
        landClass: "strictControl",
        measure: "退耕",
        area: 1.5,
        compliant: false,
      },
    ],
    construction: [{ name: "一号地块", area: 21, violatingArea: 2, rectified: true }],
    emissions: [{ enterprise: "有色公司", base: 31, current: 30 }],
    projects: [{ name: "治理工程", cut: 4, added: 3 }],
    plots: [{ name: "二号地块", controlled: false }],
  },
  withdrawn: [
    {
      level: "target",
      id: "9-1",
      section: "旧的类别",
      title: "旧的任务",
      content: "旧的内容",
      lead: "旧的牵头",
      support: "旧的配合",
      responsible: "旧的责任",
      deadline: "旧的时限",
      due: "2024-12-31",
      remarks: "旧的备注",
      entry: taskEntry(9),
      target: { figure: "plotControlRate", reported: 0.45, judgement: "gap" },
      others: "旧的其他",
      successor: "3 接续的任务",
      withdrawnBy: "新清单.docx",
    },
  ],
};

function taskEntry(index: number): LedgerTask["entry"] {
  return {
    progress: index / 10,
    situation: `进展${index}`,
    problems: `问题${index}`,
    nextSteps: `措施${index}`,
    person: `责任人${index}`,
    completedOn: `2025-02-1${index}`,
    reportedOn: `2025-03-1${index}`,
  };
}

function filledTask(item: LedgerTask, index: number): LedgerTask {
  return {
    ...item,
    task: { ...item.task, remarks: `备注${index}` },
    entry: taskEntry(index),
    measures: item.measures.map((part, at) => ({
      ...part,
      entry: {
        progress: (index + at) / 20,
        situation: `措施进展${index}.${at}`,
        completedOn: `2025-04-${index + 10 + at}`,
      },
    })),
    targets: item.targets.map(filledTarget),
    occurrences: item.occurrences.map((one, at) => ({
      ...one,
      entry: { done: at % 2 === 0, completedOn: `2025-05-1${at}`, remarks: `说明${at}` },
    })),
  };
}

function filledTarget(target: LedgerTarget, index: number): LedgerTarget {
  const judgements = ["met", "gap", "missed"] as const;
  return {
    ...target,
    target: { ...target.target, baseline: `202${index}年`, period: `期间${index}` },
    entry: { reported: 0.5 + index / 10, judgement: judgements[index % 3]! },
  };
}
