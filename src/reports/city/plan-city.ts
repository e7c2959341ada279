import { defaultSettings } from "../../ledger";
import type { WorkbookPlan } from "../../workbook";
import { reportWorkbook } from "../report-workbook";
import type { Collection } from "./county";
import { matrixSheet } from "./matrix-sheet";
import { notesSheet } from "./notes-sheet";
import { overviewSheet } from "./overview-sheet";
import { cityTaskListSheet } from "./task-list-sheet";

const title = "土壤污染防治重点工作汇总";

/** 全市汇总: the ledgers of a city's counties as one workbook of values. */
export function planCity(collection: Collection): WorkbookPlan {
  const ledger = { region: null, year: null, settings: defaultSettings };
  return reportWorkbook(ledger, title, collection.asOf, [
    overviewSheet(title, collection),
    matrixSheet(title, collection),
    cityTaskListSheet(title, collection),
    notesSheet(collection),
  ]);
}
