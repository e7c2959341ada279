import { lightWords, widthFor, type SheetPlan } from "../../workbook";
import { dateCell, officialDate, percentCell, reportCell } from "../amounts";
import { leadNames, statusText, type JudgedTask, type ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";

interface ListColumn extends ReportColumn<JudgedTask> {
  readonly width: number;
}

/** 任务清单: every task with where it stands, section by section, as it is printed and filed. */
export function taskListSheet(context: ReportContext): SheetPlan {
  const { ledger, asOf, tasks } = context;
  const columns = listColumns(context);
  const page = new ReportPage(columns.map(({ width }) => width))
    .line(ledger.title, "title", 36)
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24);
  const headerRow = page.row;
  page.header(columns);
  tasks.forEach((task, index) => {
    const { section } = task.row.task;
    if (section !== "" && section !== tasks[index - 1]?.row.task.section)
      page.cells([[reportCell(section, "section"), columns.length]]);
    page.tableRow(columns, task);
  });
  return page.sheet("任务清单", longList(headerRow), {
    tabColor: "#C8372D",
    freeze: { rows: headerRow + 1, columns: 2 },
  });
}

function listColumns({ ledger, tasks }: ReportContext): ListColumn[] {
  const words = lightWords[ledger.settings.colourSet];
  const entry = (name: string, width: number, text: (task: JudgedTask) => string): ListColumn => ({
    name,
    width: widthFor(tasks.map(text), width, 60),
    cell: (task) => reportCell(text(task) || null, "text"),
  });
  return [
    { name: "序号", width: 6, cell: ({ row }) => reportCell(row.id, "word") },
    { name: "主要任务", width: 14, cell: ({ row }) => reportCell(row.task.title, "text") },
    {
      name: "任务内容",
      width: widthFor(
        tasks.map(({ row }) => row.task.content),
        50,
        120
      ),
      cell: ({ row }) => reportCell(row.task.content, "text"),
    },
    { name: "牵头单位", width: 16, cell: ({ row }) => reportCell(leadNames(row), "text") },
    {
      name: "完成时限",
      width: 16,
      cell: ({ row, status }) =>
        dateCell(status.due, row.task.deadlines.map(({ text }) => text).join("；") || undefined),
    },
    { name: "进度", width: 7, cell: ({ row }) => percentCell(row.entry.progress) },
    entry("进展情况", 20, ({ row }) => row.entry.situation),
    entry("存在问题", 16, ({ row }) => row.entry.problems),
    entry("下一步措施", 16, ({ row }) => row.entry.nextSteps),
    { name: "状态", width: 9, cell: ({ status }) => reportCell(statusText(status), "word") },
    {
      name: "灯号",
      width: 7,
      cell: ({ status }) => reportCell(words[status.light], `light.${status.light}`),
    },
  ];
}
