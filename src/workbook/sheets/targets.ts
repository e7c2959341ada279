import {
  goalOwner,
  targetSeverity,
  type Ledger,
  type LedgerTarget,
  type LedgerTask,
} from "../../ledger";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { numberOrText } from "../layout/identifier";
import { listSheet } from "../layout/list-sheet";
import { oneFrom, oneOf, plausibleValueRule } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import {
  closedFormula,
  computedFormula,
  currentFormula,
  gapFormula,
  severityFormula,
  stateFormula,
} from "../target-formulas";
import { amountKind } from "../target-text";
import { figureWords, judgementWords, no, operatorWords, targetWords, yes } from "../words";
import { targetStateRules } from "./highlights";

interface TargetRow {
  /** Null for an overall goal. */
  readonly task: LedgerTask | null;
  readonly item: LedgerTarget;
}

/** 目标指标: every target with its current value, its gap and its judgement; the goals first. */
export function targetsSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const { sheet } = listSheet<TargetRow>(context, {
    name: sheetNames.targets,
    heading: `${ledger.title}：目标指标`,
    note: "填了“填报值”就以填报值为当前值，否则取“核算指标”在《指标核算》中的结果。“研判结论”由人判断，填了就以它为准。",
    tabColor: "#3A78C2",
    tableName: tableNames.targets,
    columns: targetColumns(context),
    rows: targetRows(ledger),
    frozenColumns: 4,
    paper: "A3",
    rules: (table) => targetStateRules(table.columnRange("判定")),
  });
  return { sheet, names: [] };
}

/** The overall goals, then the tasks' targets. */
export function targetRows({ goals, tasks }: Pick<Ledger, "goals" | "tasks">): TargetRow[] {
  return [
    ...goals.map((item) => ({ task: null, item })),
    ...tasks.flatMap((task) => task.targets.map((item) => ({ task, item }))),
  ];
}

/** The columns of the table Targets. */
function targetColumns(context: SheetContext): TableColumn<TargetRow>[] {
  return [...filledTargetColumns, ...formulaColumns(context)];
}

const ofRow = ({ item }: TargetRow) => amountKind(item.target);

const documentColumns: readonly TableColumn<TargetRow>[] = [
  { name: "指标编号", width: 9, role: "document", kind: "word", value: ({ item }) => item.id },
  {
    name: "任务序号",
    width: 7,
    role: "document",
    kind: "word",
    value: ({ task }) => (task === null ? goalOwner : numberOrText(task.id)),
  },
  { name: "措施编号", width: 9, role: "document", kind: "word", value: ({ item }) => item.measure },
  {
    name: "指标",
    width: 26,
    role: "document",
    kind: "text",
    value: ({ item }) => item.target.metric,
  },
  {
    name: "比较",
    width: 7,
    role: "document",
    kind: "word",
    value: ({ item }) => operatorWords[item.target.operator],
    rule: oneOf(Object.values(operatorWords)),
  },
  {
    name: "目标值",
    width: 10,
    role: "document",
    kind: ofRow,
    value: ({ item }) => item.target.value,
  },
  { name: "单位", width: 7, role: "document", kind: "word", value: ({ item }) => item.target.unit },
  {
    name: "基期",
    width: 9,
    role: "document",
    kind: "word",
    value: ({ item }) => item.target.baseline,
  },
  {
    name: "期间",
    width: 12,
    role: "document",
    kind: "word",
    value: ({ item }) => item.target.period,
  },
  {
    name: "软性",
    width: 6,
    role: "document",
    kind: "word",
    value: ({ item }) => (item.target.soft ? yes : no),
    rule: oneOf([yes, no]),
  },
  {
    name: "原文",
    width: 40,
    role: "document",
    kind: "text",
    value: ({ item }) => item.target.text,
  },
  {
    name: "另认定值",
    width: 9,
    role: "document",
    kind: ofRow,
    value: ({ item }) => item.target.alternative?.value ?? null,
  },
  {
    name: "另认定条件",
    width: 30,
    role: "document",
    kind: "text",
    value: ({ item }) => item.target.alternative?.condition ?? null,
  },
];

const entryColumns: readonly TableColumn<TargetRow>[] = [
  {
    name: "核算指标",
    width: 22,
    role: "entry",
    kind: "text",
    value: ({ item }) => (item.figure === null ? null : figureWords[item.figure]),
    rule: oneFrom(cellNames.figureNames, "请从下拉列表中选择《指标核算》中的一项，或留空。"),
  },
  {
    name: "填报值",
    width: 10,
    role: "entry",
    kind: ofRow,
    value: ({ item }) => item.entry.reported,
    rule: (firstCell) =>
      plausibleValueRule({ value: firstCell("填报值"), unit: firstCell("单位") }),
  },
  {
    name: "研判结论",
    width: 9,
    role: "entry",
    kind: "word",
    value: ({ item }) =>
      item.entry.judgement === null ? null : judgementWords[item.entry.judgement],
    rule: oneOf(Object.values(judgementWords)),
  },
];

/** The columns of targets that the document and staff fill; all others are formulas. */
export const filledTargetColumns: readonly TableColumn<TargetRow>[] = [
  ...documentColumns,
  ...entryColumns,
];

function formulaColumns({ target }: SheetContext): TableColumn<TargetRow>[] {
  const judged = (row: TargetRow) => target.get(row.item.id)!;
  return [
    {
      name: "核算值",
      width: 10,
      role: "formula",
      kind: ofRow,
      formula: computedFormula,
      value: (row) => judged(row).computed ?? "",
    },
    {
      name: "当前值",
      width: 10,
      role: "formula",
      kind: ofRow,
      formula: currentFormula,
      value: (row) => judged(row).current ?? "",
    },
    {
      name: "差距",
      width: 10,
      role: "formula",
      kind: ofRow,
      formula: gapFormula,
      value: (row) => judged(row).gap ?? "",
    },
    {
      name: "到期",
      width: 6,
      role: "formula",
      kind: "word",
      formula: closedFormula,
      value: (row) => (judged(row).closed ? yes : no),
    },
    {
      name: "判定",
      width: 9,
      role: "formula",
      kind: "word",
      formula: stateFormula,
      value: (row) => targetWords[judged(row).state],
    },
    {
      name: "级别",
      width: 6,
      role: "formula",
      kind: "count",
      hidden: true,
      formula: severityFormula,
      value: (row) => targetSeverity.indexOf(judged(row).state),
    },
  ];
}
