import type { IsoDate } from "../../tasklist";
import { cell } from "../draft";
import type { CellBlock } from "../plan";
import { cellNames } from "../sheet-names";

/** The row under a list sheet's title that repeats the as-of date of 总览. */
const asOfRow = 2;

/**
 * 统计截止日期：2025年10月31日, as text, so that it runs over the narrow columns beside it. Not by TEXT(),
 * whose format letters differ by the language of Excel.
 */
export function asOfLine(asOf: IsoDate): CellBlock {
  const [year, month, day] = asOf.split("-").map(Number);
  const { asOf: name } = cellNames;
  return cell(
    asOfRow,
    0,
    `统计截止日期：${year}年${month}月${day}日`,
    "caption",
    `"统计截止日期："&YEAR(${name})&"年"&MONTH(${name})&"月"&DAY(${name})&"日"`
  );
}
