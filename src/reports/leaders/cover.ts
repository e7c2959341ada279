import type { LedgerTarget, UnitTotals } from "../../ledger";
import {
  lightWords,
  targetValueText,
  targetWords,
  timingWords,
  type SheetPlan,
} from "../../workbook";
import { amountCell, officialDate, reportCell } from "../amounts";
import { isUrgent, leadNames, statusText, type JudgedTask, type ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { onePage } from "../print";
import { lightCounts } from "./units";

/** Twelve equal columns, on which everything is laid by merging. */
const widths = Array<number>(12).fill(8.5);

/** Points that fit on one A4 page without its text becoming smaller than about 8 points. */
const pageHeight = 880;
const fewestTasks = 3;
const mostGoals = 8;
const mostUnits = 12;
const longestText = 60;

/** 一页总览: goals, lights by lead unit, and what is overdue or off target, on one page. */
export function coverSheet(context: ReportContext): SheetPlan {
  const { ledger, asOf, assessment } = context;
  const page = new ReportPage(widths)
    .line(ledger.title, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24)
    .line(summary(context), "paragraph");
  const goals = headlineTargets(context);
  if (goals.length > 0) page.line("一、主要指标", "heading", 26).table(goalColumns(context), goals);
  if (goals.length > 0 && headlineCount(context) > goals.length)
    page.line(`另有${headlineCount(context) - goals.length}项指标，见《任务清单》。`, "note");
  page
    .line(`${goals.length > 0 ? "二" : "一"}、牵头单位亮灯情况（项）`, "heading", 26)
    .table(unitColumns(context), assessment.units.slice(0, mostUnits));
  if (assessment.units.length > mostUnits)
    page.line(`另有${assessment.units.length - mostUnits}个单位，见《单位亮灯》。`, "note");
  page.line(`${goals.length > 0 ? "三" : "二"}、逾期和未达标任务`, "heading", 26);
  urgentTasks(page, context.tasks.filter(isUrgent));
  return page.sheet("一页总览", onePage("portrait"), { tabColor: "#14532D" });
}

/** 共28项任务：已完成3项，…… */
function summary({ tasks }: ReportContext): string {
  const timed = (timing: keyof typeof timingWords) =>
    `${timingWords[timing]}${tasks.filter(({ status }) => status.timing === timing).length}项`;
  const missed = tasks.filter(({ status }) => status.target === "missed").length;
  return `　　共${tasks.length}项任务：${timed("done")}，${timed("overdue")}，${timed("dueSoon")}，${timed("behind")}，${timed("onTrack")}，${timed("longTerm")}，${timed("undated")}；其中目标${targetWords.missed}${missed}项。`;
}

/** The overall goals; a list that names none shows its measurable targets instead. */
function allHeadlines({ ledger }: ReportContext): readonly LedgerTarget[] {
  if (ledger.goals.length > 0) return ledger.goals;
  return ledger.tasks
    .flatMap(({ targets }) => targets)
    .filter(({ target }) => target.value !== null);
}

function headlineTargets(context: ReportContext): readonly LedgerTarget[] {
  return allHeadlines(context).slice(0, mostGoals);
}

function headlineCount(context: ReportContext): number {
  return allHeadlines(context).length;
}

function goalColumns({ targets }: ReportContext): ReportColumn<LedgerTarget>[] {
  const judged = ({ id }: LedgerTarget) => targets.get(id)!;
  return [
    {
      name: "指标",
      span: 5,
      cell: ({ target }) => reportCell(target.value === null ? target.text : target.metric, "text"),
    },
    {
      name: "目标",
      span: 2,
      cell: ({ target }) =>
        reportCell(target.value === null ? "由人研判" : targetValueText(target), "word"),
    },
    {
      name: "当前",
      span: 2,
      cell: (goal) => amountCell(judged(goal).current, goal.target.unit),
    },
    { name: "差距", cell: (goal) => amountCell(judged(goal).gap, goal.target.unit) },
    {
      name: "判定",
      span: 2,
      cell: (goal) => reportCell(targetWords[judged(goal).state], "word"),
    },
  ];
}

function unitColumns({ ledger }: ReportContext): ReportColumn<UnitTotals>[] {
  const words = lightWords[ledger.settings.colourSet];
  const count = (name: string, value: (unit: UnitTotals) => number) => ({
    name,
    cell: (unit: UnitTotals) => reportCell(value(unit), "count"),
  });
  return [
    { name: "牵头单位", span: 4, cell: ({ unit }) => reportCell(unit, "text") },
    count("牵头", ({ led }) => led),
    ...lightCounts(words),
    count("已完成", ({ done }) => done),
    count("逾期", ({ overdue }) => overdue),
    count("未达标", ({ offTarget }) => offTarget),
  ];
}

const urgentColumns: readonly ReportColumn<JudgedTask>[] = [
  { name: "序号", cell: ({ row }) => reportCell(row.id, "word") },
  { name: "主要任务", span: 3, cell: ({ row }) => reportCell(shortened(row.task.title), "text") },
  { name: "牵头单位", span: 2, cell: ({ row }) => reportCell(shortened(leadNames(row)), "text") },
  { name: "状态", cell: ({ status }) => reportCell(statusText(status), "word") },
  {
    name: "存在问题",
    span: 3,
    cell: ({ row }) => reportCell(shortened(row.entry.problems) || "未填报", "text"),
  },
  {
    name: "下一步措施",
    span: 2,
    cell: ({ row }) => reportCell(shortened(row.entry.nextSteps) || "未填报", "text"),
  },
];

/** As many as the page holds; a line says how many more there are, and where. */
function urgentTasks(page: ReportPage, tasks: readonly JudgedTask[]): void {
  if (tasks.length === 0) {
    page.line("截至统计日期，没有逾期或未达标的任务。", "paragraph");
    return;
  }
  page.header(urgentColumns);
  let shown = 0;
  while (shown < tasks.length && (shown < fewestTasks || page.height < pageHeight))
    page.tableRow(urgentColumns, tasks[shown++]!);
  if (shown < tasks.length) page.line(`另有${tasks.length - shown}项，见《任务清单》。`, "note");
}

/** The whole text stands in 任务清单. */
function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= longestText
    ? characters.join("")
    : `${characters.slice(0, longestText - 2).join("")}……`;
}
