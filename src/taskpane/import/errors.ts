import { LedgerError } from "../../diagnostics";

/** Several files were dropped at once. */
export class OneFileOnlyError extends LedgerError {
  constructor(count: number) {
    super("oneFileOnly", { count });
  }
}

/** A workbook was dropped on the pane inside Excel, where Excel itself opens workbooks. */
export class WorkbookInExcelError extends LedgerError {
  constructor() {
    super("workbookInExcel");
  }
}

/** The sample document that is shipped with the pane is not where it should be. */
export class SampleUnavailableError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("sampleUnavailable", {}, options);
  }
}

/** The browser could not read the file: moved, renamed or locked since it was picked. */
export class FileUnreadableError extends LedgerError {
  constructor(fileName: string, options?: ErrorOptions) {
    super("fileUnreadable", { fileName }, options);
  }
}
