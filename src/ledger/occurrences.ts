import {
  periodsOfYear,
  readRecurrence,
  type Deadline,
  type IsoDate,
  type Recurrence,
} from "../tasklist";
import { freeName } from "./free-name";
import type { Ledger, LedgerTask } from "./model";
import type { Occurrence, OccurrenceEntry, OccurrenceState } from "./occurrence-model";
import { isDone } from "./timing";

const blankOccurrenceEntry: OccurrenceEntry = { done: null, completedOn: null, remarks: "" };

/** What stands between the words of several deadlines in one cell. */
const deadlineSeparator = /[；;\n]/;

/**
 * The year's periods of work whose words name a rhythm, nothing entered yet. Without a year there
 * are none: no day can be told.
 */
export function occurrencesOf(
  task: string,
  deadlines: readonly Pick<Deadline, "text">[],
  year: number | null
): Occurrence[] {
  if (year === null) return [];
  const nameOf = namesWithin(task);
  return rhythmsIn(deadlines).flatMap((recurrence) =>
    periodsOfYear(recurrence, year).map(({ period, due }) => ({
      id: nameOf(period),
      period,
      due,
      words: recurrence.text,
      entry: blankOccurrenceEntry,
    }))
  );
}

/** The rhythms of several deadlines. One without a day says nothing beside another of the same kind. */
function rhythmsIn(deadlines: readonly Pick<Deadline, "text">[]): Recurrence[] {
  const phrases = deadlines.flatMap(({ text }) => text.split(deadlineSeparator));
  const rhythms = [...new Set(phrases.map((phrase) => phrase.trim()))].flatMap(
    (phrase) => readRecurrence(phrase) ?? []
  );
  return rhythms.filter(
    ({ months, limit }, place) =>
      limit !== null ||
      !rhythms.some((other, at) => other.months === months && (other.limit !== null || at < place))
  );
}

/** The periods with ids of the task; where two are called the same, a count tells them apart. */
export function numbered(task: string, occurrences: readonly Occurrence[]): Occurrence[] {
  const nameOf = namesWithin(task);
  return occurrences.map((occurrence) => ({ ...occurrence, id: nameOf(occurrence.period) }));
}

function namesWithin(task: string): (period: string) => string {
  const taken = new Set<string>();
  return (period) => freeName(`${task}·${period}`, taken);
}

/** How a period stands on the day. Done without a date is taken as done in time. */
export function occurrenceState({ due, entry }: Occurrence, asOf: IsoDate): OccurrenceState {
  const { completedOn } = entry;
  const done = completedOn === null ? entry.done === true : completedOn <= asOf;
  if (done) return completedOn !== null && due !== null && completedOn > due ? "late" : "onTime";
  return due !== null && asOf > due ? "missed" : "open";
}

/**
 * The periods that a task missed, the earliest due first. Work that a person declared complete as a
 * whole owes none.
 */
export function missedOccurrences(
  { entry, occurrences }: Pick<LedgerTask, "entry" | "occurrences">,
  asOf: IsoDate
): Occurrence[] {
  if (isDone(entry, asOf)) return [];
  return occurrences
    .filter((occurrence) => occurrenceState(occurrence, asOf) === "missed")
    .sort((one, other) => (one.due! < other.due! ? -1 : one.due! > other.due! ? 1 : 0));
}

/** The ledger with something entered for a period. */
export function enteredOccurrence(
  ledger: Ledger,
  id: string,
  entry: Partial<OccurrenceEntry>
): Ledger {
  const enter = (one: Occurrence) =>
    one.id === id ? { ...one, entry: { ...one.entry, ...entry } } : one;
  const tasks = ledger.tasks.map((task) => ({
    ...task,
    occurrences: task.occurrences.map(enter),
  }));
  return { ...ledger, tasks };
}
