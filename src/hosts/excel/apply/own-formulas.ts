import { cellAddress, type WorkbookPlan } from "../../../workbook";
import { sheetOfReference } from "../addresses";
import { ProtectedError } from "../errors";
import { namedIn, renaming } from "./renaming";
import { sheetsOf, type Survey } from "./survey";

/** A formula in a cell of the user's own sheets that looks at the ledger. */
export interface OwnFormula {
  readonly sheetId: string;
  readonly sheet: string;
  /** "C4" */
  readonly cell: string;
  readonly formula: string;
}

/**
 * The user's own formulas that look at the earlier ledger. Deleting its sheets turns them into
 * #REF!, so they are read before and entered again after. One request, and only where there are
 * both an earlier ledger and sheets of the user's.
 *
 * @returns each as it must read when the new ledger stands
 * @throws ProtectedError when such a formula stands on a protected sheet and could not be kept
 */
export async function ownFormulas(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  found: Survey
): Promise<OwnFormula[]> {
  const formulas = await formulasAtLedger(context, found);
  const locked = sheetsOf(found, "user").filter(({ isProtected }) => isProtected);
  for (const { sheet } of formulas)
    if (locked.some(({ name }) => name === sheet))
      throw new ProtectedError("excelOwnSheetProtected", { sheet });
  const formulaOf = renaming({ tables: new Map(), sheets: newSheetNames(plan, found) });
  return formulas.map((own) => ({ ...own, formula: formulaOf(own.formula) }));
}

/** As they read now, in one request at most. */
export async function formulasAtLedger(
  context: Excel.RequestContext,
  found: Survey
): Promise<OwnFormula[]> {
  const own = sheetsOf(found, "user");
  if (own.length === 0 || sheetsOf(found, "ledger").length === 0) return [];
  const loaded = own.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const cells = sheet.getUsedRangeOrNullObject().getSpecialCellsOrNullObject("Formulas");
    cells.load("areas/items/formulas,areas/items/rowIndex,areas/items/columnIndex");
    return { id, name, cells };
  });
  await context.sync();
  const looksAtLedger = ledgerMentions(found);
  return loaded.flatMap(({ id, name, cells }) =>
    cells.isNullObject
      ? []
      : cells.areas.items
          .flatMap(formulasIn)
          .filter(({ formula }) => looksAtLedger(formula))
          .map((formula) => ({ sheetId: id, sheet: name, ...formula }))
  );
}

export function queueOwnFormulas(
  { worksheets }: Excel.Workbook,
  formulas: readonly OwnFormula[]
): void {
  for (const { sheetId, cell, formula } of formulas)
    worksheets.getItem(sheetId).getRange(cell).formulas = [[formula]];
}

function formulasIn({ formulas, rowIndex, columnIndex }: Excel.Range) {
  return (formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((formula, across) => {
      const cell = cellAddress(rowIndex + down, columnIndex + across);
      return typeof formula === "string" ? [{ cell, formula }] : [];
    })
  );
}

/** Formulas by defined names need nothing: the names are pointed at the new sheets. */
function ledgerMentions(found: Survey): (formula: string) => boolean {
  const sheets = sheetsOf(found, "ledger");
  const ids = new Set(sheets.map(({ id }) => id));
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const tableNames = new Set(
    found.tables.filter(({ sheetId }) => ids.has(sheetId)).map(({ name }) => name)
  );
  return (formula) => {
    const named = namedIn(formula);
    return (
      named.tables.some((name) => tableNames.has(name)) ||
      named.sheets.some((name) => sheetNames.has(name))
    );
  };
}

/** The sheet that takes a renamed one's place: the one with the same tables or named cells. */
function newSheetNames(plan: WorkbookPlan, found: Survey): Map<string, string> {
  const homes = new Map([
    ...plan.names.map(({ name, refersTo }) => [name, sheetOfReference(refersTo)] as const),
    ...plan.sheets.flatMap(({ name, tables }) =>
      tables.map((table) => [table.name, name] as const)
    ),
  ]);
  const renamed = new Map<string, string>();
  for (const { id, name } of sheetsOf(found, "ledger")) {
    const tables = found.tables.filter(({ sheetId }) => sheetId === id).map((table) => table.name);
    const names = [...found.names].flatMap(([cell, formula]) =>
      sheetOfReference(formula) === name ? [cell] : []
    );
    const home = [...tables, ...names].map((part) => homes.get(part)).find(Boolean);
    if (home && home !== name) renamed.set(name, home);
  }
  return renamed;
}
