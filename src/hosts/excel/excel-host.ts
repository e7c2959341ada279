import type { WorkbookPlan } from "../../workbook";
import type { Host } from "../host";
import { watchChanges } from "./changes";
import { openAsWorkbook } from "./open-copy";
import { readCells } from "./read/read-cells";
import { writeNames } from "./names";
import { showTask, writeRow } from "./rows";
import { runExcel } from "./run";
import { excelSelection } from "./selection";

interface ExcelHostOptions {
  /** Makes the bytes of an .xlsx of a plan. */
  readonly writeWorkbook: (plan: WorkbookPlan) => Promise<Uint8Array>;
  /** Is told of failures that nobody waits for: event handlers that could not be set or removed. */
  readonly onError: (error: unknown) => void;
}

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.13, as the manifest says. */
export function createExcelHost({ writeWorkbook, onError }: ExcelHostOptions): Host {
  return {
    kind: "excel",
    readLedger: (options) => runExcel((context) => readCells(context, options)),
    // The largest part of the host, and only needed once something is written.
    apply: async (plan, options) => (await import("./apply/apply-plan")).applyPlan(plan, options),
    updateRow: (table, key, changes) =>
      runExcel((context) => writeRow(context, table, key, changes)),
    updateNames: (contents) => runExcel((context) => writeNames(context, contents)),
    // What can be undone is up to Excel.
    asOneStep: (work) => work(),
    selectTask: (number) => runExcel((context) => showTask(context, number)),
    openCopy: async (plan) => openAsWorkbook(await writeWorkbook(plan)),
    onChange: (listener) => watchChanges(listener, onError),
    selection: excelSelection,
  };
}
