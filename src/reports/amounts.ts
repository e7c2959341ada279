import type { IsoDate } from "../tasklist";
import { planned, serialOf, type CellPlan } from "../workbook";
import type { ReportStyle } from "./styles";

/** A cell in one of the reports' styles. */
export function reportCell(value: CellPlan["value"], style: ReportStyle): CellPlan {
  return planned(value, style);
}

/** What stands where there is nothing to say. */
export const nothing = "—";

/** 2025年10月31日 */
export function officialDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

export function dateCell(date: IsoDate | null, otherwise: string = nothing): CellPlan {
  return date === null ? reportCell(otherwise, "word") : reportCell(serialOf(date), "date");
}

/** 93%, 92.55%: a whole percentage without decimals, as offices write it. */
export function percentCell(share: number | null): CellPlan {
  if (share === null) return reportCell(nothing, "word");
  return reportCell(share, isWhole(share * 100) ? "wholePercent" : "percent");
}

/** An amount in the unit of its target. */
export function amountCell(amount: number | null, unit: string): CellPlan {
  if (unit === "%" || amount === null) return percentCell(amount);
  return reportCell(amount, isWhole(amount) ? "wholeNumber" : "number");
}

/** As far as the printed decimals tell. */
function isWhole(amount: number): boolean {
  return Math.abs(amount - Math.round(amount)) < 0.005;
}
