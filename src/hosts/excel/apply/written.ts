import type { LedgerCells, DocumentProperties } from "../../../workbook";

/** A whole ledger that was written into the workbook, as far as taking it back has to know. */
export interface Written {
  /** The ledger that it replaced, as it stood at that moment; null where there was none. */
  readonly before: LedgerCells | null;
  readonly after: LedgerCells;
  /** The workbook's properties before, and those that were written. */
  readonly properties: {
    readonly before: DocumentProperties;
    readonly after: DocumentProperties;
  };
}

/** @param written null where it is not known how to take it back */
export type OnWritten = (written: Written | null) => void;
