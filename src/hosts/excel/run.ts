import { LedgerError } from "../../diagnostics";
import {
  CellEditError,
  ExcelRefusedError,
  ExcelTooOldError,
  MissingPartError,
  NoRangeSelectedError,
  ProtectedError,
  TooLargeError,
} from "./errors";

/**
 * Excel.run, which waits while the user is typing into a cell, with Excel's errors as ours. What it
 * writes in several requests is one step for Ctrl+Z where Excel and office.js can group them
 * (ExcelApi 1.20); elsewhere the wish is passed over.
 *
 * @throws LedgerError
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
  } catch (error) {
    throw asLedgerError(error);
  }
}

/** What to tell the user for Excel's error codes. */
const errorsByCode: Readonly<Record<string, (error: OfficeExtension.Error) => LedgerError>> = {
  AccessDenied: (cause) => new ProtectedError("excelProtected", {}, { cause }),
  InvalidOperationInCellEditMode: (cause) => new CellEditError({ cause }),
  ItemNotFound: (cause) => new MissingPartError(placeOf(cause), { cause }),
  InvalidReference: (cause) => new MissingPartError(placeOf(cause), { cause }),
  InvalidSelection: (cause) => new NoRangeSelectedError({ cause }),
  RequestPayloadSizeLimitExceeded: (cause) => new TooLargeError({ cause }),
  ResponsePayloadSizeLimitExceeded: (cause) => new TooLargeError({ cause }),
  ApiNotFound: (cause) => new ExcelTooOldError(placeOf(cause), { cause }),
};

/** Errors of ours pass as they are; Excel's are put into words for the user. */
export function asLedgerError(error: unknown): unknown {
  if (error instanceof LedgerError || !isOfficeError(error)) return error;
  return (
    errorsByCode[error.code]?.(error) ??
    new ExcelRefusedError(error.message, placeOf(error), { cause: error })
  );
}

export function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** "Worksheet.getItem" */
function placeOf(error: OfficeExtension.Error): string {
  return error.debugInfo?.errorLocation ?? error.code;
}
