import type { SheetPlan } from "../../workbook";
import { reportCell } from "../amounts";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import type { Collection } from "./county";
import type { CollectionNote } from "./note";

const kinds: Readonly<Record<CollectionNote["kind"], string>> = {
  counted: "已计入",
  duplicate: "重复，未计入",
  severalLists: "请核对",
  unnamed: "请核对",
  otherYear: "请核对",
  unreadable: "无法读取，未计入",
};

const columns: readonly ReportColumn<CollectionNote>[] = [
  { name: "文件", cell: ({ file }) => reportCell(file, "text") },
  { name: "情况", cell: ({ kind }) => reportCell(kinds[kind], "word") },
  { name: "说明", cell: ({ text }) => reportCell(text, "text") },
];

/** 汇总说明: which files were counted, which were not and why, and what to mind. */
export function notesSheet({ notes }: Collection): SheetPlan {
  const page = new ReportPage([34, 18, 60]).line("汇总说明", "title");
  const headerRow = page.row;
  page.table(columns, notes);
  return page.sheet("汇总说明", longList(headerRow), { tabColor: "#E8A317" });
}
