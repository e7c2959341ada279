import type { SheetPlan } from "../../workbook";
import { nothing, officialDate, percentCell, reportCell } from "../amounts";
import type { ReportContext } from "../context";
import { ReportPage, type ReportColumn } from "../page";
import { longList } from "../print";
import { rankUnits, type UnitRank } from "./rank";

const method = [
  "排名办法：1.先比完成率，完成率相同的再比按期率，两项都相同的名次并列，其后的名次相应顺延；并列的按单位名称排列。",
  "2.完成率＝已完成任务数÷应完成任务数。长期性任务没有完成时限，不计入应完成任务；一项任务有几个牵头单位，在每个单位各计一次。",
  "3.按期率＝按期完成任务数÷（有时限的已完成任务数＋逾期任务数）。完成日期不晚于时限为按期；已完成而未填完成日期的，按按期计。没有到期任务的，按期率以“—”表示，按100%参加排名。",
  "4.只有长期性任务的单位不参加排名，名次以“—”表示。",
];

const count = (name: string, value: (unit: UnitRank) => number): ReportColumn<UnitRank> => ({
  name,
  cell: (unit) => reportCell(value(unit), "count"),
});

const columns: readonly ReportColumn<UnitRank>[] = [
  {
    name: "名次",
    cell: ({ rank }) => reportCell(rank ?? nothing, rank === null ? "word" : "count"),
  },
  { name: "牵头单位", cell: ({ unit }) => reportCell(unit, "text") },
  count("牵头任务", ({ led }) => led),
  count("应完成", ({ completable }) => completable),
  count("已完成", ({ done }) => done),
  { name: "完成率", cell: ({ done, completable }) => shareCell(done, completable) },
  count("应按期", ({ dated }) => dated),
  count("按期完成", ({ onTime }) => onTime),
  { name: "按期率", cell: ({ onTime, dated }) => shareCell(onTime, dated) },
];

/** 单位通报: the lead units by completion and punctuality, with the method on the page. */
export function rankingSheet({ ledger, asOf, tasks }: ReportContext): SheetPlan {
  const page = new ReportPage([7, 36, 10, 10, 10, 10, 10, 10, 10])
    .line(`${ledger.title}落实情况通报`, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24);
  const headerRow = page.row;
  page.table(columns, rankUnits(tasks)).gap(8);
  for (const line of method) page.line(line, "note");
  return page.sheet("单位通报", longList(headerRow, "portrait"), { tabColor: "#E8A317" });
}

function shareCell(part: number, whole: number) {
  return percentCell(whole === 0 ? null : part / whole);
}
