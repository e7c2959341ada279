import { throwIfCancelled, type WorkOptions } from "../../../diagnostics";
import {
  baselineTables,
  cellNames,
  tableNames,
  type CellContent,
  type LedgerCells,
  type NamedCell,
  type TableCells,
} from "../../../workbook";
import { ledgerMark } from "../apply/survey";
import { isTooMuch, readInPieces, type Extent, type Values } from "./pieces";

const isBaseline = ({ name }: { readonly name: string }) => baselineTables.has(name);

/**
 * Reads the ledger's tables and names by their stable English names, in one round trip; a ledger too
 * large for one reply takes more.
 *
 * @returns null when the workbook holds no ledger
 */
export async function readCells(
  context: Excel.RequestContext,
  { signal }: WorkOptions = {}
): Promise<LedgerCells | null> {
  const loaded = await loadLedger(context);
  throwIfCancelled(signal);
  const found = tablesFound(loaded);
  if (found === null) return null;
  const contents = loaded.isWhole
    ? valuesOf(found)
    : await readInPieces(context, found.map(extentOf));
  throwIfCancelled(signal);
  return ledgerCells(loaded, found, contents);
}

/**
 * Queues the reading of a ledger that fits into one reply.
 *
 * @returns what gives the cells as soon as the request is done
 */
export function queueReading(workbook: Excel.Workbook): () => LedgerCells | null {
  const loaded = queueLedger(workbook, true);
  return () => {
    const found = tablesFound(loaded);
    return found && ledgerCells(loaded, found, valuesOf(found));
  };
}

/** Null where there is no ledger. */
function tablesFound({ names, tables }: LoadedLedger): LoadedTable[] | null {
  const found = tables.filter(({ range }) => !range.isNullObject);
  const mark = names.find(({ name }) => name === ledgerMark);
  // A mark that refers to nothing is what remains when a person deleted all of the ledger's sheets.
  const isLedger =
    mark && !mark.item.isNullObject && !(mark.range.isNullObject && found.every(isBaseline));
  return isLedger ? found : null;
}

function valuesOf(tables: readonly LoadedTable[]): Values[] {
  return tables.map(({ range }) => range.values);
}

function ledgerCells(
  { names }: LoadedLedger,
  tables: readonly LoadedTable[],
  contents: readonly Values[]
): LedgerCells {
  return {
    names: namedCells(names),
    tables: new Map(
      tables.map((table, index) => [table.name, tableCells(table, contents[index]!)])
    ),
  };
}

interface LoadedLedger {
  readonly names: readonly LoadedName[];
  readonly tables: readonly LoadedTable[];
  /** Whether the tables' contents came along. */
  readonly isWhole: boolean;
}

async function loadLedger(context: Excel.RequestContext): Promise<LoadedLedger> {
  try {
    return await load(context, true);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return load(context, false);
  }
}

async function load(context: Excel.RequestContext, isWhole: boolean): Promise<LoadedLedger> {
  const loaded = queueLedger(context.workbook, isWhole);
  await context.sync();
  return loaded;
}

function queueLedger(workbook: Excel.Workbook, isWhole: boolean): LoadedLedger {
  const names = loadNames(workbook);
  const tables = loadTables(workbook);
  if (isWhole) for (const { range } of tables) range.load("values");
  return { names, tables, isWhole };
}

interface LoadedName {
  readonly name: string;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

function loadNames(workbook: Excel.Workbook): LoadedName[] {
  return Object.values(cellNames).map((name) => {
    const item = workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject().untrack();
    item.load("name");
    range.load("values,formulas");
    return { name, item, range };
  });
}

function namedCells(names: readonly LoadedName[]): Map<string, NamedCell> {
  return new Map(
    names.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const formula: unknown = range.formulas[0]![0];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return [[name, { value: contentOf(range.values[0]![0]), isFormula }] as const];
    })
  );
}

interface LoadedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function loadTables(workbook: Excel.Workbook): LoadedTable[] {
  return Object.values(tableNames).map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const range = table.getRange().untrack();
    table.load("worksheet/name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, table, range };
  });
}

function extentOf({ table, range }: LoadedTable): Extent {
  return {
    sheet: table.worksheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

function tableCells({ table, range }: LoadedTable, values: Values): TableCells {
  const [header, ...rows] = values;
  return {
    sheet: table.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    columns: header!.map(String),
    rows: rows.map((row) => row.map(contentOf)),
  };
}

/** Excel gives an empty cell as "". */
export function contentOf(value: unknown): CellContent {
  return value === "" ? null : (value as CellContent);
}
