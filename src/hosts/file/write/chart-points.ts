import {
  lineIn,
  type CellContent,
  type ChartPlan,
  type RangePlan,
  type WorkbookPlan,
} from "../../../workbook";
import { chartRange } from "./charts";
import { escapedText } from "./xml";

/** Contents by the chart's words for a range: 单位汇总!$B$5:$B$12. */
export type ChartPoints = ReadonlyMap<string, readonly CellContent[]>;

/** What stands in the cells that the plan's charts show. */
export function chartPoints(plan: WorkbookPlan): ChartPoints {
  const charts = plan.sheets.flatMap((sheet) => [...sheet.charts]);
  return new Map(
    charts.flatMap((chart) =>
      rangesOf(chart).map((range) => [
        chartRange(chart.sheet, range),
        contentsOf(plan, chart.sheet, range),
      ])
    )
  );
}

function rangesOf({ categories, series }: ChartPlan): RangePlan[] {
  return [categories, ...series.map(({ values }) => values)];
}

function contentsOf(plan: WorkbookPlan, sheet: string, range: RangePlan): CellContent[] {
  const blocks = plan.sheets.find(({ name }) => name === sheet)?.blocks ?? [];
  const at = (row: number, column: number): CellContent =>
    blocks
      .map((block) => lineIn(block, row)?.[column - block.column]?.value ?? null)
      .find((value) => value !== null) ?? null;
  return Array.from({ length: range.rowCount }, (_, down) => at(range.row + down, range.column));
}

/**
 * Puts the points into a chart's XML. The library leaves them to Excel, but previews in mail and
 * on phones show only what stands in the file.
 */
export function withPoints(xml: string, points: ChartPoints): string {
  return xml.replace(
    /<c:(str|num)Ref><c:f>([^<]*)<\/c:f>/g,
    (reference, kind: "str" | "num", range: string) => {
      const contents = points.get(unescapedRange(range));
      return contents ? reference + cache(kind, contents) : reference;
    }
  );
}

function cache(kind: "str" | "num", contents: readonly CellContent[]): string {
  const cached = contents.flatMap((value, index) =>
    value === null || (kind === "num" && typeof value !== "number")
      ? []
      : [`<c:pt idx="${index}"><c:v>${escapedText(String(value))}</c:v></c:pt>`]
  );
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${contents.length}"/>${cached.join("")}</c:${kind}Cache>`;
}

function unescapedRange(range: string): string {
  return range.replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
