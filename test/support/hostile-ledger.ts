import {
  createLedger,
  numberedTables,
  type KeptCells,
  type Ledger,
  type LedgerTarget,
  type LedgerTask,
  type RateFigures,
  type WithdrawnItem,
} from "../../src/ledger";
import { readTaskList, type Deadline, type RegistryUnit, type Target } from "../../src/tasklist";
import type { WorkbookPlan } from "../../src/workbook";
import { harm, hostile, hostileDocument } from "./hostile-list";
import { target, units } from "./sample-list";

/** A ledger whose every text begins like a formula, whoever wrote it: the document, staff, another program. */
export function hostileLedger(): Ledger {
  const { list } = readTaskList(hostileDocument).value;
  const fresh = createLedger(list, `=${harm}.docx`, []);
  const document = {
    title: hostile(0),
    year: fresh.year,
    region: hostile(1),
    tasks: fresh.tasks.map(filledTask),
    goals: [filledTarget("目标-1", null)],
  };
  const { tasks } = document;
  return {
    ...fresh,
    ...document,
    imported: document,
    registry: [...tasks.keys()].map(registryUnit),
    figures,
    records: tasks.map(({ id }, index) => ({
      period: "2026-06",
      asOf: "2026-06-30",
      task: id,
      title: hostile(index),
      lead: hostile(index + 1),
      progress: 0.5,
      timing: "onTrack",
      target: "none",
      light: "amber",
    })),
    withdrawn: [withdrawnItem],
    kept: keptBeside(tasks),
  };
}

const deadlineOf = (index: number): Deadline => ({
  text: hostile(index),
  kind: "date",
  date: "2026-06-30",
  start: null,
  confidence: "high",
});

const hostileTarget: Target = target(hostile(2), {
  unit: hostile(0),
  baseline: hostile(1),
  period: hostile(3),
  text: hostile(4),
  alternative: { operator: ">=", value: 1, condition: hostile(5) },
});

function filledTarget(id: string, measure: string | null): LedgerTarget {
  const entry = { reported: 0.1, judgement: null };
  return { id, measure, target: hostileTarget, figure: null, entry };
}

function filledTask(item: LedgerTask, index: number): LedgerTask {
  const { id, task } = item;
  const measure = `${id}.1`;
  return {
    id,
    task: {
      ...task,
      lead: units(hostile(index)),
      support: units(hostile(index + 1)),
      responsible: units(hostile(index + 2)),
      deadlines: [deadlineOf(index)],
    },
    entry: {
      ...item.entry,
      situation: hostile(index),
      problems: hostile(index + 1),
      nextSteps: hostile(index + 2),
      person: hostile(index + 3),
    },
    measures: [
      {
        id: measure,
        measure: {
          number: measure,
          text: hostile(index),
          deadlines: [deadlineOf(index + 1)],
          targets: [],
        },
        entry: { progress: 0.5, situation: hostile(index + 2), completedOn: null },
      },
    ],
    targets: [filledTarget(`${id}-1`, measure)],
    occurrences: [
      {
        id: `${id}·2026-Q1`,
        words: hostile(index),
        period: "2026-Q1",
        due: "2026-03-31",
        entry: { done: false, completedOn: null, remarks: hostile(index + 1) },
      },
    ],
  };
}

/** The units that the tasks name, so that 督办单 shows whom to ask there. */
function registryUnit(index: number): RegistryUnit {
  return {
    name: hostile(index),
    aliases: [hostile(index + 1)],
    kind: "department",
    contact: hostile(index + 2),
    phone: hostile(index + 3),
  };
}

const figures: RateFigures = {
  farmland: [
    {
      township: hostile(0),
      safeUseArea: 2,
      strictControlArea: 1,
      safelyUsed: null,
      strictlyControlled: null,
      priorityProtected: null,
    },
  ],
  farmlandMeasures: [
    { township: hostile(0), landClass: "safeUse", measure: hostile(1), area: 1, compliant: true },
  ],
  construction: [{ name: hostile(2), area: 2, violatingArea: 1, rectified: false }],
  emissions: [{ enterprise: hostile(3), base: 2, current: 1 }],
  projects: [{ name: hostile(4), cut: 2, added: 1 }],
  plots: [{ name: hostile(5), controlled: true }],
};

const withdrawnItem: WithdrawnItem = {
  level: "task",
  id: "99",
  section: hostile(0),
  title: hostile(1),
  content: hostile(2),
  lead: hostile(3),
  support: hostile(4),
  responsible: hostile(5),
  deadline: hostile(6),
  due: null,
  remarks: hostile(7),
  entry: {
    progress: null,
    situation: hostile(0),
    problems: hostile(1),
    nextSteps: hostile(2),
    person: hostile(3),
    completedOn: null,
    reportedOn: null,
  },
  target: { reported: null, judgement: null, figure: null },
  others: hostile(4),
  successor: "",
  withdrawnBy: hostile(5),
};

/** A column of somebody's own in every table that keeps some, with a formula's beginning for a name too. */
function keptBeside(tasks: readonly LedgerTask[]): KeptCells {
  const column = hostile(1);
  const rows: Readonly<Record<string, (task: LedgerTask) => readonly string[]>> = {
    [numberedTables.tasks]: ({ id }) => [id],
    [numberedTables.measures]: ({ measures }) => [measures[0]!.id],
    [numberedTables.targets]: ({ targets }) => [targets[0]!.id],
    [numberedTables.occurrences]: ({ occurrences }) => [occurrences[0]!.id],
    [numberedTables.duties]: ({ id, task }) => [id, "lead", task.lead[0]!.unit],
  };
  return {
    columns: Object.fromEntries(Object.keys(rows).map((table) => [table, [column]])),
    cells: Object.entries(rows).flatMap(([table, rowOf]) =>
      tasks.map((task, index) => ({ table, row: rowOf(task), column, value: hostile(index) }))
    ),
  };
}

/** How many cells hold a formula of ours. */
export function plannedFormulas({ sheets }: WorkbookPlan): number {
  return sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ cells }) => [...cells].flat())
    .filter(({ formula }) => formula !== undefined).length;
}
