import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import type { WorkbookPlan } from "../../workbook";
import { reportContext } from "../context";
import { rankingSheet } from "../ranking/ranking-sheet";
import { reportWorkbook } from "../report-workbook";
import { coverSheet } from "./cover";
import { taskListSheet } from "./task-list";
import { unitsSheet } from "./units";

/**
 * 领导版: a workbook to send and to print. Values only: no formula, no custom function and no outside
 * reference, so that it shows the same in every program.
 */
export function planLeaders(ledger: Ledger, asOf: IsoDate): WorkbookPlan {
  const context = reportContext(ledger, asOf);
  return reportWorkbook(ledger, `${ledger.title}（领导版）`, asOf, [
    coverSheet(context),
    taskListSheet(context),
    unitsSheet(context),
    rankingSheet(context),
  ]);
}
