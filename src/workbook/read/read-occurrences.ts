import {
  occurrencesOf,
  type ImportedList,
  type Ledger,
  type LedgerTask,
  type Occurrence,
} from "../../ledger";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { readRows, type ReadingNotes, type RowReader } from "./rows";

/**
 * The tasks with the periods of 周期任务. A task without a row there gets its year's periods, as in a
 * ledger of an earlier format; not where a person took out those of the document.
 */
export function withOccurrences(
  cells: LedgerCells,
  tasks: readonly LedgerTask[],
  { year, imported }: Pick<Ledger, "year" | "imported">,
  notes: ReadingNotes
): LedgerTask[] {
  const rows = readOccurrences(cells, notes);
  const hasTable = cells.tables.has(tableNames.occurrences);
  const documents = new Map(imported?.tasks.map((task) => [task.id, task]));
  return tasks.map((task) => {
    const own = rows.get(task.id);
    if (own) return { ...task, occurrences: own };
    const isTakenOut = hasTable && sameWords(documents, task);
    return {
      ...task,
      occurrences: isTakenOut ? [] : occurrencesOf(task.id, task.task.deadlines, year),
    };
  });
}

function sameWords(
  documents: ReadonlyMap<string, ImportedList["tasks"][number]>,
  { id, task }: LedgerTask
): boolean {
  const words = (deadlines: LedgerTask["task"]["deadlines"]) =>
    deadlines.map(({ text }) => text).join("；");
  const document = documents.get(id);
  return document !== undefined && words(document.task.deadlines) === words(task.deadlines);
}

/** 周期任务 by the tasks' numbers. */
function readOccurrences(cells: LedgerCells, notes: ReadingNotes): Map<string, Occurrence[]> {
  const byTask = new Map<string, Occurrence[]>();
  for (const row of readRows(cells, tableNames.occurrences, notes)) {
    const task = row.text("任务序号").trim();
    byTask.set(task, [...(byTask.get(task) ?? []), readOccurrence(row)]);
  }
  return byTask;
}

export function readOccurrence(row: RowReader): Occurrence {
  return {
    id: row.text("期次编号"),
    words: row.text("周期要求").trim(),
    period: row.text("期次").trim(),
    due: row.date("应完成日期"),
    entry: {
      done: row.yesOrNo("是否完成"),
      completedOn: row.date("完成日期"),
      remarks: row.text("说明"),
    },
  };
}
