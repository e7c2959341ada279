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
  const { names, tables, isWhole } = await loadLedger(context);
  throwIfCancelled(signal);
  const found = tables.filter(({ range }) => !range.isNullObject);
  const cells = namedCells(names);
  const isMarked = names.some(({ name, item }) => name === ledgerMark && !item.isNullObject);
  // A mark that refers to nothing is what remains when a person deleted all of the ledger's sheets.
  if (!isMarked || (!cells.has(ledgerMark) && found.every(isBaseline))) return null;
  const contents = isWhole
    ? found.map(({ range }) => range.values)
    : await readInPieces(context, found.map(extentOf));
  throwIfCancelled(signal);
  return {
    names: cells,
    tables: new Map(found.map((table, index) => [table.name, tableCells(table, contents[index]!)])),
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
  const names = loadNames(context.workbook);
  const tables = loadTables(context.workbook);
  if (isWhole) for (const { range } of tables) range.load("values");
  await context.sync();
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
    const range = item.getRangeOrNullObject();
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
    const range = table.getRange();
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
function contentOf(value: unknown): CellContent {
  return value === "" ? null : (value as CellContent);
}
