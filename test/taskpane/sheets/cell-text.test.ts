import { cellText } from "../../../src/taskpane/sheets/cell-text";
import { serialOf } from "../../../src/workbook";

const day = serialOf("2025-03-05");

test.each([
  [null, undefined, ""],
  ["文字", "0%", "文字"],
  [true, undefined, "TRUE"],
  [0.1 + 0.2, undefined, "0.3"],
  [0.8, "0%", "80%"],
  [0.93, "0.0#%", "93.0%"],
  [0.92995, "0.0#%", "93.0%"],
  [0.9235, "0.0#%", "92.35%"],
  [12345.678, "#,##0.##", "12,345.68"],
  [12, "General", "12"],
  [12.5, "General", "12.5"],
  [6, "0", "6"],
  [day, "yyyy-mm-dd", "2025-03-05"],
  [day, 'yyyy"年"m"月"d"日"', "2025年3月5日"],
])("%j as %s is %s", (value, format, text) => {
  expect(cellText(value, format)).toBe(text);
});
