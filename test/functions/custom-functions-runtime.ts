/** As much of Excel's custom functions runtime as the functions use: its errors. */
enum CellErrorCode {
  invalidValue = "#VALUE!",
  invalidNumber = "#NUM!",
  divisionByZero = "#DIV/0!",
  notAvailable = "#N/A",
}

export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message?: string
  ) {
    super(message);
  }
}

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: CellErrorCode } });
