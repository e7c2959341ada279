import { LedgerError } from "../diagnostics";

/** Somebody typed into the ledger, or wrote it anew, after the plan's maker read it. */
export class ChangedMeanwhileError extends LedgerError {
  constructor() {
    super("changedMeanwhile");
  }
}

/**
 * Reads, plans and writes again when somebody else was quicker.
 *
 * @param attempt reads the ledger anew each time
 * @throws ChangedMeanwhileError when it happened at every attempt
 */
export async function untilUnchanged<T>(attempt: () => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ChangedMeanwhileError) || attempts === 1) throw error;
    return untilUnchanged(attempt, attempts - 1);
  }
}
