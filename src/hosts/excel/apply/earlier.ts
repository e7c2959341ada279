import type { LedgerCells, WorkbookPlan } from "../../../workbook";
import { ChangedMeanwhileError } from "../../changed-meanwhile";
import { OvertakenEntriesError } from "../errors";
import { queueReading, readCells } from "../read/read-cells";
import { newEntries } from "./overtaken";
import { bytesOf } from "./steps";
import { ledgerMark, type Survey } from "./survey";

/** A reply takes 5 MB; a ledger of more than this is read in requests of its own. */
export const replyBytes = 2_000_000;

/**
 * Holds a plan to the ledger that it was made from, while that is being replaced: somebody else may
 * type into it at any time. A ledger of usual size is looked at within requests that are sent anyway.
 */
export interface EarlierLedger {
  /** Queues a look at it within the request that builds the drafts. */
  queueLook(workbook: Excel.Workbook): void;
  /**
   * Called between building and replacing.
   *
   * @throws ChangedMeanwhileError
   */
  refuseChanged(context: Excel.RequestContext): Promise<void>;
  /** Queues a last look within the request that replaces, before anything goes. */
  queueLastLook(workbook: Excel.Workbook): void;
  /** As it stood when it was replaced; null where there was none, undefined where nobody looked. */
  latest(): LedgerCells | null | undefined;
  /**
   * Called when the new ledger stands.
   *
   * @throws OvertakenEntriesError for what came between the two looks
   */
  tellOvertaken(plan: WorkbookPlan): void;
}

const unwatched = (latest: null | undefined): EarlierLedger => ({
  queueLook: () => undefined,
  refuseChanged: async () => undefined,
  queueLastLook: () => undefined,
  latest: () => latest,
  tellOvertaken: () => undefined,
});

/**
 * What compares ledgers is loaded here: the pane starts without it.
 *
 * @throws ChangedMeanwhileError when a ledger that was read is gone
 */
export async function earlierLedger(
  madeFrom: LedgerCells | null | undefined,
  found: Survey
): Promise<EarlierLedger> {
  const isMarked = found.names.has(ledgerMark);
  if (madeFrom && !isMarked) throw new ChangedMeanwhileError();
  if (!isMarked) return unwatched(null);
  if (madeFrom === undefined) return unwatched(undefined);
  const { sameLedger } = await import("../../../workbook");
  return watched(madeFrom, sameLedger);
}

type SameLedger = (one: LedgerCells | null, other: LedgerCells | null) => boolean;

function watched(madeFrom: LedgerCells | null, sameLedger: SameLedger): EarlierLedger {
  const isSmall = madeFrom === null || bytesOf([...madeFrom.tables]) < replyBytes;
  const nothing = () => null;
  let look: () => LedgerCells | null = nothing;
  let lastLook: () => LedgerCells | null = nothing;
  return {
    queueLook(workbook) {
      if (isSmall) look = queueReading(workbook);
    },
    async refuseChanged(context) {
      const now = isSmall ? look() : await readCells(context);
      if (!sameLedger(madeFrom, now)) throw new ChangedMeanwhileError();
    },
    queueLastLook(workbook) {
      if (isSmall) lastLook = queueReading(workbook);
    },
    latest: () => (isSmall ? lastLook() : madeFrom),
    tellOvertaken(plan) {
      const last = lastLook();
      if (madeFrom === null || last === null || sameLedger(madeFrom, last)) return;
      const entries = newEntries(plan, madeFrom, last);
      if (entries.length > 0) throw new OvertakenEntriesError(entries);
    },
  };
}
