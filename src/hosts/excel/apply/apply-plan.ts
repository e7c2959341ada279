import { throwIfCancelled } from "../../../diagnostics";
import { withCellsMade, type LedgerCells, type WorkbookPlan } from "../../../workbook";
import type { ApplyOptions } from "../../host";
import { HalfWrittenError, OwnFormulasError, ReadOnlyError } from "../errors";
import { readCells } from "../read/read-cells";
import { queueWritten } from "../read/read-written";
import { asLedgerError, isOfficeError, runExcel } from "../run";
import { refuseLongTexts } from "./blocks";
import { buildParts } from "./build";
import { queueReplacement } from "./commit";
import { draftSheetPrefix } from "./draft";
import { earlierLedger, replyBytes, type EarlierLedger } from "./earlier";
import { ownFormulas, queueOwnFormulas, type OwnFormula } from "./own-formulas";
import { recover } from "./recover";
import { refuse } from "./refuse";
import { quieten, runParts, type DraftSheets } from "./steps";
import { survey, type Survey } from "./survey";
import type { OnWritten } from "./written";

/**
 * Writes a plan into the open workbook, all or nothing.
 *
 * Excel runs one request's operations in order and keeps what was done before one failed, so a
 * single request is no transaction. Hence three stages, a request each unless the ledger is very
 * large:
 *
 * 1. Survey: what stands in the workbook, and whether the plan can be written at all. Over an
 *    earlier ledger, also the user's own formulas that look at it, one more request.
 * 2. Build: new sheets and tables under draft names, whole with formulas, rules and charts. The
 *    earlier ledger stands untouched beside them; whatever fails here, the drafts are deleted.
 *    Table and sheet names are unique in a workbook, so the drafts cannot bear the final ones yet;
 *    their formulas refer to each other by draft names, and Excel rewrites them on renaming. The
 *    last thing in it is a look at what people typed into the earlier ledger meanwhile.
 * 3. Replace: point the names at the drafts, delete the earlier sheets, rename the drafts, and
 *    enter the user's own formulas again, which lost what they looked at. These operations have
 *    nothing to compute and little to fail at, and the survey excluded the reasons.
 *
 * After any failure {@link recover} looks at the workbook: as long as the earlier ledger is whole
 * it takes the drafts away, and once it is not, it finishes the replacement.
 *
 * @param onWritten is told when the plan stands there
 * @throws LedgerError; the workbook is as before, except after a HalfWrittenError, an
 *   OwnFormulasError and an OvertakenEntriesError
 */
export async function applyPlan(
  planned: WorkbookPlan,
  options: ApplyOptions = {},
  onWritten: OnWritten = () => undefined
): Promise<void> {
  const plan = { ...planned, sheets: planned.sheets.map(withCellsMade) };
  refuseLongTexts(plan.sheets);
  throwIfCancelled(options.signal);
  await runExcel(async (context) => {
    const found = await survey(context);
    refuse(plan, found);
    const earlier = await earlierLedger(options.madeFrom, found);
    const own = await ownFormulas(context, plan, found);
    const drafts = new Set<string>();
    let readAgain: () => Promise<LedgerCells | null>;
    try {
      const bytes = await build(context, plan, found, drafts, earlier, options);
      await earlier.refuseChanged(context);
      throwIfCancelled(options.signal);
      quieten(context.application);
      earlier.queueLastLook(context.workbook);
      queueReplacement(context.workbook, plan, found);
      queueOwnFormulas(context.workbook, own);
      readAgain = newLedger(context, plan, bytes);
      await context.sync();
    } catch (error) {
      return recoverFrom(error, { plan, found, drafts, own }, onWritten);
    }
    const [before, after] = [earlier.latest(), await readAgain()];
    const properties = { before: found.properties, after: plan.properties };
    onWritten(before === undefined || after === null ? null : { before, after, properties });
    earlier.tellOvertaken(plan);
  });
  options.onProgress?.(1);
}

/** @returns the bytes that were sent, about */
async function build(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  found: Survey,
  drafts: Set<string>,
  earlier: EarlierLedger,
  options: ApplyOptions
): Promise<number> {
  const sheets: Excel.Worksheet[] = [];
  const finish = (workbook: Excel.Workbook, draft: DraftSheets) => {
    for (const { name } of plan.sheets) {
      const sheet = draft.sheet(name);
      sheet.load("id");
      sheets.push(sheet);
    }
    earlier.queueLook(workbook);
  };
  const last = () => [{ bytes: 0, queue: finish }];
  const bytes = await runParts(context, [...buildParts(plan, found), last], options);
  for (const { id } of sheets) drafts.add(id);
  return bytes;
}

interface Attempt {
  readonly plan: WorkbookPlan;
  readonly found: Survey;
  readonly drafts: ReadonlySet<string>;
  readonly own: readonly OwnFormula[];
}

/** Ends quietly when the new ledger stands in spite of the failure. */
async function recoverFrom(
  error: unknown,
  { plan, found, drafts, own }: Attempt,
  onWritten: OnWritten
): Promise<void> {
  const outcome = await recover(plan, found, drafts).catch(() => "halfWritten" as const);
  if (outcome === "undone")
    throw found.readOnly && isOfficeError(error)
      ? new ReadOnlyError({ cause: error })
      : asLedgerError(error);
  onWritten(null);
  if (outcome === "halfWritten") throw new HalfWrittenError(draftSheetPrefix, { cause: error });
  await enterAgain(own);
}

/** After a replacement that broke off it is not known which of the formulas were entered. */
async function enterAgain(own: readonly OwnFormula[]): Promise<void> {
  if (own.length === 0) return;
  try {
    await runExcel(async (context) => {
      queueOwnFormulas(context.workbook, own);
      await context.sync();
    });
  } catch (cause) {
    throw new OwnFormulasError(
      own.map(({ sheet, cell }) => `${sheet}!${cell}`),
      { cause }
    );
  }
}

/**
 * The ledger as it came to stand there, in the request that is sent anyway where it fits into one
 * reply. That it was written holds, too, where it cannot be read again.
 */
function newLedger(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  bytes: number
): () => Promise<LedgerCells | null> {
  if (bytes > replyBytes) return () => readCells(context).catch(() => null);
  const look = queueWritten(context.workbook, plan);
  return async () => look();
}
