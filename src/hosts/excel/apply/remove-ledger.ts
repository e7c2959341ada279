import { cellNames, sameLedger } from "../../../workbook";
import { ChangedMeanwhileError } from "../../changed-meanwhile";
import { HalfRemovedError, OwnFormulasInWayError, ReadOnlyError } from "../errors";
import { readCells } from "../read/read-cells";
import { asLedgerError, isOfficeError, runExcel } from "../run";
import { formulasAtLedger } from "./own-formulas";
import { refuseRemoval } from "./refuse";
import { quieten } from "./steps";
import { sheetsOf, survey, type Survey } from "./survey";
import type { Written } from "./written";

/**
 * Takes a ledger out of the workbook in which there was none before it. Its sheets go first: as long
 * as they stand nothing has happened, and once one is gone the rest follows, whatever breaks off.
 *
 * @throws ChangedMeanwhileError when something was entered since it was written; LedgerError, and
 *   the workbook is as before, except after a HalfRemovedError
 */
export async function removeLedger(written: Written): Promise<void> {
  await runExcel(async (context) => {
    const found = await survey(context);
    refuseRemoval(found);
    const own = await formulasAtLedger(context, found);
    if (own.length > 0)
      throw new OwnFormulasInWayError(own.map(({ sheet, cell }) => `${sheet}!${cell}`));
    // The last thing before the removal, so that nobody has time to type something that goes with it.
    const now = await readCells(context);
    if (!sameLedger(written.after, now)) throw new ChangedMeanwhileError();
    try {
      quieten(context.application);
      queueRemoval(context.workbook, found, written);
      await context.sync();
    } catch (error) {
      await finish(error, found, written);
    }
  });
}

function queueRemoval(workbook: Excel.Workbook, found: Survey, { properties }: Written): void {
  const { worksheets, names } = workbook;
  // A workbook has at least one sheet that is seen.
  if (!sheetsOf(found, "user").some(({ isVisible }) => isVisible)) worksheets.add();
  for (const { id, isVeryHidden } of sheetsOf(found, "ledger")) {
    const sheet = worksheets.getItem(id);
    if (isVeryHidden) sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const name of Object.values(cellNames))
    if (found.names.has(name)) names.getItem(name).delete();
  for (const name of Object.keys(properties.before) as (keyof typeof properties.before)[])
    // What a person wrote over it since stays.
    if (found.properties[name] === properties.after[name])
      workbook.properties[name] = properties.before[name];
}

/** Looks what was done before it broke off; ends quietly when the ledger is gone after all. */
async function finish(error: unknown, before: Survey, written: Written): Promise<void> {
  const isWhole = await goOn(before, written).catch((cause: unknown) => {
    throw new HalfRemovedError({ cause });
  });
  if (isWhole)
    throw before.readOnly && isOfficeError(error)
      ? new ReadOnlyError({ cause: error })
      : asLedgerError(error);
}

/** @returns whether the ledger stands whole */
function goOn(before: Survey, written: Written): Promise<boolean> {
  return runExcel(async (context) => {
    const now = await survey(context);
    const ids = new Set(now.sheets.map(({ id }) => id));
    if (sheetsOf(before, "ledger").every(({ id }) => ids.has(id))) return true;
    const left = sheetsOf(before, "ledger").filter(({ id }) => ids.has(id));
    queueRemoval(
      context.workbook,
      { ...now, sheets: [...sheetsOf(now, "user"), ...left] },
      written
    );
    await context.sync();
    return false;
  });
}
