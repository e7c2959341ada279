import type { LedgerCells } from "./cells";
import { readLedger } from "./read/read-ledger";

/**
 * Whether two readings of a workbook hold the same ledger: all that people typed, and nothing of
 * what formulas show, which changes by itself at midnight.
 */
export function sameLedger(one: LedgerCells | null, other: LedgerCells | null): boolean {
  return one === other || typedIn(one) === typedIn(other);
}

/** What cannot be read as a ledger is compared cell by cell. */
function typedIn(cells: LedgerCells | null): string {
  if (cells === null) return "";
  try {
    return JSON.stringify(readLedger(cells));
  } catch {
    return JSON.stringify([[...cells.names], [...cells.tables]]);
  }
}
