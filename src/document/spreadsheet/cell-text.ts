import type { Cell, CellValue } from "hucre/xlsx";

/** Binary fractions show in the last two of 17 digits: 0.1 + 0.2 is 0.3 to Excel's users. */
const shownDigits = 15;

/**
 * What a cell shows, as an office would write it: a share as a percentage, a date in Chinese, as
 * exact as its format is (2025年12月 where only the month is shown).
 */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  const shown = value ?? cell?.formulaResult ?? null;
  const format = cell?.style?.numFmt ?? "";
  if (shown instanceof Date) return dateText(shown, format);
  if (typeof shown === "number") return numberText(shown, format);
  if (typeof shown === "boolean") return shown ? "是" : "否";
  return shown ?? "";
}

function numberText(value: number, format: string): string {
  return format.includes("%") ? `${plain(value * 100)}%` : plain(value);
}

/** Never 1e-7: nobody writes amounts that way. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(shownDigits));
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** Words in quotes and colours in brackets are no part of the date: yyyy"年"m"月";@. */
const notDate = /"[^"]*"|\[[^\]]*\]|\\./g;

/** The parts that the format shows; a date without a format is shown whole. */
function dateText(date: Date, format: string): string {
  const shown = format.replace(notDate, "").toLowerCase() || "ymd";
  const year = shown.includes("y") ? `${date.getUTCFullYear()}年` : "";
  const month = shown.includes("m") ? `${date.getUTCMonth() + 1}月` : "";
  const day = shown.includes("d") ? `${date.getUTCDate()}日` : "";
  return year + month + day;
}
