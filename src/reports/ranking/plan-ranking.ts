import type { Ledger } from "../../ledger";
import type { IsoDate } from "../../tasklist";
import type { WorkbookPlan } from "../../workbook";
import { reportContext } from "../context";
import { reportWorkbook } from "../report-workbook";
import { rankingSheet } from "./ranking-sheet";

/** 通报 as a workbook of its own. */
export function planRanking(ledger: Ledger, asOf: IsoDate): WorkbookPlan {
  return reportWorkbook(ledger, `${ledger.title}落实情况通报`, asOf, [
    rankingSheet(reportContext(ledger, asOf)),
  ]);
}
