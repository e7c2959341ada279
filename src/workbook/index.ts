export type * from "./plan";
export type * from "./cells";
export { absoluteRange, columnLetters, rangeAddress } from "./address";
export { planWorkbook } from "./plan-workbook";
export { readLedger } from "./read/read-ledger";
export { sheetNames, tableNames, cellNames } from "./sheet-names";
export { dateOfSerial, serialOf } from "./serial";
export { codeOf, lightWords, targetWords, timingWords } from "./words";
