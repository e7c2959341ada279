import { goalOwner } from "../create";
import { freeName } from "../free-name";
import type { LedgerMeasure, LedgerTarget, LedgerTask } from "../model";
import { mergeOccurrences, type ListYears } from "./merge-occurrences";
import { mergeMeasure, mergeTarget, mergeTask } from "./merge-rows";
import type { EarlierRow, EarlierTask, PartPairing, Pairing } from "./pairing";

/** The numbers that rows of the earlier ledger have in the new one. */
export interface Numbers {
  readonly tasks: Map<string, string>;
  readonly measures: Map<string, string>;
  readonly targets: Map<string, string>;
  readonly occurrences: Map<string, string>;
}

export interface Assembled {
  readonly goals: readonly LedgerTarget[];
  readonly tasks: readonly LedgerTask[];
  readonly numbers: Numbers;
}

/**
 * The merged rows in the new document's order, with rows that a person added behind those that they
 * followed. `goals` and `tasks` are the new document's.
 */
export function assemble(
  pairing: Pairing,
  goals: readonly LedgerTarget[],
  tasks: readonly LedgerTask[],
  years: ListYears
): Assembled {
  const numbers: Numbers = {
    tasks: new Map(),
    measures: new Map(),
    targets: new Map(),
    occurrences: new Map(),
  };
  const merged = tasks.map((task) => assembleTask(task, pairing, numbers, years));
  const followers = ownTasks(pairing, tasks, numbers);
  return {
    goals: [
      ...goals.map((goal) => takeTarget(goal, pairing.goalPairs, numbers)),
      ...ownTargets(pairing.goals, new Set(pairing.goalPairs.values()), goalOwner, goals, numbers),
    ],
    tasks: [
      ...(followers.get(null) ?? []),
      ...merged.flatMap((task, place) => [task, ...(followers.get(tasks[place]!) ?? [])]),
    ],
    numbers,
  };
}

function assembleTask(
  next: LedgerTask,
  pairing: Pairing,
  numbers: Numbers,
  years: ListYears
): LedgerTask {
  const earlier = pairing.tasks.get(next);
  if (earlier?.current) numbers.tasks.set(earlier.current.id, next.id);
  const { measures, targets } = pairing;
  return withParts(
    earlier ? withOccurrences(earlier, mergeTask(earlier, next), numbers, years) : next,
    [
      ...next.measures.map((part) => takeMeasure(part, measures, numbers)),
      ...ownMeasures(rowsOf(measures, earlier), measures.paired, next, numbers),
    ],
    [
      ...next.targets.map((target) => takeTarget(target, targets.pairs, numbers)),
      ...ownTargets(rowsOf(targets, earlier), targets.paired, next.id, next.targets, numbers),
    ]
  );
}

function withOccurrences(
  earlier: EarlierTask,
  merged: LedgerTask,
  numbers: Numbers,
  years: ListYears
): LedgerTask {
  const { occurrences, ids } = mergeOccurrences(earlier, merged, years);
  for (const [was, id] of ids) numbers.occurrences.set(was, id);
  return { ...merged, occurrences };
}

function rowsOf<Part>({ rows }: PartPairing<Part>, earlier: EarlierTask | undefined) {
  return (earlier && rows.get(earlier)) ?? [];
}

/** A task whose model lists the same measures and targets as its rows. */
function withParts(
  task: LedgerTask,
  measures: readonly LedgerMeasure[],
  targets: readonly LedgerTarget[]
): LedgerTask {
  return {
    ...task,
    measures,
    targets,
    task: {
      ...task.task,
      measures: measures.map(({ measure }, place) => ({
        ...measure,
        number: task.task.measures[place]?.number ?? measure.number,
      })),
      targets: targets.map(({ target }) => target),
    },
  };
}

function takeMeasure(
  next: LedgerMeasure,
  { pairs }: PartPairing<LedgerMeasure>,
  numbers: Numbers
): LedgerMeasure {
  const earlier = pairs.get(next);
  if (earlier?.current) numbers.measures.set(earlier.current.id, next.id);
  return mergeMeasure(earlier, next);
}

function takeTarget(
  next: LedgerTarget,
  pairs: ReadonlyMap<LedgerTarget, EarlierRow<LedgerTarget>>,
  numbers: Numbers
): LedgerTarget {
  const earlier = pairs.get(next);
  if (earlier?.current) numbers.targets.set(earlier.current.id, next.id);
  return mergeTarget(earlier, next);
}

/** Rows that a person added and no row of the new document is. */
function added<Row>(rows: readonly EarlierRow<Row>[], paired: ReadonlySet<EarlierRow<Row>>): Row[] {
  return rows.flatMap((row) =>
    row.base === null && row.current !== null && !paired.has(row) ? [row.current] : []
  );
}

function ownMeasures(
  rows: readonly EarlierRow<LedgerMeasure>[],
  paired: ReadonlySet<EarlierRow<LedgerMeasure>>,
  { id: owner, measures }: LedgerTask,
  numbers: Numbers
): LedgerMeasure[] {
  return added(rows, paired).map((part, place) => {
    const id = `${owner}.${measures.length + place + 1}`;
    numbers.measures.set(part.id, id);
    return { ...part, id, measure: { ...part.measure, number: id } };
  });
}

function ownTargets(
  rows: readonly EarlierRow<LedgerTarget>[],
  paired: ReadonlySet<EarlierRow<LedgerTarget>>,
  owner: string,
  documents: readonly LedgerTarget[],
  numbers: Numbers
): LedgerTarget[] {
  return added(rows, paired).map((target, place) => {
    const id = `${owner}-${documents.length + place + 1}`;
    numbers.targets.set(target.id, id);
    const measure = target.measure && (numbers.measures.get(target.measure) ?? null);
    return { ...target, id, measure };
  });
}

/** Tasks that a person added, by the new document's task that they stand behind. */
function ownTasks(
  { earlier, tasks: pairs }: Pairing,
  tasks: readonly LedgerTask[],
  numbers: Numbers
): ReadonlyMap<LedgerTask | null, readonly LedgerTask[]> {
  const next = new Map([...pairs].map(([task, row]) => [row, task]));
  const taken = new Set(tasks.map(({ id }) => id));
  const followers = new Map<LedgerTask | null, LedgerTask[]>();
  let leader: LedgerTask | null = null;
  for (const row of earlier) {
    leader = next.get(row) ?? leader;
    if (next.has(row) || row.base !== null || row.current === null) continue;
    const own = renumbered(row.current, freeName(row.current.id, taken), numbers);
    followers.set(leader, [...(followers.get(leader) ?? []), own]);
  }
  return followers;
}

function renumbered(task: LedgerTask, id: string, numbers: Numbers): LedgerTask {
  const moved = (number: string) =>
    id === task.id ? number : `${id}${number.slice(task.id.length)}`;
  numbers.tasks.set(task.id, id);
  const measures = task.measures.map((part) => {
    const number = moved(part.id);
    numbers.measures.set(part.id, number);
    return { ...part, id: number, measure: { ...part.measure, number } };
  });
  const targets = task.targets.map((target) => {
    const number = moved(target.id);
    numbers.targets.set(target.id, number);
    return { ...target, id: number, measure: target.measure && moved(target.measure) };
  });
  const occurrences = task.occurrences.map((occurrence) => {
    const number = moved(occurrence.id);
    numbers.occurrences.set(occurrence.id, number);
    return { ...occurrence, id: number };
  });
  return withParts({ ...task, id, occurrences }, measures, targets);
}
