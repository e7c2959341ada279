import { today } from "../../../ledger";
import { planWorkbook, readLedger, unclearEntries, type LedgerCells } from "../../../workbook";
import { ChangedMeanwhileError } from "../../changed-meanwhile";
import { ChangedSinceWrittenError } from "../errors";
import { applyPlan } from "./apply-plan";
import { removeLedger } from "./remove-ledger";
import type { Written } from "./written";

/**
 * Whether the ledger that was replaced can be written again without a loss. Cells that nobody can
 * read for sure could not.
 */
export function canTakeBack({ before }: Pick<Written, "before">): boolean {
  if (before === null) return true;
  try {
    return unclearEntries(readLedger(before).warnings).length === 0;
  } catch {
    return false;
  }
}

/**
 * Brings the workbook back to how it was before a writing: the ledger that was replaced is written
 * again, and where there was none the new one goes.
 *
 * @throws ChangedSinceWrittenError when something was entered since, which would be lost
 */
export async function takeBack(written: Written): Promise<void> {
  const { before, after } = written;
  try {
    if (before === null) await removeLedger(written);
    else await applyPlan(planOf(before), { madeFrom: after });
  } catch (error) {
    throw error instanceof ChangedMeanwhileError
      ? new ChangedSinceWrittenError({ cause: error })
      : error;
  }
}

function planOf(cells: LedgerCells) {
  const { value: ledger } = readLedger(cells);
  return planWorkbook(ledger, ledger.settings.asOf ?? today());
}
