import type { RegistryUnit, Target, Task, TaskList } from "../tasklist";
import { emptyFigures } from "./empty-figures";
import { figureFor } from "./figure-sources";
import type { Ledger, LedgerSettings, LedgerTarget, LedgerTask, TaskEntry } from "./model";

export const defaultSettings: LedgerSettings = {
  asOf: null,
  dueSoonDays: 30,
  behindTolerance: 0.1,
  yearEndDefault: false,
  colourSet: "redAmberGreen",
  farmlandMethod: "standard",
  emissionMethod: "inventory",
};

/** What stands in front of the ids of the overall goals, which belong to no task. */
export const goalOwner = "目标";

/** A new ledger for a task list: nothing entered yet. `source` is the document's file name. */
export function createLedger(
  list: TaskList,
  source: string,
  registry: readonly RegistryUnit[]
): Ledger {
  const ids = uniqueIds(list);
  const tasks = list.tasks.map((task, index) => ledgerTask(task, ids[index]!));
  return {
    title: list.title,
    year: list.year,
    region: list.region,
    source,
    goals: list.goals.map((goal, index) => ledgerTarget(goal, `${goalOwner}-${index + 1}`, null)),
    sections: list.sections,
    tasks,
    registry,
    settings: defaultSettings,
    figures: emptyFigures(list),
  };
}

function ledgerTask(task: Task, id: string): LedgerTask {
  const measures = task.measures.map((measure, index) => ({
    id: `${id}.${index + 1}`,
    measure: { ...measure, number: `${id}.${index + 1}` },
    entry: { progress: null, situation: "", completedOn: null },
  }));
  const measureOf = (target: Target) =>
    measures.find(({ measure }) => measure.targets.some((other) => sameTarget(other, target)))?.id;
  return {
    id,
    task,
    entry: reportedEntry(task),
    measures,
    targets: task.targets.map((target, index) =>
      ledgerTarget(
        target,
        `${id}-${index + 1}`,
        measureOf(target) ?? null,
        // A current value beside several targets may be any one's: a person enters it.
        task.targets.length === 1 ? (task.reported?.current?.value ?? null) : null
      )
    ),
  };
}

/** What a follow-up table already reports; nothing for a plain list. */
function reportedEntry({ reported }: Task): TaskEntry {
  return {
    progress: reported?.progress ?? null,
    situation: reported?.situation || reported?.status || "",
    problems: reported?.problems ?? "",
    nextSteps: reported?.nextSteps ?? "",
    person: reported?.person ?? "",
    completedOn: reported?.completedOn ?? null,
    reportedOn: reported?.reportedOn ?? null,
  };
}

function ledgerTarget(
  target: Target,
  id: string,
  measure: string | null,
  reported: number | null = null
): LedgerTarget {
  return {
    id,
    measure,
    target,
    figure: figureFor(target),
    entry: { reported, judgement: null },
  };
}

function sameTarget(one: Target, other: Target): boolean {
  return one.metric === other.metric && one.value === other.value && one.text === other.text;
}

/** The document's numbers where each stands once; else the section's place in front of them. */
function uniqueIds(list: TaskList): string[] {
  const taken = new Set<string>();
  const repeats = new Set(list.tasks.map(({ number }) => number)).size < list.tasks.length;
  return list.tasks.map((task) => {
    const section = list.sections.indexOf(task.section) + 1;
    const wanted = repeats ? `${section}-${task.number}` : task.number;
    let id = wanted;
    for (let copy = 2; taken.has(id); copy++) id = `${wanted}(${copy})`;
    taken.add(id);
    return id;
  });
}
