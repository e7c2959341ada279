import { dateOfSerial, type CellContent } from "../../workbook";

/** A cell's content as its number format shows it. */
export function cellText(value: CellContent, numberFormat?: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === undefined || numberFormat === "General")
    return String(Number(value.toPrecision(11)));
  return /[ymd]/.test(numberFormat)
    ? dateText(value, numberFormat)
    : numberText(value, numberFormat);
}

/** yyyy-mm-dd, yyyy"年"m"月"d"日" */
function dateText(serial: number, format: string): string {
  const [year, month, day] = dateOfSerial(serial).split("-") as [string, string, string];
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
  };
  return format.replace(
    /"([^"]*)"|yyyy|mm?|dd?/g,
    (part, quoted?: string) => quoted ?? parts[part]!
  );
}

/** 0, 0.0#%, #,##0.##; unlike Excel without a point at the end. */
function numberText(value: number, format: string): string {
  const isPercent = format.endsWith("%");
  const [, decimals = ""] = /\.([0#]+)/.exec(format) ?? [];
  const text = new Intl.NumberFormat("en", {
    minimumFractionDigits: decimals.replaceAll("#", "").length,
    maximumFractionDigits: decimals.length,
    useGrouping: format.includes(","),
  }).format(isPercent ? value * 100 : value);
  return isPercent ? `${text}%` : text;
}
