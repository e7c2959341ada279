import type { SheetPlan } from "../../workbook";
import { dateCell, reportCell } from "../amounts";
import type { JudgedTask, ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import { contactLine, demand, noticeColumns as heads, noticeText, standing } from "./notice-text";
import type { UnitNotice } from "./notices";

const columnsOf = (context: ReportContext): ReportColumn<JudgedTask>[] => [
  { name: heads.number, cell: ({ row }) => reportCell(row.id, "word") },
  { name: heads.matter, cell: ({ row }) => reportCell(row.task.title, "text") },
  { name: heads.due, cell: ({ status }) => dateCell(status.due) },
  { name: heads.standing, cell: (task) => reportCell(standing(context, task), "text") },
  { name: heads.demand, cell: (task) => reportCell(demand(task), "entry") },
  { name: heads.newLimit, cell: () => reportCell(null, "entryWord") },
  { name: heads.reply, cell: () => reportCell(null, "entry") },
];

/** 督办单: one lead unit's page. The number, the new limit and the reply are left to be filled in. */
export function noticeSheet(context: ReportContext, notice: UnitNotice, name: string): SheetPlan {
  const text = noticeText(context, notice);
  const page = new ReportPage([6, 21, 15, 26, 29, 13, 22])
    .line(text.title, "title", 44)
    .line(text.number, "entryLine", 24)
    .line(text.addressee, "paragraph")
    .line(`　　${text.opening}`, "paragraph");
  const headerRow = page.row;
  page
    .table(columnsOf(context), notice.tasks)
    .gap(10)
    .line(
      `承办单位负责人：　　　　　　　　${contactLine(context.ledger, notice.unit)}`,
      "entryLine",
      26
    )
    .line("（督办单位印章）　　　　", "entryLine", 26)
    .line("　　　　年　　月　　日　　", "entryLine", 26);
  return page.sheet(name, longList(headerRow), { tabColor: "#C8372D" });
}
