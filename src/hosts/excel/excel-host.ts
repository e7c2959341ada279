import type { WorkbookPlan } from "../../workbook";
import type { Host, Undoing } from "../host";
import { watchChanges } from "./changes";
import { openAsWorkbook } from "./open-copy";
import { readCells } from "./read/read-cells";
import { lastWriting } from "./last-writing";
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

/** What is written as a whole can be taken back once, as long as nothing was entered since. */
type ExcelHost = Host & Undoing;

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.13, as the manifest says. */
export function createExcelHost({ writeWorkbook, onError }: ExcelHostOptions): ExcelHost {
  const { remember, ...undoing } = lastWriting();
  return {
    ...undoing,
    kind: "excel",
    readLedger: (options) => runExcel((context) => readCells(context, options)),
    // The largest part of the host, and only needed once something is written.
    apply: async (plan, options) => {
      const [{ applyPlan }, { canTakeBack }] = await Promise.all([
        import("./apply/apply-plan"),
        import("./apply/take-back"),
      ]);
      await applyPlan(plan, options, (written) =>
        remember(written && canTakeBack(written) ? written : null)
      );
    },
    // Single cells are for Excel to undo, and what was written before them stays.
    updateRow: async (table, key, changes) => {
      await runExcel((context) => writeRow(context, table, key, changes));
      remember(null);
    },
    updateNames: (contents) => runExcel((context) => writeNames(context, contents)),
    asOneStep: (work) => work(),
    selectTask: (number) => runExcel((context) => showTask(context, number)),
    openCopy: async (plan) => openAsWorkbook(await writeWorkbook(plan)),
    onChange: (listener) => watchChanges(listener, onError),
    selection: excelSelection,
  };
}
