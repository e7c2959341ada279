import type { LedgerTask } from "../model";
import { finder } from "./match";
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
  if (removed.length === 0) return new Map();
  const found = new Map<string, string>();
  const find = finder(next, next.keys(), taskIdentity.text);
  // Each by itself, for several removed tasks may have gone into the same one.
  for (const task of removed) {
    const [best] = find(task).sort(
      (one, other) => other.score - one.score || one.next - other.next
    );
    if (best && best.score >= leastShare) found.set(task.id, next[best.next]!.id);
  }
  return found;
}

const leastShare = 0.6;
