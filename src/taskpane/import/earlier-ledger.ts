import type { Host } from "../../hosts";
import type { LedgerTask } from "../../ledger";
import type { RegistryUnit } from "../../tasklist";
import type { LedgerCells } from "../../workbook";
import type { Engine } from "../app/engine";
import type { EarlierLedger } from "./import-state";

/** Looks whether a ledger stands where a new one would be written. */
export async function findEarlierLedger(host: Host, engine: Engine): Promise<EarlierLedger | null> {
  const cells = await host.readLedger();
  return cells === null ? null : summarise(cells, engine);
}

/** The unit names that staff keep in the ledger which stands there (单位名录); none without one. */
export async function correctedUnits(host: Host, engine: Engine): Promise<readonly RegistryUnit[]> {
  const cells = await host.readLedger();
  if (cells === null) return [];
  try {
    return (await engine.readLedger(cells)).value.registry;
  } catch {
    // A ledger that cannot be understood has no names to give; the review tells that it is there.
    return [];
  }
}

/** A ledger that cannot be understood still counts: nothing may be replaced unasked. */
async function summarise(cells: LedgerCells, engine: Engine): Promise<EarlierLedger> {
  try {
    const { value: ledger } = await engine.readLedger(cells);
    return { title: ledger.title, filledTasks: ledger.tasks.filter(isFilled).length };
  } catch {
    return { title: "", filledTasks: null };
  }
}

function isFilled({ entry, measures, targets }: LedgerTask): boolean {
  const entries = [
    entry,
    ...measures.map((part) => part.entry),
    ...targets.map((part) => part.entry),
  ];
  return entries.some((entered) =>
    Object.values(entered).some((value) => value !== null && value !== "")
  );
}

export function sameEarlier(one: EarlierLedger | null, other: EarlierLedger | null): boolean {
  return one?.title === other?.title && one?.filledTasks === other?.filledTasks;
}
