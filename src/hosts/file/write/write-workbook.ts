import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { WorkbookPlan } from "../../../workbook";
import { chartPoints } from "./chart-points";
import type { NamedRange } from "./library";
import { printNames } from "./page";
import { finishPackage } from "./parts";
import { tablesInOrder, writeSheet } from "./sheet";
import { specimens } from "./style-numbers";

/** Sheets of the user's own that go behind the plan's, and their names. */
export interface CarriedSheets {
  readonly sheets: readonly WriteSheet[];
  readonly names: readonly NamedRange[];
}

const nothingCarried: CarriedSheets = { sheets: [], names: [] };

/** Writes a plan as the bytes of an .xlsx. */
export async function packWorkbook(
  plan: WorkbookPlan,
  carried: CarriedSheets = nothingCarried
): Promise<Uint8Array> {
  const { title, subject, author, keywords, comments } = plan.properties;
  const bytes = await writeXlsx({
    sheets: [
      ...plan.sheets.map((sheet, index) =>
        writeSheet(sheet, index === 0 ? specimens(plan) : new Map())
      ),
      ...carried.sheets,
    ],
    namedRanges: [
      ...plan.names.map(({ name, refersTo, comment }) => ({ name, range: refersTo, comment })),
      ...plan.sheets.flatMap(printNames),
      ...carried.names,
    ],
    activeSheet: plan.activeSheet,
    properties: { title, subject, creator: author, keywords, description: comments },
  });
  return finishPackage(bytes, {
    plan,
    tables: tablesInOrder(plan.sheets),
    charts: plan.sheets.flatMap(({ charts }) => [...charts]),
    points: chartPoints(plan),
  });
}
