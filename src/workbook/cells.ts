import type { CellContent } from "./plan";

/**
 * What a host reads back from a workbook: the ledger's tables and names, by their stable English
 * names, as they stand there, with what people typed, and rows and columns that they added.
 */
export interface LedgerCells {
  readonly tables: ReadonlyMap<string, TableCells>;
  readonly names: ReadonlyMap<string, NamedCell>;
}

export interface TableCells {
  readonly sheet: string;
  /** Row of the header on the sheet, and column of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  /** One array for each data row. A date is its serial number. An error value (#N/A) is a string. */
  readonly rows: readonly (readonly CellContent[])[];
}

export interface NamedCell {
  readonly value: CellContent;
  /** True when a formula stands there (=TODAY()), false when a person typed the value. */
  readonly isFormula: boolean;
}
