import type { LedgerTask, TaskEntry } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import type { CardEntries } from "../app/engine";
import { parseFigure } from "../calculate/parse-figure";

/** What stands in the fields of a task's card, as typed. */
export interface EntryFields {
  readonly progress: string;
  readonly situation: string;
  readonly problems: string;
  readonly nextSteps: string;
  readonly person: string;
  readonly completedOn: string;
  /** 填报值, by the targets' ids. */
  readonly reported: Readonly<Record<string, string>>;
}

export type TextField = "situation" | "problems" | "nextSteps" | "person";

/** The fields as the ledger has them; percentages in percent. */
export function fieldsOf({ entry, targets }: LedgerTask): EntryFields {
  const { situation, problems, nextSteps, person } = entry;
  return {
    progress: typedNumber(entry.progress, "%"),
    situation,
    problems,
    nextSteps,
    person,
    completedOn: entry.completedOn ?? "",
    reported: Object.fromEntries(
      targets.map(({ id, target, entry: { reported } }) => [id, typedNumber(reported, target.unit)])
    ),
  };
}

/** 进度 as a fraction; null for an empty field, NaN for what is no share from 0 to 100%. */
export function progressIn(text: string): number | null {
  const value = parseFigure(text, "share");
  return value !== null && (value < 0 || value > 1) ? Number.NaN : value;
}

/** 填报值 in the target's unit, a percentage as a fraction; null for an empty field, NaN for no number. */
export function reportedIn(text: string, unit: string): number | null {
  return parseFigure(text, unit === "%" ? "share" : "count");
}

/** Whether every number can be read. */
export function isReadable(fields: EntryFields, { targets }: LedgerTask): boolean {
  const numbers = [
    progressIn(fields.progress),
    ...targets.map(({ id, target }) => reportedIn(fields.reported[id]!, target.unit)),
  ];
  return numbers.every((value) => !Number.isNaN(value));
}

/**
 * What the fields change in the ledger, with today as the day of reporting, or null when nothing.
 */
export function entriesIn(
  fields: EntryFields,
  task: LedgerTask,
  today: IsoDate
): CardEntries | null {
  const before = fieldsOf(task);
  const changed = <Key extends keyof EntryFields>(key: Key) => fields[key] !== before[key];
  const texts = (["situation", "problems", "nextSteps", "person"] as const).filter(changed);
  const entry: Partial<TaskEntry> = {
    ...(changed("progress") ? { progress: progressIn(fields.progress) } : {}),
    ...Object.fromEntries(texts.map((key) => [key, fields[key]])),
    ...(changed("completedOn") ? { completedOn: fields.completedOn || null } : {}),
  };
  const reported = new Map(
    task.targets
      .filter(({ id }) => fields.reported[id] !== before.reported[id])
      .map(({ id, target }) => [id, reportedIn(fields.reported[id]!, target.unit)])
  );
  if (Object.keys(entry).length === 0 && reported.size === 0) return null;
  return { task: task.id, entry: { ...entry, reportedOn: today }, reported };
}

/** A number as a person types it: 0.285 of a share is 28.5. */
export function typedNumber(value: number | null, unit: string): string {
  if (value === null) return "";
  return String(unit === "%" ? Number((value * 100).toPrecision(12)) : value);
}
