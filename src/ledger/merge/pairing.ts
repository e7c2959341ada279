import type { ImportedList } from "../living-model";
import { blankMeasureEntry, blankTargetEntry, blankTaskEntry } from "../create";
import type { Ledger, LedgerMeasure, LedgerTarget, LedgerTask } from "../model";
import { certainScore, matchRows, type Identity } from "./match";

/**
 * One row of the earlier ledger: as the document gave it and as it stands now. Without `base` a
 * person added it; without `current` a person deleted it.
 */
export interface EarlierRow<Row> {
  readonly base: Row | null;
  readonly current: Row | null;
}

export type EarlierTask = EarlierRow<LedgerTask>;

/** A task of the new document, and the earlier one that it may be. */
export interface UncertainPair {
  readonly earlier: EarlierTask;
  readonly next: LedgerTask;
  /** How alike their words are, from 0 to 1. */
  readonly score: number;
}

/** Which rows of the new document are which of the earlier ledger. */
export interface Pairing {
  /** All earlier tasks, in the order of the ledger; deleted ones behind. */
  readonly earlier: readonly EarlierTask[];
  readonly goals: readonly EarlierRow<LedgerTarget>[];
  readonly goalPairs: ReadonlyMap<LedgerTarget, EarlierRow<LedgerTarget>>;
  readonly tasks: ReadonlyMap<LedgerTask, EarlierTask>;
  readonly measures: PartPairing<LedgerMeasure>;
  readonly targets: PartPairing<LedgerTarget>;
  readonly uncertain: readonly UncertainPair[];
}

/** The measures, or the targets, of the tasks. */
export interface PartPairing<Part> {
  /** Every row of each earlier task. */
  readonly rows: ReadonlyMap<EarlierTask, readonly EarlierRow<Part>[]>;
  /** Of the new document's rows, those that an earlier one pairs with. */
  readonly pairs: ReadonlyMap<Part, EarlierRow<Part>>;
  /** The earlier rows of the pairs. */
  readonly paired: ReadonlySet<EarlierRow<Part>>;
}

/** How rows are told from a document's point of view: by what it says, not by what staff made of it. */
export const face = <Row>({ base, current }: EarlierRow<Row>): Row => (base ?? current)!;

/** @param isNewTask a person's answer for a pair that is not certain */
export function pair(
  earlier: Ledger,
  next: ImportedList,
  isNewTask: (pair: UncertainPair) => boolean
): Pairing {
  const base = earlier.imported ?? withoutEntries(earlier);
  const rows = link(earlier.tasks, base.tasks, taskIdentity);
  const matches = matchRows(rows.map(face), next.tasks, taskIdentity).map((match) => ({
    earlier: rows[match.earlier]!,
    next: next.tasks[match.next]!,
    score: match.score,
  }));
  const uncertain = matches.filter(({ score }) => score < certainScore);
  const refused = new Set(uncertain.filter(isNewTask));
  const tasks = new Map(
    matches
      .filter((match) => !refused.has(match))
      .map((match) => [match.next, match.earlier] as const)
  );
  const goals = link(earlier.goals, base.goals, targetIdentity);
  return {
    earlier: rows,
    goals,
    tasks,
    measures: pairParts(rows, next.tasks, tasks, ({ measures }) => measures, measureIdentity),
    targets: pairParts(rows, next.tasks, tasks, ({ targets }) => targets, targetIdentity),
    goalPairs: new Map(pairRows(goals, next.goals, targetIdentity)),
    uncertain,
  };
}

/**
 * A ledger of an earlier format did not keep what the document had said: what stands in its cells is
 * taken for it, but what staff entered is theirs.
 */
function withoutEntries({ goals, tasks }: Ledger): Pick<ImportedList, "goals" | "tasks"> {
  const blank = (target: LedgerTarget) => ({ ...target, entry: blankTargetEntry });
  return {
    goals: goals.map(blank),
    tasks: tasks.map((task) => ({
      ...task,
      entry: blankTaskEntry,
      measures: task.measures.map((part) => ({ ...part, entry: blankMeasureEntry })),
      targets: task.targets.map(blank),
    })),
  };
}

