import type { SheetPlan } from "../../workbook";
import { nothing, officialDate, reportCell } from "../amounts";
import { isUrgent } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import type { Collection, County } from "./county";
import { departmentName } from "./department";

/** So many departments stand in a column of their own; the rest are rarely lead units. */
const mostColumns = 20;

/** A column's least width, and what few columns share, in digits. */
const narrowest = 9;
const tableWidth = 80;

interface Led {
  readonly total: number;
  readonly urgent: number;
}

/** 地区与牵头部门: how many tasks each department leads in each county, and how many need urging. */
export function matrixSheet(title: string, { counties, asOf }: Collection): SheetPlan {
  const led = new Map(counties.map((county) => [county, ledBy(county)]));
  const departments = mostLeading([...led.values()]);
  const shown = departments.slice(0, mostColumns);
  const columns: ReportColumn<County>[] = [
    { name: "地区", cell: ({ name }) => reportCell(name, "text") },
    ...shown.map((department) => ({
      name: department,
      cell: (county: County) => ledCell(led.get(county)!.get(department)),
    })),
  ];
  const width = Math.max(narrowest, Math.floor(tableWidth / Math.max(1, shown.length)));
  const page = new ReportPage([16, ...shown.map(() => width)])
    .line(`${title}（地区与牵头部门）`, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24);
  const headerRow = page.row;
  page
    .table(columns, counties)
    .line(
      "“2/5”表示该部门牵头5项任务，其中2项逾期或者未达标。一项任务有几个牵头部门，在每个部门各计一次。",
      "note"
    );
  if (departments.length > shown.length)
    page.line(`另有${departments.slice(mostColumns).join("、")}，见《任务汇总》。`, "note");
  return page.sheet("地区与部门", longList(headerRow), {
    tabColor: "#3A78C2",
    freeze: { rows: headerRow + 1, columns: 1 },
  });
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

/** Departments by the tasks that they lead in all counties together, the most first. */
function mostLeading(counties: readonly ReadonlyMap<string, Led>[]): string[] {
  const totals = new Map<string, number>();
  for (const county of counties)
    for (const [department, { total }] of county)
      totals.set(department, (totals.get(department) ?? 0) + total);
  return [...totals].sort(([, one], [, other]) => other - one).map(([department]) => department);
}

function ledCell(led: Led | undefined) {
  if (led === undefined) return reportCell(nothing, "word");
  return reportCell(`${led.urgent}/${led.total}`, led.urgent > 0 ? "light.red" : "word");
}
