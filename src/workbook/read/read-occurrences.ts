import {
  freeName,
  occurrencesOf,
  type ImportedList,
  type Ledger,
  type LedgerTask,
  type Occurrence,
} from "../../ledger";
import type { LedgerCells } from "../cells";
import { tableNames } from "../sheet-names";
import { readRows, type ReadingNotes } from "./rows";

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

/** 周期任务 by the tasks' numbers. A row whose number is missing or taken gets one of its own. */
function readOccurrences(cells: LedgerCells, notes: ReadingNotes): Map<string, Occurrence[]> {
  const byTask = new Map<string, Occurrence[]>();
  const taken = new Set<string>();
  for (const row of readRows(cells, tableNames.occurrences, notes)) {
    const [task, period] = [row.text("任务序号").trim(), row.text("期次").trim()];
    if (task === "" && period === "") continue;
    const occurrence: Occurrence = {
      id: freeName(row.text("期次编号").trim() || `${task}·${period}`, taken),
      words: row.text("周期要求").trim(),
      period,
      due: row.date("应完成日期"),
      entry: {
        done: row.yesOrNo("是否完成"),
        completedOn: row.date("完成日期"),
        remarks: row.text("说明"),
      },
    };
    byTask.set(task, [...(byTask.get(task) ?? []), occurrence]);
  }
  return byTask;
}
