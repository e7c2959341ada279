import type { Workbook } from "hucre/xlsx";
import {
  baselineTables,
  cellNames,
  knownTables,
  type KnownTable,
  type LedgerCells,
  type TableCells,
} from "../../../workbook";
import { namedCells } from "./names";
import { openWorkbook } from "./open";
import { definedTables, findLostTables } from "./tables";

/** The ledger that stands in the bytes of a workbook, or null when there is none. */
export async function unpackCells(bytes: Uint8Array): Promise<LedgerCells | null> {
  return ledgerCells(await openWorkbook(bytes, { forContents: true }));
}

/** The ledger's tables and names; tables that lost their definition are found again. */
export function ledgerCells(workbook: Workbook): LedgerCells | null {
  const tables = new Map<string, TableCells>(workbook.sheets.flatMap(definedTables));
  const names = namedCells(workbook);
  const known = knownTables();
  const lost = known.filter(({ name }) => !tables.has(name));
  for (const [name, table] of findLostTables(workbook.sheets, lost)) tables.set(name, table);
  const isLedger =
    names.has(cellNames.format) ||
    known.some((table) => !baselineTables.has(table.name) && isOurs(table, tables));
  return isLedger ? { tables, names } : null;
}

/** Other people's tables may bear the same name, but not the same columns. */
function isOurs({ name, columns }: KnownTable, tables: ReadonlyMap<string, TableCells>): boolean {
  const found = tables.get(name);
  return found !== undefined && columns.every((column) => found.columns.includes(column));
}
