import { giveWay } from "../../diagnostics";
import type { Host } from "../../hosts";
import type { LedgerCells } from "../../workbook";
import type { Engine } from "../app/engine";
import type { EarlierLedger } from "./import-state";

/** Looks whether a ledger stands where a new one would be written. */
export async function findEarlierLedger(host: Host, engine: Engine): Promise<EarlierLedger | null> {
  const cells = await host.readLedger();
  if (cells === null) return null;
  await giveWay();
  return summarise(cells, engine);
}

/** A ledger that cannot be understood still counts: nothing may be replaced unasked. */
async function summarise(cells: LedgerCells, engine: Engine): Promise<EarlierLedger> {
  try {
    const { value: ledger } = await engine.readLedger(cells);
    return { cells, title: ledger.title, ledger };
  } catch {
    return { cells, title: "", ledger: null };
  }
}

/** Whether nothing in the ledger, entries included, differs. */
export function sameEarlier(one: EarlierLedger | null, other: EarlierLedger | null): boolean {
  const typedIn = (earlier: EarlierLedger | null) =>
    JSON.stringify(earlier && { ...earlier, cells: null });
  return typedIn(one) === typedIn(other);
}
