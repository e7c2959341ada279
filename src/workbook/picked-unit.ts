import type { Ledger, LedgerTask } from "../ledger";

/** The unit whose rows are picked out; none where it leads no task, or none any more. */
export function pickedLead(unit: string | null, tasks: Ledger["tasks"]): string | null {
  return unit !== null && tasks.some((task) => isLedBy(task, unit)) ? unit : null;
}

export function isLedBy({ task }: LedgerTask, unit: string | null): boolean {
  return task.lead.some((mention) => mention.unit === unit);
}
