import type { Ledger } from "../ledger";
import type { IsoDate } from "../tasklist";
import type { SheetPlan, WorkbookPlan } from "../workbook";
import { officialDate } from "./amounts";
import { reportStyles } from "./styles";

/** What a report's file says of itself: its list and its place, never a person. */
export function reportProperties(
  { region, year }: Pick<Ledger, "region" | "year">,
  title: string,
  asOf: IsoDate
): WorkbookPlan["properties"] {
  return {
    title,
    subject: "土壤污染防治重点工作",
    author: region ?? "净土台账",
    keywords: [region, year].filter(Boolean).join(" "),
    comments: `统计截止${officialDate(asOf)}`,
  };
}

/** A report's sheets as a workbook. */
export function reportWorkbook(
  ledger: Pick<Ledger, "region" | "year" | "settings">,
  title: string,
  asOf: IsoDate,
  sheets: readonly SheetPlan[]
): WorkbookPlan {
  return {
    properties: reportProperties(ledger, title, asOf),
    styles: reportStyles(ledger.settings.colourSet),
    sheets,
    names: [],
    activeSheet: 0,
  };
}
