export type * from "./plan";
export type * from "./cells";
export { absoluteRange, cellAddress, columnLetters, rangeAddress } from "./address";
export { planWorkbook } from "./plan-workbook";
export { knownTables, ledgerColumns, type KnownTable } from "./known-tables";
export * from "./entry-cells";
export { readLedger } from "./read/read-ledger";
export { sameLedger } from "./same-ledger";
export { unclearEntries } from "./read/unclear";
export { baselineTables, listTables, sheetNames, tableNames, cellNames } from "./sheet-names";
export { dateOfSerial, serialOf } from "./serial";
export {
  codeOf,
  figureWords,
  lightWords,
  occurrenceWords,
  targetWords,
  timingWords,
} from "./words";
export { lineIn, madeLines, rowHeights, withCellsMade } from "./lines";
export { isMisreadWhenTyped } from "./typed-text";
export { merged, planned, type MergedCell } from "./draft";
export { columnPixels, digitPixels, rowHeight, widthFor } from "./layout/text-size";
export { lightColours, palette } from "./style/palette";
export { missedPeriodsText } from "./missed-periods";
export { amountText, targetText, targetValueText } from "./target-text";
