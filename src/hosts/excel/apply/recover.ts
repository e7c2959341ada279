import type { WorkbookPlan } from "../../../workbook";
import { runExcel } from "../run";
import { clearSteps } from "./build";
import { queueReplacement, type Done } from "./commit";
import { runSteps, step, type Step } from "./steps";
import { ledgerMark, sheetsOf, survey, type Survey } from "./survey";

/**
 * Brings the workbook into a whole state after writing broke off. While the earlier ledger stands
 * whole, the drafts go and everything is as before. Once a part of it is gone, only the new one is
 * complete, so the replacement is finished; what of it was done is not done again.
 *
 * @param before the workbook as it was found
 * @param draftIds the sheets that were made, as far as they are known
 * @returns whether the new ledger stands
 */
export async function recover(
  plan: WorkbookPlan,
  before: Survey,
  draftIds: ReadonlySet<string>
): Promise<"undone" | "stands"> {
  return runExcel(async (context) => {
    const now = await survey(context);
    const ids = new Set(now.sheets.map(({ id }) => id));
    const earlier = sheetsOf(before, "ledger");
    const isEarlierWhole = earlier.every(({ id }) => ids.has(id));
    const done = doneOf(plan, before, now);
    const isReplaced =
      earlier.length > 0 ? !isEarlierWhole : done.sheets.size === plan.sheets.length;
    if (!isReplaced) {
      await runSteps(context, undoSteps(plan, before, now, draftIds));
      return "undone";
    }
    queueReplacement(context.workbook, plan, before, done);
    await context.sync();
    return "stands";
  });
}

/** How far the replacement came: what bears its final name and did not stand there before. */
function doneOf(plan: WorkbookPlan, before: Survey, now: Survey): Done {
  const earlierIds = new Set(before.sheets.map(({ id }) => id));
  const ids = new Set(now.sheets.map(({ id }) => id));
  const newSheets = now.sheets.filter(({ id }) => !earlierIds.has(id));
  const newIds = new Set(newSheets.map(({ id }) => id));
  const sheets = new Set(newSheets.map(({ name }) => name));
  const tables = new Set(
    now.tables.filter(({ sheetId }) => newIds.has(sheetId)).map(({ name }) => name)
  );
  return {
    sheets: new Set(plan.sheets.map(({ name }) => name).filter((name) => sheets.has(name))),
    tables: new Set(
      plan.sheets
        .flatMap((sheet) => sheet.tables.map(({ name }) => name))
        .filter((name) => tables.has(name))
    ),
    deletedSheets: new Set([...earlierIds].filter((id) => !ids.has(id))),
    deletedNames: new Set([...before.names.keys()].filter((name) => !now.names.has(name))),
    protectedSheets: new Set(
      newSheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : []))
    ),
    isMarked: now.names.has(ledgerMark),
  };
}

function undoSteps(
  plan: WorkbookPlan,
  before: Survey,
  now: Survey,
  draftIds: ReadonlySet<string>
): Step[] {
  const restored = [...before.names].filter(
    ([name, formula]) => now.names.has(name) && now.names.get(name) !== formula
  );
  const added = plan.names.filter(({ name }) => now.names.has(name) && !before.names.has(name));
  const renamed = now.sheets.filter(({ id, owner }) => draftIds.has(id) && owner !== "draft");
  return [
    ...restored.map(([name, formula]) =>
      step(2, ({ names }) => {
        names.getItem(name).formula = formula;
      })
    ),
    ...added.map(({ name }) => step(2, ({ names }) => names.getItem(name).delete())),
    ...clearSteps({ ...now, names: new Map() }),
    ...renamed.map(({ id }) => step(2, ({ worksheets }) => worksheets.getItem(id).delete())),
  ];
}
