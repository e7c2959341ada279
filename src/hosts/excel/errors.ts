import { LedgerError, type MessageParameters } from "../../diagnostics";

/** The sheet or the workbook is protected. */
export class ProtectedError extends LedgerError {
  constructor(
    code: "excelProtected" | "excelStructureProtected" | "excelOwnSheetProtected",
    parameters: MessageParameters = {},
    options?: ErrorOptions
  ) {
    super(code, parameters, options);
  }
}

/** The ledger is written, but formulas of the user's own that looked at the earlier one are not. */
export class OwnFormulasError extends LedgerError {
  /** @param places "我的!C4" */
  constructor(places: readonly string[], options?: ErrorOptions) {
    super("excelOwnFormulas", { places: places.join("、") }, options);
  }
}

/** The ledger is written, but not what somebody typed into the earlier one at that very moment. */
export class OvertakenEntriesError extends LedgerError {
  /** @param entries "任务台账 2 进度: 0.8" */
  constructor(entries: readonly string[]) {
    super("excelOvertakenEntries", { entries: entries.join("；") });
  }
}

/** The workbook is open for reading only. */
export class ReadOnlyError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelReadOnly", {}, options);
  }
}

/** A cell is being typed into, and Excel does nothing else meanwhile. */
export class CellEditError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelCellEdit", {}, options);
  }
}

/** A sheet, table, name or row vanished or changed its name while we worked with it. */
export class MissingPartError extends LedgerError {
  constructor(what: string, options?: ErrorOptions) {
    super("excelMissingPart", { what }, options);
  }
}

/** Something of the user's own bears a name that the ledger needs. */
export class NameTakenError extends LedgerError {
  constructor(
    code: "excelSheetNameTaken" | "excelTableNameTaken" | "excelNameTaken",
    names: readonly string[]
  ) {
    super(code, { names: names.join("、") });
  }
}

/** Columns that the user added to the ledger's tables would be lost. */
export class AddedColumnsError extends LedgerError {
  /** @param places "任务台账!备查" */
  constructor(places: readonly string[]) {
    super("excelAddedColumns", { places: places.join("、") });
  }
}

/** Comments, pictures or charts that people put on the ledger's sheets would be lost. */
export class AddedObjectsError extends LedgerError {
  constructor(sheets: readonly string[]) {
    super("excelAddedObjects", { sheets: sheets.join("、") });
  }
}

/** What people typed under or beside the ledger's tables would be lost. */
export class LooseCellsError extends LedgerError {
  /** @param places "任务台账!A20:C22" */
  constructor(places: readonly string[]) {
    super("excelLooseCells", { places: places.join("、") });
  }
}

/** Something was entered after the ledger was written, which taking it back would lose. */
export class ChangedSinceWrittenError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelChangedSinceWritten", {}, options);
  }
}

/** Formulas of the user's own look at the ledger that is to be taken away. */
export class OwnFormulasInWayError extends LedgerError {
  /** @param places "我的!C4" */
  constructor(places: readonly string[]) {
    super("excelOwnFormulasInWay", { places: places.join("、") });
  }
}

/** Taking a ledger away broke off, and could not be finished. */
export class HalfRemovedError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelHalfRemoved", {}, options);
  }
}

/** A cell's text is longer than Excel allows. */
export class TextTooLongError extends LedgerError {
  constructor(where: string, length: number, limit: number) {
    super("workbookTextTooLong", { where, length, limit });
  }
}

/** More than Excel takes or gives at once. */
export class TooLargeError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelTooLarge", {}, options);
  }
}

/** Figures were to be read from selected cells, and they are empty. */
export class EmptySelectionError extends LedgerError {
  constructor() {
    super("excelEmptySelection");
  }
}

/** Several ranges, or a chart, are selected where one range of cells is needed. */
export class NoRangeSelectedError extends LedgerError {
  constructor(options?: ErrorOptions) {
    super("excelNoRangeSelected", {}, options);
  }
}

/** A result was to be written into a cell that holds something already. */
export class OccupiedCellError extends LedgerError {
  constructor(cell: string) {
    super("excelOccupiedCell", { cell });
  }
}

/** This version of Excel lacks what the add-in needs. */
export class ExcelTooOldError extends LedgerError {
  constructor(needed: string, options?: ErrorOptions) {
    super("excelTooOld", { needed }, options);
  }
}

/** Excel refused for another reason, given in its own words. */
export class ExcelRefusedError extends LedgerError {
  constructor(message: string, place: string, options?: ErrorOptions) {
    super("excelRefused", { message, place }, options);
  }
}

/**
 * Writing broke off when the earlier ledger was already partly replaced, and could not be
 * finished: the new sheets stand in the workbook under names that begin with `prefix`.
 */
export class HalfWrittenError extends LedgerError {
  constructor(prefix: string, options?: ErrorOptions) {
    super("excelHalfWritten", { prefix }, options);
  }
}
