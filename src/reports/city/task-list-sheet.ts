import { lightWords, type SheetPlan } from "../../workbook";
import { dateCell, officialDate, percentCell, reportCell } from "../amounts";
import { leadNames, statusText, type JudgedTask } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import type { Collection, County } from "./county";

interface CountyTask extends JudgedTask {
  readonly county: County;
}

interface ListColumn extends ReportColumn<CountyTask> {
  readonly width: number;
}

const words = lightWords.redAmberGreen;

const columns: readonly ListColumn[] = [
  { name: "地区", width: 12, cell: ({ county }) => reportCell(county.name, "text") },
  { name: "序号", width: 6, cell: ({ row }) => reportCell(row.id, "word") },
  { name: "主要任务", width: 30, cell: ({ row }) => reportCell(row.task.title, "text") },
  { name: "牵头单位", width: 20, cell: ({ row }) => reportCell(leadNames(row), "text") },
  {
    name: "完成时限",
    width: 16,
    cell: ({ row, status }) =>
      dateCell(status.due, row.task.deadlines.map(({ text }) => text).join("；") || undefined),
  },
  { name: "进度", width: 7, cell: ({ row }) => percentCell(row.entry.progress) },
  {
    name: "存在问题",
    width: 22,
    cell: ({ row }) => reportCell(row.entry.problems || null, "text"),
  },
  {
    name: "下一步措施",
    width: 22,
    cell: ({ row }) => reportCell(row.entry.nextSteps || null, "text"),
  },
  { name: "状态", width: 10, cell: ({ status }) => reportCell(statusText(status), "word") },
  {
    name: "灯号",
    width: 7,
    cell: ({ status }) => reportCell(words[status.light], `light.${status.light}`),
  },
];

/** 任务汇总: every task of every county, as it is judged. */
export function cityTaskListSheet(title: string, { counties, asOf }: Collection): SheetPlan {
  const page = new ReportPage(columns.map(({ width }) => width))
    .line(title, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24);
  const headerRow = page.row;
  page.table(
    columns,
    counties.flatMap((county) => county.tasks.map((task) => ({ ...task, county })))
  );
  return page.sheet("任务汇总", longList(headerRow), {
    tabColor: "#C8372D",
    freeze: { rows: headerRow + 1, columns: 3 },
  });
}
