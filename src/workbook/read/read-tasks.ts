import type { LedgerMeasure, LedgerTarget, LedgerTask, TaskEntry } from "../../ledger";
import { readDeadlines, type Deadline, type DeadlineKind, type UnitMention } from "../../tasklist";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { natureWords } from "../words";
import type { TargetRows } from "./read-targets";
import { readRows, type ReadingNotes, type RowReader } from "./rows";

interface TaskTables {
  readonly tasks: string;
  readonly measures: string;
}

/** 任务台账 and 工作措施, as tasks with their measures and targets. */
export function readTasks(
  cells: LedgerCells,
  targets: TargetRows,
  notes: ReadingNotes,
  tables: TaskTables = tableNames
): LedgerTask[] {
  const measures = readMeasures(cells, targets, notes, tables.measures);
  const rows = readRows(cells, tables.tasks, notes).filter((row) => row.text("序号") !== "");
  return rows.map((row) => {
    const id = row.text("序号");
    const own = targets.ofTask.get(id) ?? [];
    const parts = measures.get(id) ?? [];
    const deadlines = deadlinesIn(row);
    return {
      id,
      task: {
        number: id,
        section: row.text("类别"),
        title: row.text("主要任务"),
        content: row.text("任务内容"),
        lead: mentions(row, "牵头单位"),
        support: mentions(row, "配合单位"),
        responsible: mentions(row, "责任单位"),
        deadlines,
        due: row.date("时限日期"),
        targets: own.map(({ target }) => target),
        measures: parts.map(({ measure }) => measure),
        remarks: row.text("备注"),
        reported: null,
      },
      entry: readTaskEntry(row),
      measures: parts,
      targets: own,
      occurrences: [],
    };
  });
}

/** What staff entered for a task, in the columns of that name. */
export function readTaskEntry(row: RowReader): TaskEntry {
  return {
    progress: row.share("进度"),
    situation: row.text("进展情况"),
    problems: row.text("存在问题"),
    nextSteps: row.text("下一步措施"),
    person: row.text("责任人"),
    completedOn: row.date("完成日期"),
    reportedOn: row.date("填报日期"),
  };
}

function readMeasures(
  cells: LedgerCells,
  targets: TargetRows,
  notes: ReadingNotes,
  table: string
): ReadonlyMap<string, readonly LedgerMeasure[]> {
  const byTask = new Map<string, LedgerMeasure[]>();
  for (const row of readRows(cells, table, notes)) {
    const task = row.text("任务序号").trim();
    const own = (targets.ofTask.get(task) ?? []).filter(belongsTo(row.text("措施编号")));
    byTask.set(task, [...(byTask.get(task) ?? []), readMeasure(row, own)]);
  }
  return byTask;
}

const belongsTo = (id: string) => (target: LedgerTarget) => target.measure === id;

export function readMeasure(row: RowReader, targets: readonly LedgerTarget[]): LedgerMeasure {
  const id = row.text("措施编号");
  return {
    id,
    measure: {
      number: id,
      text: row.text("措施内容"),
      deadlines: deadlinesIn(row),
      targets: targets.map(({ target }) => target),
    },
    entry: {
      progress: row.share("进度"),
      situation: row.text("进展情况"),
      completedOn: row.date("完成日期"),
    },
  };
}

/** The sheet keeps what the words say about time as one: their text, nature and days. */
function deadlinesIn(row: RowReader): Deadline[] {
  const nature = row.code("时限性质", natureWords) ?? "none";
  const date = row.date("时限日期");
  const text = row.text("完成时限");
  const kind = nature !== "none" ? nature : date !== null ? "date" : kindOf(text);
  if (kind === null) return [];
  return [{ text, kind, date, start: row.date("起始日期"), confidence: "high" }];
}

/** What a person's own words say about time, who left 时限性质 and 时限日期 as they were. */
function kindOf(text: string): DeadlineKind | null {
  if (text.trim() === "") return null;
  const kinds = readDeadlines(text, { bare: true }).map(({ kind }) => kind);
  const undated: readonly DeadlineKind[] = ["recurring", "open"];
  return undated.find((kind) => kinds.includes(kind)) ?? "conditional";
}

function mentions(row: RowReader, column: string): UnitMention[] {
  return row.list(column).map((unit) => ({ unit, text: unit, confidence: "high" }));
}
