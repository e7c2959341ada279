import type { Assessment, Light, TaskAssessment } from "../ledger";

const urgencyOf: Readonly<Record<Light, number>> = { red: 0, amber: 1, grey: 2, green: 3 };

/**
 * The task to look at first: the worst light, and among equals the earliest date; tasks without a
 * date come after those with one. Null when there is no task.
 */
export function mostUrgentTask({ tasks }: Assessment): TaskAssessment | null {
  return [...tasks].sort(byUrgency)[0] ?? null;
}

function byUrgency(a: TaskAssessment, b: TaskAssessment): number {
  return urgencyOf[a.light] - urgencyOf[b.light] || compareDates(a.due, b.due);
}

/** ISO dates order as text. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
