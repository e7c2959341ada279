import { LedgerError } from "../../diagnostics";

/** The bytes are no workbook that can be opened. */
export class UnreadableWorkbookError extends LedgerError {
  constructor(
    code: "workbookDamaged" | "workbookEncrypted" | "workbookOldFormat" | "workbookTooLarge",
    options?: ErrorOptions
  ) {
    super(code, {}, options);
  }
}

/** The workbook can be opened but holds no ledger. */
export class NotALedgerError extends LedgerError {
  constructor() {
    super("workbookNotALedger");
  }
}

/** Something of the user's own would be lost by writing the workbook anew. */
export class ForeignContentError extends LedgerError {
  /** @param places what would be lost, in the user's words: 工作表“我的图表”（图表） */
  constructor(readonly places: readonly string[]) {
    super("workbookForeignContent", { places: places.join("；") });
  }
}

/** A cell's text is longer than Excel allows. */
export class UnwritableTextError extends LedgerError {
  constructor(where: string, length: number, limit: number) {
    super("workbookTextTooLong", { where, length, limit });
  }
}

/** The row or column that was to be changed is not there. */
export class RowNotFoundError extends LedgerError {
  constructor(table: string, row: string) {
    super("ledgerRowNotFound", { table, row });
  }
}
