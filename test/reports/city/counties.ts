import { createLedger, type Ledger, type LedgerTask } from "../../../src/ledger";
import { collectCounties, planCity, type Collection, type HandedIn } from "../../../src/reports";
import type { SheetPlan } from "../../../src/workbook";
import { sampleList, task, units } from "../../support/sample-list";

/** Ledgers of a city's counties, for the tests of what is made of them. */

export const asOf = "2026-01-15";
export const base = createLedger(sampleList, "清单.docx", []);

export function county(name: string | null, parts: Partial<Ledger> = {}): HandedIn {
  return { file: `${name ?? "无名"}.xlsx`, ledger: { ...base, region: name, ...parts } };
}

export function collected(...handedIn: readonly HandedIn[]): Collection {
  return collectCounties(handedIn, [], asOf);
}

export function citySheet(collection: Collection, sheet: string): SheetPlan {
  return planCity(collection).sheets.find(({ name }) => name === sheet)!;
}

/** A task of a ledger: who leads it, by when, and what was entered. */
export function ledgerTask(
  number: string,
  { lead = "县水利局", due = "2025-12-31" }: { lead?: string; due?: string | null },
  entry: Partial<LedgerTask["entry"]> = {}
): LedgerTask {
  const list = { ...sampleList, tasks: [task(number, { lead: units(lead), due })] };
  const [one] = createLedger(list, "清单.docx", []).tasks;
  return { ...one!, entry: { ...one!.entry, ...entry } };
}
