import type { WithdrawnItem } from "../../ledger";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { listSheet } from "../layout/list-sheet";
import type { TableColumn } from "../layout/table";
import { serialOf } from "../serial";
import { sheetNames, tableNames } from "../sheet-names";
import type { CellContentKind } from "../style/styles";
import { figureWords, judgementWords, withdrawnWords } from "../words";

/** 已撤销任务: what a revised document no longer names, with everything that had been entered for it. */
export function withdrawnSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const { sheet } = listSheet<WithdrawnItem>(context, {
    name: sheetNames.withdrawn,
    heading: `${ledger.title}：已撤销任务`,
    note: "新文件不再列出、或任务已从台账删去，但已有填报的内容，原样保留在这里。“去向”是现在包含其大部分文字的任务序号。",
    tabColor: "#9CA3AF",
    tableName: tableNames.withdrawn,
    columns: withdrawnColumns,
    rows: ledger.withdrawn,
    frozenColumns: 2,
    paper: "A3",
    rules: () => [],
  });
  return { sheet, names: [] };
}

const column = (
  name: string,
  width: number,
  kind: CellContentKind,
  value: TableColumn<WithdrawnItem>["value"]
): TableColumn<WithdrawnItem> => ({ name, width, role: "document", kind, value });

const day = (date: string | null) => (date === null ? null : serialOf(date));

const withdrawnColumns: readonly TableColumn<WithdrawnItem>[] = [
  column("层级", 8, "word", ({ level }) => withdrawnWords[level]),
  // Always text: a number that a row had is no number to count with.
  column("原编号", 9, "word", ({ id }) => id),
  column("类别", 14, "text", ({ section }) => section),
  column("主要任务", 18, "text", ({ title }) => title),
  column("内容", 46, "text", ({ content }) => content),
  column("牵头单位", 14, "text", ({ lead }) => lead),
  column("配合单位", 14, "text", ({ support }) => support),
  column("责任单位", 14, "text", ({ responsible }) => responsible),
  column("完成时限", 12, "text", ({ deadline }) => deadline),
  column("时限日期", 12, "date", ({ due }) => day(due)),
  column("备注", 10, "text", ({ remarks }) => remarks),
  column("进度", 8, "wholePercent", ({ entry }) => entry.progress),
  column("进展情况", 20, "text", ({ entry }) => entry.situation),
  column("存在问题", 14, "text", ({ entry }) => entry.problems),
  column("下一步措施", 14, "text", ({ entry }) => entry.nextSteps),
  column("责任人", 8, "word", ({ entry }) => entry.person),
  column("完成日期", 12, "date", ({ entry }) => day(entry.completedOn)),
  column("填报日期", 12, "date", ({ entry }) => day(entry.reportedOn)),
  column("核算指标", 16, "text", ({ target }) =>
    target.figure === null ? null : figureWords[target.figure]
  ),
  column("填报值", 10, "number", ({ target }) => target.reported),
  column("研判结论", 9, "word", ({ target }) =>
    target.judgement === null ? null : judgementWords[target.judgement]
  ),
  column("其他内容", 24, "text", ({ others }) => others),
  column("去向", 8, "word", ({ successor }) => successor),
  column("撤销依据", 20, "text", ({ withdrawnBy }) => withdrawnBy),
];
