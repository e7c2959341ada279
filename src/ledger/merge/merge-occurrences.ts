import type { LedgerTask } from "../model";
import type { Occurrence } from "../occurrence-model";
import { numbered, occurrencesOf } from "../occurrences";
import { wordsOfTime } from "./fields";
import type { EarlierTask } from "./pairing";
import { isFilled } from "./three-way";

/** The years that the earlier document and the new one are for. */
export interface ListYears {
  readonly base: number | null;
  readonly next: number | null;
}

/** The periods of a merged task, and what the earlier ones' ids have become. */
interface MergedOccurrences {
  readonly occurrences: readonly Occurrence[];
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The periods of a merged task. Those that the document's words ask for come and go with them; what
 * a person entered, added or gave another day stays, and what a person took out stays out.
 */
export function mergeOccurrences(
  { base, current }: EarlierTask,
  merged: LedgerTask,
  years: ListYears
): MergedOccurrences {
  const next = occurrencesOf(merged.id, merged.task.deadlines, years.next);
  if (current === null) return { occurrences: next, ids: new Map() };
  const asked = byKey(next);
  // A year's periods hang on nothing but the words.
  const before =
    base && years.base === years.next && wordsOfTime(base.task) === wordsOfTime(merged.task)
      ? asked
      : byKey(base ? occurrencesOf(base.id, base.task.deadlines, years.base) : []);
  const now = byKey(current.occurrences);
  const isMoved = (key: string, { due }: Occurrence) => due !== (before.get(key)?.due ?? null);
  const kept = [...asked].flatMap(([key, occurrence]): Placed[] => {
    const typed = now.get(key);
    if (!typed) return before.has(key) ? [] : [{ was: null, occurrence }];
    const due = before.has(key) && isMoved(key, typed) ? typed.due : occurrence.due;
    return [{ was: typed.id, occurrence: { ...typed, due } }];
  });
  const own = [...now].flatMap(([key, occurrence]): Placed[] => {
    const isTyped = isFilled(occurrence.entry) || !before.has(key) || isMoved(key, occurrence);
    return isTyped && !asked.has(key) ? [{ was: occurrence.id, occurrence }] : [];
  });
  const placed = [...kept, ...own];
  const occurrences = numbered(
    merged.id,
    placed.map(({ occurrence }) => occurrence)
  );
  const ids = placed.flatMap(({ was }, index): (readonly [string, string])[] =>
    was === null ? [] : [[was, occurrences[index]!.id]]
  );
  return { occurrences, ids: new Map(ids) };
}

interface Placed {
  /** The id that it had, or null for a new one. */
  readonly was: string | null;
  readonly occurrence: Occurrence;
}

/** 2025-Q1（每季度）：2025-03-30，情况说明 for each period that something was entered for. */
export function occurrencesText(occurrences: readonly Occurrence[]): string {
  return occurrences
    .filter(({ entry }) => isFilled(entry))
    .map(({ period, words, entry: { done, completedOn, remarks } }) => {
      const answer = completedOn ?? (done === null ? "" : done ? "已完成" : "未完成");
      return `${period}（${words}）：${[answer, remarks].filter((part) => part !== "").join("，")}`;
    })
    .join("；");
}

/** By the words and the period; a second row of the same is told apart by its place. */
function byKey(occurrences: readonly Occurrence[]): Map<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    let key = keyOf(occurrence);
    while (found.has(key)) key += "+";
    found.set(key, occurrence);
  }
  return found;
}

function keyOf({ words, period }: Occurrence): string {
  return `${words}\n${period}`;
}
