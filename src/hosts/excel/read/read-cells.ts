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
import { isOfficeError } from "../run";

/** Too much for one reply is read in pieces: half as many rows each time Excel says so. */
const isBaseline = ({ name }: { readonly name: string }) => baselineTables.has(name);

const allRows = Number.MAX_SAFE_INTEGER;

/**
 * Reads the ledger's tables and names by their stable English names, in one round trip for the
 * names and the tables' extents and one for their contents.
 *
 * @returns null when the workbook holds no ledger
 */
export async function readCells(
  context: Excel.RequestContext,
  { signal }: WorkOptions = {}
): Promise<LedgerCells | null> {
  const names = loadNames(context.workbook);
  const tables = loadExtents(context.workbook);
  await context.sync();
  throwIfCancelled(signal);
  const found = tables.filter(({ range }) => !range.isNullObject);
  const cells = namedCells(names);
  const isMarked = names.some(({ name, item }) => name === ledgerMark && !item.isNullObject);
  // A mark that refers to nothing is what remains when a person deleted all of the ledger's sheets.
  if (!isMarked || (!cells.has(ledgerMark) && found.every(isBaseline))) return null;
  const contents = await readContents(context, found.map(extentOf), allRows);
  throwIfCancelled(signal);
  return {
    names: cells,
    tables: new Map(found.map((table, index) => [table.name, tableCells(table, contents[index]!)])),
  };
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

function loadExtents(workbook: Excel.Workbook): LoadedTable[] {
  return Object.values(tableNames).map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load("worksheet/name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, table, range };
  });
}

interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
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

type Values = unknown[][];

/** The values of several ranges, in one request if Excel can answer it. */
async function readContents(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  rowsAtOnce: number
): Promise<Values[]> {
  const pieces = extents.map((extent) => piecesOf(extent, rowsAtOnce));
  try {
    return await (rowsAtOnce === allRows
      ? readTogether(context, pieces)
      : readOneByOne(context, pieces));
  } catch (error) {
    const most = Math.max(...extents.map(({ rowCount }) => rowCount));
    const next = Math.floor(Math.min(rowsAtOnce, most) / 2);
    const isTooMuch = isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
    if (!isTooMuch || next === 0) throw error;
    return readContents(context, extents, next);
  }
}

function piecesOf(extent: Extent, rowsAtOnce: number): Extent[] {
  const pieces: Extent[] = [];
  for (let done = 0; done < extent.rowCount; done += rowsAtOnce)
    pieces.push({
      ...extent,
      row: extent.row + done,
      rowCount: Math.min(rowsAtOnce, extent.rowCount - done),
    });
  return pieces;
}

const load = ({ sheet, row, column, rowCount, columnCount }: Extent): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount).load("values");

async function readTogether(
  context: Excel.RequestContext,
  tables: readonly Extent[][]
): Promise<Values[]> {
  const ranges = tables.map((pieces) => pieces.map(load));
  await context.sync();
  return ranges.map((pieces) => pieces.flatMap((range) => range.values));
}

/** A request for each piece, because together they are what was too much. */
async function readOneByOne(
  context: Excel.RequestContext,
  tables: readonly Extent[][]
): Promise<Values[]> {
  return tables.reduce(
    async (before, pieces) => [
      ...(await before),
      await pieces.reduce(async (rows, piece) => {
        const earlier = await rows;
        const [values] = await readTogether(context, [[piece]]);
        return [...earlier, ...values!];
      }, Promise.resolve<Values>([])),
    ],
    Promise.resolve<Values[]>([])
  );
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
