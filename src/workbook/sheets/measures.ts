import { measureSchedule, type Ledger, type LedgerMeasure, type LedgerTask } from "../../ledger";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { measureTimingFormula, worstTargetFormula } from "../formulas";
import { listSheet } from "../layout/list-sheet";
import { dateRule, progressRule } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { serialOf } from "../serial";
import { sheetNames, tableNames } from "../sheet-names";
import { rowRules } from "./highlights";
import { deadlineColumns, statusColumns } from "./status-columns";
import { leadUnitsColumn, taskNumberColumn, taskTitleColumn } from "./task-columns";

interface MeasureRow {
  readonly task: LedgerTask;
  readonly part: LedgerMeasure;
}

/** 工作措施: one row for each thing that a task asks for. */
export function measuresSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const { sheet } = listSheet<MeasureRow>(context, {
    name: sheetNames.measures,
    heading: `${ledger.title}：工作措施`,
    note: "任务内容按句拆成措施，逐条连起来就是原文。任务完成后，其措施自动视为已完成。",
    tabColor: "#E8A317",
    tableName: tableNames.measures,
    columns: measureColumns(context),
    rows: measureRows(ledger),
    frozenColumns: 3,
    paper: "A4",
    rules: (table) => rowRules(table),
  });
  return { sheet, names: [] };
}

export function measureRows({ tasks }: Pick<Ledger, "tasks">): MeasureRow[] {
  return tasks.flatMap((task) => task.measures.map((part) => ({ task, part })));
}

/** The columns of the table Measures. */
function measureColumns(context: SheetContext): TableColumn<MeasureRow>[] {
  return [
    ...filledMeasureColumns,
    ...statusColumns<MeasureRow>(context, ({ part }) => context.measure.get(part.id)!, {
      timing: measureTimingFormula,
      target: worstTargetFormula("措施编号", "[@措施编号]"),
    }),
  ];
}

/** The columns of measures that the document and staff fill; all others are formulas. */
export const filledMeasureColumns: readonly TableColumn<MeasureRow>[] = [
  { name: "措施编号", width: 9, role: "document", kind: "word", value: ({ part }) => part.id },
  taskNumberColumn(7),
  taskTitleColumn(18),
  {
    name: "措施内容",
    width: 56,
    role: "document",
    kind: "text",
    value: ({ part }) => part.measure.text,
  },
  leadUnitsColumn(20),
  ...deadlineColumns<MeasureRow>(({ part }) => ({
    deadlines: part.measure.deadlines,
    schedule: measureSchedule(part),
  })),
  {
    name: "进度",
    width: 8,
    role: "entry",
    kind: "wholePercent",
    value: ({ part }) => part.entry.progress,
    rule: progressRule,
  },
  {
    name: "进展情况",
    width: 24,
    role: "entry",
    kind: "text",
    value: ({ part }) => part.entry.situation,
  },
  {
    name: "完成日期",
    width: 12,
    role: "entry",
    kind: "date",
    value: ({ part: { entry } }) =>
      entry.completedOn === null ? null : serialOf(entry.completedOn),
    rule: dateRule,
  },
];
