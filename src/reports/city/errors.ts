import { LedgerError } from "../../diagnostics";

/** None of the files holds a ledger; `reason` tells of the first. */
export class NoLedgersError extends LedgerError {
  constructor(reason: string) {
    super("noLedgers", { reason });
  }
}
