import { LedgerError } from "../diagnostics";

/** A command needs a ledger, and the workbook holds none. */
export class NoLedgerError extends LedgerError {
  constructor() {
    super("commandNoLedger");
  }
}

/** The ledger holds no task. */
export class NoTaskError extends LedgerError {
  constructor() {
    super("commandNoTask");
  }
}

/**
 * Something in the workbook could not be read for sure. Writing the sheets anew would drop it, so
 * a person looks at it in the pane first.
 */
export class UnsureEntriesError extends LedgerError {
  constructor(count: number) {
    super("commandUnsureEntries", { count });
  }
}
