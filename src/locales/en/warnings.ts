import type { Messages } from "../messages";

export const warnings: Messages["warnings"] = {
  cellNotNumber:
    "“{source}” in {column} is not a number and was not counted. Enter a number, such as 80%.",
  cellNotDate:
    "“{source}” in {column} is not a date and was not counted. Enter a date, such as 2025-11-30.",
  cellNotYesOrNo: "“{source}” in {column} should be 是 or 否; it was not counted.",
  cellNotAChoice:
    "“{source}” in {column} is not in the dropdown and was not counted. Choose from the list.",
};
