import {
  cellNames,
  listTables,
  tableNames,
  type DocumentProperties,
  type RangePlan,
} from "../../../workbook";
import { sheetOfReference } from "../addresses";
import { draftSheetPrefix } from "./draft";

/** What stands in the workbook, as far as writing a ledger has to know. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  readonly extents: readonly SurveyedExtent[];
  /** Workbook-wide names and what they refer to: "=总览!$J$2". */
  readonly names: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly properties: DocumentProperties;
}

interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  /** Whose it is: an earlier ledger's, the user's, or left behind by writing that broke off. */
  readonly owner: "ledger" | "user" | "draft";
  readonly isVisible: boolean;
  /** Excel deletes no sheet that only a macro can show. */
  readonly isVeryHidden: boolean;
  readonly isProtected: boolean;
  /** Comments, pictures and shapes that stand on it, which only people put there. */
  readonly additions: number;
  readonly charts: readonly string[];
}

interface SurveyedTable {
  readonly name: string;
  readonly sheetId: string;
  readonly columns: readonly string[];
}

/** A table that has its sheet to itself, and all that is filled there. */
interface SurveyedExtent {
  readonly sheet: string;
  readonly table: RangePlan;
  readonly filled: RangePlan;
}

/** Surveys the workbook in one request. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, tables, names, protection, properties } = workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected," +
      "items/charts/items/name,items/comments/items/id,items/shapes/items/type"
  );
  tables.load("items/name,items/worksheet/id,items/columns/items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  properties.load("title,subject,author,keywords,comments");
  workbook.load("readOnly");
  const lists = loadLists(workbook);
  await context.sync();
  const found = {
    tables: tables.items.map(({ name, worksheet, columns }) => ({
      name,
      sheetId: worksheet.id,
      columns: columns.items.map((column) => column.name),
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  };
  return {
    ...found,
    sheets: owners(
      worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isVisible: sheet.visibility === "Visible",
        isVeryHidden: sheet.visibility === "VeryHidden",
        isProtected: sheet.protection.protected,
        additions: sheet.comments.items.length + sheet.shapes.items.filter(isDrawn).length,
        charts: sheet.charts.items.map(({ name }) => name),
      })),
      found
    ),
    extents: lists.flatMap(extentOf),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    properties: {
      title: properties.title,
      subject: properties.subject,
      author: properties.author,
      keywords: properties.keywords,
      comments: properties.comments,
    },
  };
}

/** A picture, a shape or a group of them; whatever else Excel counts among shapes is unsupported. */
function isDrawn({ type }: Excel.Shape): boolean {
  return type !== "Unsupported";
}

interface LoadedList {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Range;
  readonly filled: Excel.Range;
}

function loadLists({ tables }: Excel.Workbook): LoadedList[] {
  const extent = "rowIndex,columnIndex,rowCount,columnCount";
  return listTables.map((name) => {
    const table = tables.getItemOrNullObject(name);
    const sheet = table.worksheet.load("name");
    const range = table.getRange().load(extent);
    return { sheet, table: range, filled: sheet.getUsedRangeOrNullObject(true).load(extent) };
  });
}

function extentOf({ sheet, table, filled }: LoadedList): SurveyedExtent[] {
  if (table.isNullObject || filled.isNullObject) return [];
  const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangePlan => ({
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  });
  return [{ sheet: sheet.name, table: placeOf(table), filled: placeOf(filled) }];
}

const ledgerTables: ReadonlySet<string> = new Set(Object.values(tableNames));
const ledgerNames: ReadonlySet<string> = new Set(Object.values(cellNames));

/** The name that marks a workbook as one with a ledger; it is set last and goes with the ledger. */
export const ledgerMark = cellNames.format;

/**
 * A ledger's sheets are known by its tables and names, so that a user may rename them. Without the
 * ledger's mark there is no ledger: a table that happens to be called Tasks is the user's.
 */
function owners(
  sheets: readonly Omit<SurveyedSheet, "owner">[],
  { tables, names }: Pick<Survey, "tables" | "names">
): SurveyedSheet[] {
  const ids = new Set(
    tables.filter(({ name }) => ledgerTables.has(name)).map(({ sheetId }) => sheetId)
  );
  const homes = new Set(
    [...names].flatMap(([name, formula]) =>
      ledgerNames.has(name) ? (sheetOfReference(formula) ?? []) : []
    )
  );
  const marked = names.has(ledgerMark);
  return sheets.map((sheet) => ({
    ...sheet,
    owner: sheet.name.startsWith(draftSheetPrefix)
      ? "draft"
      : marked && (ids.has(sheet.id) || homes.has(sheet.name))
        ? "ledger"
        : "user",
  }));
}

export function sheetsOf(
  { sheets }: Pick<Survey, "sheets">,
  owner: SurveyedSheet["owner"]
): SurveyedSheet[] {
  return sheets.filter((sheet) => sheet.owner === owner);
}

/** Names of a ledger whose writing broke off: they refer to sheets that go. */
export function draftNames({ names }: Pick<Survey, "names">): string[] {
  return [...names].flatMap(([name, formula]) =>
    ledgerNames.has(name) && sheetOfReference(formula)?.startsWith(draftSheetPrefix) ? [name] : []
  );
}
