import type { Ledger } from "../ledger";
import type { IsoDate } from "../tasklist";
import type { SheetPlan, WorkbookPlan } from "../workbook";
import { officialDate } from "./amounts";
import { reportStyles } from "./styles";

/** A report's sheets as a workbook, described by its list and its place, never by a person. */
export function reportWorkbook(
  { region, year, settings }: Pick<Ledger, "region" | "year" | "settings">,
  title: string,
  asOf: IsoDate,
  sheets: readonly SheetPlan[]
): WorkbookPlan {
  return {
    properties: {
      title,
      subject: "土壤污染防治重点工作",
      author: region ?? "净土台账",
      keywords: [region, year].filter(Boolean).join(" "),
      comments: `统计截止${officialDate(asOf)}`,
    },
    styles: reportStyles(settings.colourSet),
    sheets,
    names: [],
    activeSheet: 0,
  };
}
