import type { Assessment, Ledger, LedgerTask, Light, TaskAssessment } from "../../ledger";

/** A task of the ledger with how it stands. */
export interface JudgedTask {
  readonly task: LedgerTask;
  readonly status: TaskAssessment;
}

const severity: Record<Light, number> = { red: 0, amber: 1, grey: 2, green: 3 };

/** The tasks that a unit leads, worst first, then in the document's order. */
export function tasksLedBy(unit: string, ledger: Ledger, assessment: Assessment): JudgedTask[] {
  return worstFirst(ledger, assessment).filter(({ task }) =>
    task.task.lead.some((mention) => mention.unit === unit)
  );
}

/** All tasks, worst first, then in the document's order. */
export function worstFirst(ledger: Ledger, assessment: Assessment): JudgedTask[] {
  return judgedTasks(ledger, assessment).sort(
    (one, other) => severity[one.status.light] - severity[other.status.light]
  );
}

/** How many tasks stand at each light; each task counts once, however many lead it. */
export function countLights({ tasks }: Assessment): Record<Light, number> {
  const counts: Record<Light, number> = { red: 0, amber: 0, green: 0, grey: 0 };
  for (const { light } of tasks) counts[light] += 1;
  return counts;
}

function judgedTasks({ tasks }: Ledger, assessment: Assessment): JudgedTask[] {
  const statuses = new Map(assessment.tasks.map((status) => [status.id, status]));
  return tasks.flatMap((task) => {
    const status = statuses.get(task.id);
    return status ? [{ task, status }] : [];
  });
}
