import type { Result } from "../diagnostics";
import type { Ledger } from "../ledger";
import type { IsoDate } from "../tasklist";
import type { LedgerCells } from "./cells";
import type { WorkbookPlan } from "./plan";

export type * from "./plan";
export type * from "./cells";

/** The ledger's workbook: sheets, tables, formulas with their results as of the day, rules, charts. */
export declare function planWorkbook(ledger: Ledger, asOf: IsoDate): WorkbookPlan;

/** The inverse: what stands in a workbook, entries typed in by hand included. */
export declare function readLedger(cells: LedgerCells): Result<Ledger>;
