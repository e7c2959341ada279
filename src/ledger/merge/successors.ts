import type { LedgerTask } from "../model";
import { matchRows } from "./match";
import { face, taskIdentity, type Pairing } from "./pairing";

/**
 * Where the words of removed tasks went, by the removed task's number: a task that another was
 * joined with holds them almost whole, though it is paired with that other one.
 */
export function successorsOf(
  { earlier, tasks }: Pairing,
  next: readonly LedgerTask[]
): ReadonlyMap<string, string> {
  const paired = new Set(tasks.values());
  const removed = earlier.filter((row) => row.base !== null && !paired.has(row)).map(face);
  const found = new Map<string, string>();
  // One at a time, for several removed tasks may have gone into the same one.
  for (const task of removed) {
    const [match] = matchRows([task], next, { ...taskIdentity, stages: [] });
    if (match && match.score >= leastShare) found.set(task.id, next[match.next]!.id);
  }
  return found;
}

const leastShare = 0.6;
