import { taskSchedule, type LedgerTask } from "../../ledger";
import type { UnitMention } from "../../tasklist";
import type { SheetContext } from "../context";
import { nameCell, planned, type SheetDraft } from "../draft";
import {
  pickedFormula,
  taskBasisFormula,
  taskDueFormula,
  taskMissedFormula,
  taskTimingFormula,
  worstTargetFormula,
} from "../formulas";
import { numberOrText } from "../layout/identifier";
import { listSheet } from "../layout/list-sheet";
import { dateRule, oneFrom, progressRule } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { widthFor } from "../layout/text-size";
import { serialOf } from "../serial";
import { isLedBy, pickedLead } from "../picked-unit";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { targetText } from "../target-text";
import { allUnits, lightWords, listSeparator } from "../words";
import { rowRules } from "./highlights";
import { firstMissed, hasOccurrences } from "./occurrences";
import { deadlineColumns, statusColumns } from "./status-columns";

const unitNames = (mentions: readonly UnitMention[]) =>
  mentions.map(({ unit }) => unit).join(listSeparator);

/** Where the dropdown that picks one lead unit's rows out stands. */
const pickerRow = 2;
const pickerColumn = 4;

/** 任务台账: what the document says, then what staff enter, then the status formulas. */
export function tasksSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const { sheet } = listSheet(context, {
    name: sheetNames.tasks,
    heading: `${ledger.title}：任务台账`,
    note: "黄色表头的各列由工作人员填报；蓝色表头的各列自动计算，请勿改动。自己的附表请另建工作表，更新台账时原样保留。",
    tabColor: "#C8372D",
    tableName: tableNames.tasks,
    columns: taskColumns(context),
    rows: ledger.tasks,
    frozenColumns: 3,
    paper: "A3",
    rules: (table) => rowRules(table, true),
    printedColumns: taskColumns(context).findIndex(({ name }) => name === "灯号") + 1,
    extraBlocks: [
      {
        row: pickerRow,
        column: 3,
        cells: [
          [
            planned("只看牵头单位（点右侧单元格选择，其他单位的行变淡）", "label"),
            planned(pickedLead(ledger.settings.pickedUnit, ledger.tasks) ?? allUnits, "pick"),
          ],
        ],
      },
    ],
    extraValidations: [
      {
        ...oneFrom(cellNames.leadUnits, "请从下拉列表中选择一个牵头单位，或选“全部单位”。"),
        range: { row: pickerRow, column: pickerColumn, rowCount: 1, columnCount: 1 },
      },
    ],
  });
  return {
    sheet,
    names: [nameCell(cellNames.pickedUnit, sheetNames.tasks, pickerRow, pickerColumn)],
  };
}

/** The columns of the table Tasks. */
export function taskColumns(context: SheetContext): TableColumn<LedgerTask>[] {
  const { ledger } = context;
  return [
    ...filledTaskColumns(ledger.tasks),
    ...statusColumns<LedgerTask>(context, ({ id }) => context.task.get(id)!, {
      ...(hasOccurrences(ledger) ? { due: taskDueFormula, basis: taskBasisFormula } : {}),
      timing: taskTimingFormula,
      target: worstTargetFormula("任务序号", "[@序号]"),
    }),
    {
      name: "所选",
      width: 6,
      role: "formula",
      kind: "word",
      formula: pickedFormula,
      value: (row) => (isLedBy(row, ledger.settings.pickedUnit) ? "●" : ""),
    },
    ...orderColumns(context),
    ...(hasOccurrences(ledger) ? [missedColumn(context)] : []),
  ];
}

/** The columns of tasks that the document and staff fill; all others are formulas. */
export function filledTaskColumns(tasks: readonly LedgerTask[]): TableColumn<LedgerTask>[] {
  return [...documentColumns(tasks), ...entryColumns];
}

