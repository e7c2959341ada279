import type { Ledger, LedgerTask, Occurrence, OccurrenceState } from "../../ledger";
import type { SheetContext } from "../context";
import type { SheetDraft } from "../draft";
import { quoted } from "../formulas";
import { listSheet } from "../layout/list-sheet";
import { dateRule, oneOf } from "../layout/rules";
import type { TableColumn } from "../layout/table";
import { missedKey, missedKeyFormula } from "../missed-periods";
import { serialOf } from "../serial";
import { cellNames, sheetNames, tableNames } from "../sheet-names";
import { no, occurrenceWords, yes } from "../words";
import { occurrenceRules } from "./highlights";
import { leadUnitsColumn, taskNumberColumn, taskTitleColumn } from "./task-columns";

interface OccurrenceRow {
  readonly task: LedgerTask;
  readonly occurrence: Occurrence;
}

/** Whether any task has periods: without one there is no sheet for them. */
export function hasOccurrences({ tasks }: Ledger): boolean {
  return tasks.some(({ occurrences }) => occurrences.length > 0);
}

/** 周期任务: one row for each period of work that recurs, with its day limit and whether it was met. */
export function occurrencesSheet(context: SheetContext): SheetDraft {
  const { ledger } = context;
  const ownColumns = columns(context);
  const { sheet } = listSheet<OccurrenceRow>(context, {
    name: sheetNames.occurrences,
    heading: `${ledger.title}：周期任务`,
    note: "每月、每季度等周期性任务，每期一行，完成后填“是否完成”或“完成日期”。有一期逾期，任务即为逾期；不考核的期次可删除该行。",
    tabColor: "#8E5BB5",
    tableName: tableNames.occurrences,
    columns: ownColumns,
    rows: occurrenceRows(ledger),
    frozenColumns: 3,
    paper: "A4",
    orientation: "landscape",
    rules: occurrenceRules,
    printedColumns: ownColumns.findIndex(({ name }) => name === "状态") + 1,
  });
  return { sheet, names: [] };
}

function occurrenceRows({ tasks }: Ledger): OccurrenceRow[] {
  return tasks.flatMap((task) => task.occurrences.map((occurrence) => ({ task, occurrence })));
}

/** 欠期 of the tasks that missed a period. */
export function firstMissed({ ledger, assessment, task }: SheetContext): Map<string, number> {
  const missed = new Map<string, number>();
  occurrenceRows(ledger).forEach(({ task: { id }, occurrence }, index) => {
    if (assessment.occurrences[index]!.state !== "missed" || task.get(id)!.missed.length === 0)
      return;
    const key = missedKey(serialOf(occurrence.due!), index + 1);
    missed.set(id, Math.max(missed.get(id) ?? 0, key));
  });
  return missed;
}

const { asOf } = cellNames;
const word = (state: OccurrenceState) => quoted(occurrenceWords[state]);

const done = `IF(ISNUMBER([@完成日期]),[@完成日期]<=${asOf},[@是否完成]=${quoted(yes)})`;
const isLate = `N([@完成日期])>[@应完成日期]`;

/** 状态 of a period; it says the same as `ledger/occurrences`. */
const stateFormula =
  `IF(${done},IF(ISNUMBER([@应完成日期]),IF(${isLate},${word("late")},${word("onTime")}),${word("onTime")}),` +
  `IF(ISNUMBER([@应完成日期]),IF(${asOf}>[@应完成日期],${word("missed")},${word("open")}),${word("open")}))`;

function columns({ assessment }: SheetContext): TableColumn<OccurrenceRow>[] {
  const states = new Map(assessment.occurrences.map(({ id, state }) => [id, state]));
  const state = ({ occurrence }: OccurrenceRow) => states.get(occurrence.id)!;
  const day = (date: string | null) => (date === null ? null : serialOf(date));
  return [
    {
      name: "期次编号",
      width: 12,
      role: "document",
      kind: "word",
      value: ({ occurrence }) => occurrence.id,
    },
    taskNumberColumn(7),
    taskTitleColumn(26),
    leadUnitsColumn(20),
    {
      name: "周期要求",
      width: 14,
      role: "document",
      kind: "text",
      value: ({ occurrence }) => occurrence.words,
    },
    {
      name: "期次",
      width: 10,
      role: "document",
      kind: "word",
      value: ({ occurrence }) => occurrence.period,
    },
    {
      name: "应完成日期",
      width: 12,
      role: "document",
      kind: "date",
      value: ({ occurrence }) => day(occurrence.due),
      rule: dateRule,
    },
    {
      name: "是否完成",
      width: 9,
      role: "entry",
      kind: "word",
      value: ({ occurrence: { entry } }) => (entry.done === null ? null : entry.done ? yes : no),
      rule: oneOf([yes, no]),
    },
    {
      name: "完成日期",
      width: 12,
      role: "entry",
      kind: "date",
      value: ({ occurrence }) => day(occurrence.entry.completedOn),
      rule: dateRule,
    },
    {
      name: "说明",
      width: 24,
      role: "entry",
      kind: "text",
      value: ({ occurrence }) => occurrence.entry.remarks,
    },
    {
      name: "状态",
      width: 10,
      role: "formula",
      kind: "word",
      formula: stateFormula,
      value: (row) => occurrenceWords[state(row)],
    },
    {
      name: "欠期序",
      width: 10,
      role: "formula",
      kind: "count",
      hidden: true,
      formula: missedKeyFormula,
      value: (row, index) =>
        state(row) === "missed" ? missedKey(serialOf(row.occurrence.due!), index + 1) : 0,
    },
  ];
}
