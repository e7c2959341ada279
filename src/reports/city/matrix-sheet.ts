import type { SheetPlan } from "../../workbook";
import { nothing, officialDate, reportCell } from "../amounts";
import { isUrgent } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import type { Collection, County } from "./county";
import { departmentName } from "./department";

/** So many departments fit beside each other; more stand in tables below. */
const mostColumns = 20;

/** A column's least width, and what few columns share, in digits. */
const narrowest = 9;
const tableWidth = 80;

interface Led {
  readonly total: number;
  readonly urgent: number;
}

/** A county with what each department leads in it. */
interface MatrixRow {
  readonly county: string;
  readonly led: ReadonlyMap<string, Led>;
}

/**
 * 地区与牵头部门: how many tasks each department leads in each county, and how many need urging;
 * counties and departments worst first.
 */
export function matrixSheet(title: string, { counties, asOf }: Collection): SheetPlan {
  const rows = counties
    .map((county): MatrixRow => ({ county: county.name, led: ledBy(county) }))
    .sort((one, other) => urgentIn(other) - urgentIn(one));
  const departments = worstFirst(rows);
  const across = Math.min(departments.length, mostColumns);
  const width = Math.max(narrowest, Math.floor(tableWidth / Math.max(1, across)));
  const page = new ReportPage([16, ...Array<number>(across).fill(width)])
    .line(`${title}（地区与牵头部门）`, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24)
    .line(
      "“2/5”表示该部门牵头5项任务，其中2项逾期或者未达标。一项任务有几个牵头部门，在每个部门各计一次。问题多的地区和部门在前。",
      "note"
    );
  const headerRow = page.row;
  for (let first = 0; first < Math.max(1, departments.length); first += mostColumns) {
    if (first > 0) page.gap(12);
    page.table(columnsOf(departments.slice(first, first + mostColumns)), rows);
  }
  return page.sheet("地区与部门", longList(headerRow), {
    tabColor: "#3A78C2",
    freeze: { rows: departments.length > mostColumns ? headerRow : headerRow + 1, columns: 1 },
  });
}

function columnsOf(departments: readonly string[]): ReportColumn<MatrixRow>[] {
  return [
    { name: "地区", cell: ({ county }) => reportCell(county, "text") },
    ...departments.map((department) => ({
      name: department,
      cell: ({ led }: MatrixRow) => ledCell(led.get(department)),
    })),
  ];
}

function ledBy({ name, tasks }: County): Map<string, Led> {
  const led = new Map<string, Led>();
  for (const task of tasks)
    for (const department of new Set(
      task.row.task.lead.map(({ unit }) => departmentName(unit, name))
    )) {
      const { total, urgent } = led.get(department) ?? { total: 0, urgent: 0 };
      led.set(department, { total: total + 1, urgent: urgent + (isUrgent(task) ? 1 : 0) });
    }
  return led;
}

function urgentIn({ led }: MatrixRow): number {
  return [...led.values()].reduce((sum, { urgent }) => sum + urgent, 0);
}

/** Departments by what needs urging in all counties together, then by what they lead. */
function worstFirst(rows: readonly MatrixRow[]): string[] {
  const totals = new Map<string, Led>();
  for (const { led } of rows)
    for (const [department, { total, urgent }] of led) {
      const before = totals.get(department) ?? { total: 0, urgent: 0 };
      totals.set(department, { total: before.total + total, urgent: before.urgent + urgent });
    }
  return [...totals]
    .sort(([, one], [, other]) => other.urgent - one.urgent || other.total - one.total)
    .map(([department]) => department);
}

function ledCell(led: Led | undefined) {
  if (led === undefined) return reportCell(nothing, "word");
  return reportCell(`${led.urgent}/${led.total}`, led.urgent > 0 ? "light.red" : "word");
}