function documentColumns(tasks: readonly LedgerTask[]): TableColumn<LedgerTask>[] {
  const contents = tasks.map(({ task }) => task.content);
  const units = (
    name: string,
    width: number,
    mentions: (row: LedgerTask) => readonly UnitMention[]
  ) =>
    ({
      name,
      width,
      role: "document",
      kind: "text",
      value: (row) => unitNames(mentions(row)),
    }) satisfies TableColumn<LedgerTask>;
  return [
    { name: "序号", width: 6, role: "document", kind: "word", value: ({ id }) => numberOrText(id) },
    { name: "类别", width: 10, role: "document", kind: "text", value: ({ task }) => task.section },
    {
      name: "主要任务",
      width: 16,
      role: "document",
      kind: "text",
      value: ({ task }) => task.title,
    },
    {
      name: "任务内容",
      width: widthFor(contents, 60, 140),
      role: "document",
      kind: "text",
      value: ({ task }) => task.content,
    },
    units("牵头单位", 16, ({ task }) => task.lead),
    units("配合单位", 16, ({ task }) => task.support),
    units("责任单位", 12, ({ task }) => task.responsible),
    {
      name: "目标要求",
      width: 16,
      role: "document",
      kind: "text",
      value: ({ targets }) => targets.map(({ target }) => targetText(target)).join("；"),
    },
    ...deadlineColumns<LedgerTask>((row) => ({
      deadlines: row.task.deadlines,
      schedule: taskSchedule(row),
    })),
    { name: "备注", width: 8, role: "document", kind: "text", value: ({ task }) => task.remarks },
  ];
}

const entryColumns: readonly TableColumn<LedgerTask>[] = [
  {
    name: "进度",
    width: 8,
    role: "entry",
    kind: "wholePercent",
    value: ({ entry }) => entry.progress,
    rule: progressRule,
  },
  {
    name: "进展情况",
    width: 20,
    role: "entry",
    kind: "text",
    value: ({ entry }) => entry.situation,
  },
  {
    name: "存在问题",
    width: 14,
    role: "entry",
    kind: "text",
    value: ({ entry }) => entry.problems,
  },
  {
    name: "下一步措施",
    width: 14,
    role: "entry",
    kind: "text",
    value: ({ entry }) => entry.nextSteps,
  },
  { name: "责任人", width: 8, role: "entry", kind: "word", value: ({ entry }) => entry.person },
  {
    name: "完成日期",
    width: 11,
    role: "entry",
    kind: "date",
    value: ({ entry }) => (entry.completedOn === null ? null : serialOf(entry.completedOn)),
    rule: dateRule,
  },
  {
    name: "填报日期",
    width: 11,
    role: "entry",
    kind: "date",
    value: ({ entry }) => (entry.reportedOn === null ? null : serialOf(entry.reportedOn)),
    rule: dateRule,
  },
];

/** Hidden: the row's place, and a running number of the red rows, from which 总览 lists them. */
function orderColumns({ task, ledger }: SheetContext): TableColumn<LedgerTask>[] {
  const reds = ledger.tasks.filter(({ id }) => task.get(id)!.light === "red");
  const placeAmongReds = new Map(reds.map(({ id }, index) => [id, index + 1]));
  const red = lightWords.redAmberGreen.red;
  return [
    {
      name: "行序",
      width: 6,
      role: "formula",
      kind: "count",
      hidden: true,
      formula: `ROW()-ROW(${tableNames.tasks}[[#Headers],[行序]])`,
      value: (_, index) => index + 1,
    },
    {
      name: "红灯序",
      width: 6,
      role: "formula",
      kind: "count",
      hidden: true,
      formula: `IF([@灯号]="${red}",COUNTIFS(${tableNames.tasks}[灯号],"${red}",${tableNames.tasks}[行序],"<="&[@行序]),"")`,
      value: ({ id }) => placeAmongReds.get(id) ?? "",
    },
  ];
}

/** Hidden: tells the period that the task missed first, for 计时日期 and for 总览. */
function missedColumn(context: SheetContext): TableColumn<LedgerTask> {
  const missed = firstMissed(context);
  return {
    name: "欠期",
    width: 10,
    role: "formula",
    kind: "count",
    hidden: true,
    formula: taskMissedFormula,
    value: ({ id }) => missed.get(id) ?? 0,
  };
}
