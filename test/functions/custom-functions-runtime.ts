/** As much of Excel's custom functions runtime as the functions use: its errors. */
export enum CellErrorCode {
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

/** What the cell of a function shows: its result, or its error's code and message. */
export function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}
