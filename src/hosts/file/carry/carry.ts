import type { Sheet, Workbook, WriteSheet } from "hucre/xlsx";
import {
  cellAddress,
  cellNames,
  ledgerColumns,
  listTables,
  sheetNames,
  tableNames,
  type LedgerCells,
  type TableCells,
  type WorkbookPlan,
} from "../../../workbook";
import { ForeignContentError } from "../errors";
import { contentAt } from "../read/contents";
import { sheetOfRange } from "../read/names";
import { openWorkbook } from "../read/open";
import { ledgerCells } from "../read/read-cells";
import { definedTables } from "../read/tables";
import { sheetPrefix } from "../write/addresses";
import type { NamedRange } from "../write/library";
import type { CarriedSheets } from "../write/write-workbook";
import { lossesIn } from "./losses";

/**
 * The user's own sheets and names of an earlier workbook, to be written behind the new ledger's.
 * Columns of the user's in the ledger's tables come with the plan, as far as it knows them.
 *
 * @throws ForeignContentError when something of the user's own could not come along whole
 */
export async function carriedFrom(bytes: Uint8Array, plan: WorkbookPlan): Promise<CarriedSheets> {
  const workbook = await openWorkbook(bytes, { forContents: false });
  const ledger = ledgerCells(workbook);
  const ledgerSheets = sheetsOfLedger(workbook, ledger);
  const own = workbook.sheets.filter(({ name }) => !ledgerSheets.has(name));
  const losses = lossesIn(
    bytes,
    own.map(({ name }) => name)
  );
  const additions = [
    ...additionsTo(
      workbook.sheets.filter(({ name }) => ledgerSheets.has(name)),
      plan
    ),
    ...looseCells(workbook, ledger),
  ];
  const clashes = own.filter(clashesWithLedger).map(({ name }) => name);
  if (clashes.length > 0) throw new ForeignContentError("workbookForeignClashes", clashes);
  if (losses.workbook) throw new ForeignContentError("workbookForeignParts");
  if (losses.sheets.length > 0)
    throw new ForeignContentError("workbookForeignSheets", losses.sheets);
  if (additions.length > 0) throw new ForeignContentError("workbookForeignAdditions", additions);
  return { sheets: own.map(writable), names: namesToKeep(workbook, own) };
}

const ledgerTables: ReadonlySet<string> = new Set(Object.values(tableNames));
const ledgerNames: ReadonlySet<string> = new Set(Object.values(cellNames));

/** The ledger's sheets, also when the user has renamed them; none in a workbook without a ledger. */
function sheetsOfLedger(workbook: Workbook, cells: LedgerCells | null): Set<string> {
  if (cells === null) return new Set();
  const tables = [...cells.tables].filter(([name]) => ledgerTables.has(name));
  const named = (workbook.namedRanges ?? []).filter(({ name }) => ledgerNames.has(name));
  return new Set<string>([
    ...Object.values(sheetNames),
    ...tables.map(([, { sheet }]) => sheet),
    ...named.flatMap(({ range }) => sheetOfRange(range) ?? []),
  ]);
}

/** A workbook holds no two sheets, and no two tables, of the same name. */
function clashesWithLedger({ name, tables }: Sheet): boolean {
  const isTaken = (taken: Readonly<Record<string, string>>, own: string) =>
    Object.values(taken).some((other) => other.toLowerCase() === own.toLowerCase());
  return (
    isTaken(sheetNames, name) || (tables ?? []).some((table) => isTaken(tableNames, table.name))
  );
}

/** Columns, comments and pictures of the user's in the ledger's own sheets that the plan does not carry, by place. */
function additionsTo(sheets: readonly Sheet[], plan: WorkbookPlan): string[] {
  const known = ledgerColumns(plan);
  const columns = ([name, table]: [string, TableCells]) =>
    table.columns
      .filter((column) => known.get(name)?.has(column) === false)
      .map((column) => `${table.sheet}!${column}`);
  const comments = (sheet: Sheet) =>
    [...(sheet.cells ?? [])].flatMap(([place, { comment }]) => {
      if (!comment) return [];
      const [row, column] = place.split(",").map(Number) as [number, number];
      return [placeOf(sheet, row, column)];
    });
  const pictures = (sheet: Sheet) =>
    (sheet.images ?? []).map(({ anchor: { from } }) => placeOf(sheet, from.row, from.col));
  return sheets.flatMap((sheet) => [
    ...definedTables(sheet).flatMap(columns),
    ...comments(sheet),
    ...pictures(sheet),
  ]);
}

/** Cells that people filled under or beside a table that has its sheet to itself. */
function looseCells(workbook: Workbook, ledger: LedgerCells | null): string[] {
  return listTables.flatMap((name) => {
    const table = ledger?.tables.get(name);
    const sheet = workbook.sheets.find((one) => one.name === table?.sheet);
    if (!table || !sheet) return [];
    const isBeside = (row: number, column: number) =>
      row > table.row + table.rows.length ||
      (row >= table.row && column >= table.column + table.columns.length);
    return sheet.rows.flatMap((line, row) =>
      line.flatMap((_, column) =>
        isBeside(row, column) && (contentAt(sheet, row, column) ?? "") !== ""
          ? [placeOf(sheet, row, column)]
          : []
      )
    );
  });
}

function placeOf({ name }: Sheet, row: number, column: number): string {
  return `${name}!${cellAddress(row, column)}`;
}

/** A sheet as read, fit to be written: with the results of its formulas, its print area as names. */
function writable(sheet: Sheet): WriteSheet {
  const cells = new Map(
    [...(sheet.cells ?? [])].map(([place, cell]) => [
      place,
      cell.formula === undefined ? cell : { ...cell, formulaResult: cell.value },
    ])
  );
  const pageSetup = sheet.pageSetup && {
    ...sheet.pageSetup,
    printArea: undefined,
    printTitlesRow: undefined,
    printTitlesColumn: undefined,
  };
  return { ...sheet, cells, pageSetup, charts: undefined, pivotTables: undefined };
}

function namesToKeep({ namedRanges }: Workbook, own: readonly Sheet[]): NamedRange[] {
  const sheets = new Set(own.map(({ name }) => name));
  const kept = (namedRanges ?? []).filter(
    ({ name, scope }) =>
      !ledgerNames.has(name) &&
      !name.startsWith("_xlnm.") &&
      (scope === undefined || sheets.has(scope))
  );
  return [...kept, ...own.flatMap(printNames)];
}

/** The library writes these names without quoting the sheet's. */
function printNames({ name, pageSetup }: Sheet): NamedRange[] {
  const prefixed = (...ranges: (string | undefined)[]) =>
    ranges
      .flatMap((range) => range?.split(",") ?? [])
      .map((range) => `${sheetPrefix(name)}${range}`)
      .join(",");
  const area = prefixed(pageSetup?.printArea);
  const titles = prefixed(pageSetup?.printTitlesColumn, pageSetup?.printTitlesRow);
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: area, scope: name }] : []),
    ...(titles ? [{ name: "_xlnm.Print_Titles", range: titles, scope: name }] : []),
  ];
}
