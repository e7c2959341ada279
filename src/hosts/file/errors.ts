import { LedgerError, type Warning } from "../../diagnostics";

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
  /** @param places sheets or cells that would be lost */
  constructor(
    code:
      | "workbookForeignSheets"
      | "workbookForeignParts"
      | "workbookForeignAdditions"
      | "workbookForeignClashes",
    readonly places: readonly string[] = []
  ) {
    super(code, { places: places.join("、") });
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

/** Cells hold what cannot be understood; writing the workbook anew would lose it. */
export class UnclearEntriesError extends LedgerError {
  constructor(warnings: readonly Warning[]) {
    const places = warnings.map(({ where, source }) => `${where ?? ""}“${source}”`).join("、");
    super("ledgerUnclearEntries", { places });
  }
}
