import {
  goalOwner,
  numberedTables,
  withdrawnMeasure,
  withdrawnOccurrence,
  withdrawnTarget,
  type ImportedList,
  type KeptCell,
  type KeptCells,
  type LedgerTask,
  type Withdrawal,
  type WithdrawnItem,
} from "../../ledger";
import type { LedgerCells } from "../cells";
import { readOccurrence } from "./read-occurrences";
import { readTarget } from "./read-targets";
import { readMeasure } from "./read-tasks";
import { readRows, type ReadingNotes, type RowReader } from "./rows";

/** What stands in rows that belong to no task, and what people typed beside in all other rows. */
interface StrayRows {
  readonly withdrawn: readonly WithdrawnItem[];
  readonly kept: KeptCells;
}

type Withdraw = (row: RowReader, withdrawal: Withdrawal) => WithdrawnItem | null;

/**
 * Rows of 工作措施, 目标指标 and 周期任务 whose task is gone from 任务台账: a person deleted it, or
 * mistyped a number. What was typed in them goes to 已撤销任务, and is told once for each task.
 */
export function strayRows(
  cells: LedgerCells,
  tasks: readonly LedgerTask[],
  imported: ImportedList | null,
  kept: KeptCells,
  notes: ReadingNotes
): StrayRows {
  const known = new Set([...tasks.map(({ id }) => id), goalOwner]);
  const found = Object.entries(withdrawals(imported)).flatMap(([table, withdraw]) =>
    // What cannot be understood in them has been told already.
    readRows(cells, table, { warnings: [], kept: [] })
      .filter((row) => !known.has(row.text("任务序号").trim()) && row.key()![0] !== "")
      .map((row) => ({ table, row, key: keyOf(table, row.key()!), withdraw }))
  );
  if (found.length === 0) return { withdrawn: [], kept };
  const strays = new Set(found.map(({ key }) => key));
  const isStray = ({ table, row }: KeptCell) => strays.has(keyOf(table, row));
  const told = new Set<string>();
  const withdrawn = found.flatMap(({ table, row, key, withdraw }) => {
    const task = row.text("任务序号").trim();
    const own = kept.cells.filter((cell) => keyOf(cell.table, cell.row) === key);
    const withdrawnBy = `任务台账中没有序号“${task}”`;
    const item = withdraw(row, { kept: own, successor: "", withdrawnBy });
    if (item === null) return [];
    const first = JSON.stringify([table, task]);
    if (!told.has(first))
      notes.warnings.push({ code: "rowWithoutTask", source: task, where: row.place("任务序号") });
    told.add(first);
    return [{ ...item, title: row.text("主要任务"), lead: row.text("牵头单位") }];
  });
  return { withdrawn, kept: { ...kept, cells: kept.cells.filter((cell) => !isStray(cell)) } };
}

function keyOf(table: string, row: readonly string[]): string {
  return JSON.stringify([table, ...row]);
}

/** How a row becomes an item of 已撤销任务; null where it only says what the document said. */
function withdrawals(imported: ImportedList | null): Readonly<Record<string, Withdraw>> {
  const tasks = imported?.tasks ?? [];
  const measures = new Map(tasks.flatMap((task) => task.measures.map((one) => [one.id, one])));
  const targets = new Map(
    [...(imported?.goals ?? []), ...tasks.flatMap((task) => task.targets)].map((one) => [
      one.id,
      one,
    ])
  );
  return {
    [numberedTables.measures]: (row, withdrawal) => {
      const current = readMeasure(row, []);
      return withdrawnMeasure(
        null,
        { base: measures.get(current.id) ?? null, current },
        withdrawal
      );
    },
    [numberedTables.targets]: (row, withdrawal) => {
      const current = readTarget(row);
      return withdrawnTarget(null, { base: targets.get(current.id) ?? null, current }, withdrawal);
    },
    [numberedTables.occurrences]: (row, withdrawal) =>
      withdrawnOccurrence(readOccurrence(row), withdrawal),
  };
}
