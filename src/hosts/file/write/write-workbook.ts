import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { WorkbookPlan } from "../../../workbook";
import { chartPoints } from "./chart-points";
import type { NamedRange } from "./library";
import { printNames } from "./page";
import { finishPackage } from "./parts";
import { tablesInOrder, writeSheet } from "./sheet";
import { Specimens } from "./specimens";
import { cellStyle } from "./styles";

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
  const styles = new Map<string, CellStyle>(
    Object.entries(plan.styles).map(([name, style]) => [name, cellStyle(style)])
  );
  const styleOf = (name: string): CellStyle => {
    const style = styles.get(name);
    if (!style) throw new Error(`The plan has no style ${name}.`);
    return style;
  };
  const { title, subject, author, keywords, comments } = plan.properties;
  const specimens = new Specimens(plan, styleOf);
  const bytes = await writeXlsx({
    sheets: [
      ...plan.sheets.map((sheet, index) => writeSheet(sheet, specimens.of(index))),
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
    sheets: plan.sheets,
    specimens,
    tables: tablesInOrder(plan.sheets),
    charts: plan.sheets.flatMap(({ charts }) => [...charts]),
    points: chartPoints(plan),
  });
}
