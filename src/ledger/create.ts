import type { RegistryUnit, Target, Task, TaskList } from "../tasklist";
import { defaultSettings } from "./default-settings";
import { emptyFigures } from "./empty-figures";
import { figureFor } from "./figure-sources";
import { freeName } from "./free-name";
import { nothingKept } from "./living-model";
import { occurrencesOf } from "./occurrences";
import type {
  Ledger,
  LedgerTarget,
  LedgerTask,
  MeasureEntry,
  TargetEntry,
  TaskEntry,
} from "./model";

export const blankTaskEntry: TaskEntry = {
  progress: null,
  situation: "",
  problems: "",
  nextSteps: "",
  person: "",
  completedOn: null,
  reportedOn: null,
};

export const blankMeasureEntry: MeasureEntry = {
  progress: null,
  situation: "",
  completedOn: null,
};

export const blankTargetEntry: TargetEntry = { reported: null, judgement: null };

/** What stands in front of the ids of the overall goals, which belong to no task. */
export const goalOwner = "目标";

/** A new ledger for a task list: nothing entered yet. `source` is the document's file name. */
export function createLedger(
  list: TaskList,
  source: string,
  registry: readonly RegistryUnit[]
): Ledger {
  const ids = uniqueIds(list);
  const imported = {
    title: list.title,
    year: list.year,
    region: list.region,
    goals: list.goals.map((goal, index) => ledgerTarget(goal, `${goalOwner}-${index + 1}`, null)),
    tasks: list.tasks.map((task, index) => ledgerTask(task, ids[index]!, list.year)),
  };
  return {
    ...imported,
    source,
    sections: list.sections,
    registry,
    settings: defaultSettings,
    figures: emptyFigures(list),
    imported,
    withdrawn: [],
    records: [],
    kept: nothingKept,
  };
}

function ledgerTask(task: Task, id: string, year: number | null): LedgerTask {
  const measures = task.measures.map((measure, index) => {
    const number = `${id}.${index + 1}`;
    return {
      id: number,
      measure: measure.number === number ? measure : { ...measure, number },
      entry: blankMeasureEntry,
    };
  });
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
    occurrences: occurrencesOf(id, task.deadlines, year),
  };
}

/** What a follow-up table already reports; nothing for a plain list. */
function reportedEntry({ reported }: Task): TaskEntry {
  if (reported === null) return blankTaskEntry;
  const { progress, situation, status, problems, nextSteps, person, completedOn, reportedOn } =
    reported;
  return {
    progress,
    situation: situation || status,
    problems,
    nextSteps,
    person,
    completedOn,
    reportedOn,
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
    entry: { ...blankTargetEntry, reported },
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
    return freeName(wanted, taken);
  });
}
