import type { IsoDate } from "../tasklist";
import type { Assessment } from "./assessment";
import type { Ledger } from "./model";

/** Judges every task, measure and target as of the day, by the same rules as the workbook's formulas. */
export declare function assess(ledger: Ledger, asOf: IsoDate): Assessment;
