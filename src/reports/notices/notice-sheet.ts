import type { SheetPlan } from "../../workbook";
import { dateCell, officialDate, reportCell } from "../amounts";
import { statusText, type JudgedTask, type ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import type { UnitNotice } from "./notices";

const columns: readonly ReportColumn<JudgedTask>[] = [
  { name: "序号", cell: ({ row }) => reportCell(row.id, "word") },
  { name: "督办事项", cell: ({ row }) => reportCell(row.task.title, "text") },
  { name: "原定时限", cell: ({ status }) => dateCell(status.due) },
  { name: "状态", cell: ({ status }) => reportCell(statusText(status), "word") },
  { name: "督办要求", cell: (task) => reportCell(demand(task), "entry") },
  { name: "办结时限", cell: () => reportCell(null, "entryWord") },
  { name: "办理情况（承办单位填写）", cell: () => reportCell(null, "entry") },
];

/** 督办单: one lead unit's page. The number, the new limit and the reply are left to be filled in. */
export function noticeSheet(
  { ledger, asOf }: ReportContext,
  { unit, tasks }: UnitNotice,
  name: string
): SheetPlan {
  const page = new ReportPage([6, 22, 16, 11, 26, 16, 26])
    .line(`${ledger.region ?? ""}土壤污染防治重点工作督办单`, "title", 44)
    .line("编号：　　督〔　　　　〕　　号", "entryLine", 24)
    .line(`${unit}：`, "paragraph")
    .line(
      `　　截至${officialDate(asOf)}，《${ledger.title}》中由你单位牵头的${tasks.length}项任务逾期或者未达标。请按下列要求抓紧办理，并在办结时限前将办理情况书面反馈。`,
      "paragraph"
    );
  const headerRow = page.row;
  page
    .table(columns, tasks)
    .gap(10)
    .line(
      "承办单位负责人：　　　　　　　　联系人：　　　　　　　　联系电话：　　　　　　　　",
      "entryLine",
      26
    )
    .line("（督办单位印章）　　　　", "entryLine", 26)
    .line("　　　　年　　月　　日　　", "entryLine", 26);
  return page.sheet(name, longList(headerRow), { tabColor: "#C8372D" });
}

/** What is asked: from where the work stands, in words that a person may change. */
function demand({ row, status }: JudgedTask): string {
  const asks = [
    ...(status.timing === "overdue" ? ["说明逾期原因，倒排工期，限期完成"] : []),
    ...(status.target === "missed" ? ["分析未达标原因，采取补救措施，尽快达到目标要求"] : []),
  ];
  const planned = row.entry.nextSteps.trim();
  return `${asks.join("；")}。${planned === "" ? "" : `落实下一步措施：${planned}`}`;
}