/** The rows that stand in the ledger, each with what the document had said for it. */
function link<Row extends { readonly id: string }>(
  current: readonly Row[],
  base: readonly Row[],
  identity: Identity<Row>
): EarlierRow<Row>[] {
  const byId: Identity<Row>["stages"][number] = {
    key: (row) => `${row.id} ${identity.text(row)}`,
    repeats: "inOrder",
  };
  const matches = matchRows(base, current, {
    ...identity,
    stages: [byId, ...identity.stages, { key: ({ id }) => id, repeats: "leave" }],
  });
  const baseOf = new Map(matches.map((match) => [match.next, base[match.earlier]!]));
  const found = new Set(matches.map((match) => match.earlier));
  return [
    ...current.map((row, place) => ({ current: row, base: baseOf.get(place) ?? null })),
    ...base.filter((_, place) => !found.has(place)).map((row) => ({ current: null, base: row })),
  ];
}

function pairRows<Row>(
  rows: readonly EarlierRow<Row>[],
  next: readonly Row[],
  identity: Identity<Row>
): [Row, EarlierRow<Row>][] {
  return matchRows(rows.map(face), next, identity).map((match) => [
    next[match.next]!,
    rows[match.earlier]!,
  ]);
}

/** Measures or targets: within their task first, then what moved to another task, word for word. */
function pairParts<Part extends { readonly id: string }>(
  earlier: readonly EarlierTask[],
  next: readonly LedgerTask[],
  tasks: ReadonlyMap<LedgerTask, EarlierTask>,
  partsOf: (task: LedgerTask) => readonly Part[],
  identity: Identity<Part>
): PartPairing<Part> {
  const rows = new Map(
    earlier.map((task) => {
      const { base, current } = task;
      const parts = link(current ? partsOf(current) : [], base ? partsOf(base) : [], identity);
      return [task, parts] as const;
    })
  );
  const pairs = new Map(
    next.flatMap((task) => {
      const own = tasks.get(task);
      return own ? pairRows(rows.get(own)!, partsOf(task), identity) : [];
    })
  );
  const used = new Set(pairs.values());
  const wordForWord = { stages: identity.stages.slice(0, 1), text: () => "" };
  const moved = pairRows(
    [...rows.values()].flat().filter((part) => part.base !== null && !used.has(part)),
    next.flatMap(partsOf).filter((part) => !pairs.has(part)),
    wordForWord
  );
  const all = new Map([...pairs, ...moved]);
  return { rows, pairs: all, paired: new Set(all.values()) };
}

export const taskIdentity: Identity<LedgerTask> = {
  stages: [
    { key: ({ id, task }) => joined(id, task.title, task.content), repeats: "inOrder" },
    { key: ({ task }) => joined(task.title, task.content), repeats: "inOrder" },
    { key: ({ task }) => task.content, repeats: "leave" },
    {
      key: ({ task }) => titled(task.title, task.number, task.section),
      repeats: "leave",
    },
    { key: ({ task }) => titled(task.title, task.number), repeats: "leave" },
    { key: ({ task }) => titled(task.title, task.section), repeats: "leave", atLeast: 0.2 },
    { key: ({ task }) => task.title, repeats: "leave", atLeast: 0.2 },
  ],
  text: ({ task }) => `${task.title}\n${task.content}`,
};

const measureIdentity: Identity<LedgerMeasure> = {
  stages: [{ key: ({ measure }) => measure.text, repeats: "inOrder" }],
  text: ({ measure }) => measure.text,
};

const targetIdentity: Identity<LedgerTarget> = {
  stages: [
    { key: ({ target }) => joined(target.metric, target.text), repeats: "inOrder" },
    { key: ({ target }) => target.metric, repeats: "leave" },
    { key: ({ target }) => target.text, repeats: "leave" },
  ],
  text: ({ target }) => `${target.metric} ${target.text}`,
};

/** Not a character of any document. */
const separator = "\u001F";

const joined = (...parts: readonly string[]) => parts.join(separator);

/** A title with what tells it from the same title elsewhere; no key without a title. */
const titled = (title: string, ...more: readonly string[]) =>
  title === "" ? "" : joined(title, ...more);
