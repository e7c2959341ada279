import type { Messages } from "../messages";

export const errors: Messages["errors"] = {
  cancelled: "Cancelled. Nothing was written.",
  unexpected: "Unexpected error: {message}. Nothing was written.",
  rateZeroTotal: "“{figure}” is zero, so there is nothing to compute. Fill it in first.",
  rateNegativeFigure: "“{figure}” cannot be negative. Please check it.",
  ratePartAboveWhole: "“{figure}” is larger than “{whole}”. Please check them.",
  rateNotAShare: "“{figure}” must lie between 0 and 100%. Please check it.",
  rateUnreadableAmount:
    "“{text}” in “{figure}” is not a number. Type a number, with a unit such as 亩, 公顷, 千克 or 吨 if needed.",
  rateNotANumber: "“{figure}” is not a number. Type a number.",
  ledgerFormatNewer:
    "This ledger was made by a newer version of Soil Ledger (format {version}; this program knows up to {known}). Upgrade this program first.",
  ledgerTableMissing:
    "The workbook has no table {table}, so the ledger cannot be read. Restore the table (undo its deletion, or use an earlier copy).",
};
