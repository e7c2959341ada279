import { cellNames, type WorkbookPlan } from "../../../workbook";
import { draftFormulas, draftSheet, draftTable } from "./draft";
import { ledgerMark, sheetsOf, type Survey } from "./survey";

/** What is done already, when finishing a replacement that broke off. */
export interface Done {
  /** Sheets and tables that have their final names. */
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Ids of the earlier sheets, and names, that are gone. */
  readonly deletedSheets: ReadonlySet<string>;
  readonly deletedNames: ReadonlySet<string>;
  /** Sheets that are protected already. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly isMarked: boolean;
}

const nothingDone: Done = {
  sheets: new Set(),
  tables: new Set(),
  deletedSheets: new Set(),
  deletedNames: new Set(),
  protectedSheets: new Set(),
  isMarked: false,
};

/**
 * Puts the drafts into the place of the earlier ledger: names are pointed at them, the earlier
 * sheets go, tables and sheets get their final names. All of it is queued for one request.
 *
 * @param found the workbook as it was before the drafts were made
 */
export function queueReplacement(
  workbook: Excel.Workbook,
  plan: WorkbookPlan,
  found: Survey,
  done: Done = nothingDone
): void {
  const { worksheets, tables } = workbook;
  const isReplaced = sheetsOf(found, "ledger").length > 0;
  const place = firstPlace(found);
  queueNames(workbook, plan, found, done);
  for (const { id, isVeryHidden } of sheetsOf(found, "ledger")) {
    if (done.deletedSheets.has(id)) continue;
    const sheet = worksheets.getItem(id);
    if (isVeryHidden) sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const { name } of plan.sheets.flatMap((sheet) => sheet.tables))
    if (!done.tables.has(name)) tables.getItem(draftTable(name)).name = name;
  plan.sheets.forEach(({ name }, index) => {
    const sheet = worksheets.getItem(done.sheets.has(name) ? name : draftSheet(name));
    if (!done.sheets.has(name)) sheet.name = name;
    if (isReplaced) sheet.position = place + index;
  });
  if (isReplaced || found.properties.title === "") queueProperties(workbook, plan);
  for (const { name, isProtected } of plan.sheets)
    if (isProtected && !done.protectedSheets.has(name))
      worksheets.getItem(name).protection.protect();
  // A path by the draft's name would be looked up anew, and there is no such sheet any more.
  worksheets.getItem(plan.sheets[plan.activeSheet]!.name).activate();
}

/** The first earlier ledger sheet's place among the sheets that stay; 0 without an earlier ledger. */
function firstPlace({ sheets }: Survey): number {
  const first = sheets.findIndex(({ owner }) => owner === "ledger");
  return sheets.filter(({ owner }, place) => owner === "user" && place < first).length;
}

function queueNames(
  { names }: Excel.Workbook,
  plan: WorkbookPlan,
  found: Survey,
  done: Done
): void {
  const formulaOf = draftFormulas({
    ...plan,
    sheets: plan.sheets.filter(({ name }) => !done.sheets.has(name)),
  });
  for (const { name, refersTo, comment } of plan.names) {
    const reference = `=${formulaOf(refersTo)}`;
    if (found.names.has(name)) names.getItem(name).formula = reference;
    else if (name === ledgerMark && !done.isMarked) names.add(name, reference, comment);
  }
  const planned = new Set(plan.names.map(({ name }) => name));
  for (const name of Object.values(cellNames))
    if (found.names.has(name) && !planned.has(name) && !done.deletedNames.has(name))
      names.getItem(name).delete();
}

function queueProperties({ properties }: Excel.Workbook, plan: WorkbookPlan): void {
  const { title, subject, author, keywords, comments } = plan.properties;
  properties.title = title;
  properties.subject = subject;
  properties.author = author;
  properties.keywords = keywords;
  properties.comments = comments;
}
