import { ledgerColumns, rangeAddress, type WorkbookPlan } from "../../../workbook";
import {
  AddedColumnsError,
  AddedObjectsError,
  LooseCellsError,
  NameTakenError,
  ProtectedError,
} from "../errors";
import { draftNames, sheetsOf, type Survey } from "./survey";

/**
 * Refuses what could not be written, or not without a loss, before anything is touched.
 *
 * @throws ProtectedError; NameTakenError; AddedColumnsError; AddedObjectsError; LooseCellsError
 */
export function refuse(plan: WorkbookPlan, found: Survey): void {
  if (found.structureProtected) throw new ProtectedError("excelStructureProtected");
  refuseTakenNames(plan, found);
  refuseAddedColumns(plan, found);
  refuseAddedObjects(found, (chart) => isPlanned(plan, chart));
  refuseLooseCells(found);
}

/**
 * Refuses to take a ledger away where that would take something of the user's along.
 *
 * @throws ProtectedError; AddedObjectsError; LooseCellsError
 */
export function refuseRemoval(found: Survey): void {
  if (found.structureProtected) throw new ProtectedError("excelStructureProtected");
  refuseAddedObjects(found);
  refuseLooseCells(found);
}

function refuseTakenNames(plan: WorkbookPlan, found: Survey): void {
  const own = sheetsOf(found, "user");
  const ownIds = new Set(own.map(({ id }) => id));
  const sheets = inBoth(
    plan.sheets.map(({ name }) => name),
    own.map(({ name }) => name)
  );
  if (sheets.length > 0) throw new NameTakenError("excelSheetNameTaken", sheets);
  const tables = inBoth(
    tablesOf(plan).map(({ name }) => name),
    found.tables.filter(({ sheetId }) => ownIds.has(sheetId)).map(({ name }) => name)
  );
  if (tables.length > 0) throw new NameTakenError("excelTableNameTaken", tables);
  if (sheetsOf(found, "ledger").length > 0) return;
  const leftBehind = new Set(draftNames(found));
  const broken = (formula: string) => formula.includes("#REF!");
  const names = inBoth(
    plan.names.map(({ name }) => name),
    [...found.names].flatMap(([name, formula]) =>
      leftBehind.has(name) || broken(formula) ? [] : [name]
    )
  );
  if (names.length > 0) throw new NameTakenError("excelNameTaken", names);
}

/** Columns of the earlier ledger's tables that the plan does not have: people added them. */
function refuseAddedColumns(plan: WorkbookPlan, found: Survey): void {
  const sheetNames = new Map(found.sheets.map(({ id, name }) => [id, name]));
  const known = ledgerColumns(plan);
  const added = tablesOf(plan).flatMap(({ name }) => {
    const earlier = found.tables.find((table) => table.name === name);
    return (earlier?.columns ?? [])
      .filter((column) => !known.get(name)!.has(column))
      .map((column) => `${sheetNames.get(earlier!.sheetId)}!${column}`);
  });
  if (added.length > 0) throw new AddedColumnsError(added);
}

/** Comments, pictures and charts that people put on the ledger's sheets. */
function refuseAddedObjects(found: Survey, isOwn: (chart: string) => boolean = () => true): void {
  const sheets = sheetsOf(found, "ledger")
    .filter(({ additions, charts }) => additions > 0 || !charts.every(isOwn))
    .map(({ name }) => name);
  if (sheets.length > 0) throw new AddedObjectsError(sheets);
}

function isPlanned({ sheets }: WorkbookPlan, chart: string): boolean {
  return sheets.some(({ charts }) => charts.some(({ name }) => name === chart));
}

/** What is filled under or beside a table that has its sheet to itself. */
function refuseLooseCells(found: Survey): void {
  if (sheetsOf(found, "ledger").length === 0) return;
  const places = found.extents.flatMap(({ sheet, table, filled }) => {
    const bottom = table.row + table.rowCount;
    const right = table.column + table.columnCount;
    const below = filled.row + filled.rowCount - bottom;
    const beside = filled.column + filled.columnCount - right;
    return [
      ...(below > 0 ? [{ ...filled, row: bottom, rowCount: below }] : []),
      ...(beside > 0
        ? [{ row: table.row, column: right, rowCount: table.rowCount, columnCount: beside }]
        : []),
    ].map((range) => `${sheet}!${rangeAddress(range)}`);
  });
  if (places.length > 0) throw new LooseCellsError(places);
}

function tablesOf({ sheets }: WorkbookPlan) {
  return sheets.flatMap(({ tables }) => tables);
}

/** Excel's names differ by more than case. */
function inBoth(planned: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return planned.filter((name) => known.has(name.toLowerCase()));
}
