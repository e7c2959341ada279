import {
  numberedTables,
  type ImportedList,
  type KeptCell,
  type KeptCells,
  type WithdrawnItem,
} from "../../ledger";
import type { LedgerCells } from "../cells";
import { rowKey } from "../kept-cells";
import { knownTables } from "../known-tables";
import { tableNames } from "../sheet-names";
import { figureWords, judgementWords, withdrawnWords } from "../words";
import { readTargets } from "./read-targets";
import { readTaskEntry, readTasks } from "./read-tasks";
import { readRows, type ReadingNotes } from "./rows";

/** 原文底稿, or null in a workbook that has none. */
export function readImported(
  cells: LedgerCells,
  list: Pick<ImportedList, "title" | "year" | "region">
): ImportedList | null {
  if (!cells.tables.has(tableNames.baseTasks)) return null;
  // Nobody types here: what cannot be understood is not worth a word.
  const notes: ReadingNotes = { warnings: [], kept: [] };
  const targets = readTargets(cells, notes, tableNames.baseTargets);
  const tables = { tasks: tableNames.baseTasks, measures: tableNames.baseMeasures };
  return { ...list, goals: targets.goals, tasks: readTasks(cells, targets, notes, tables) };
}

/** 已撤销任务 */
export function readWithdrawn(cells: LedgerCells, notes: ReadingNotes): WithdrawnItem[] {
  return readRows(cells, tableNames.withdrawn, notes).flatMap((row) => {
    const level = row.code("层级", withdrawnWords);
    if (level === null) return [];
    return [
      {
        level,
        id: row.text("原编号"),
        section: row.text("类别"),
        title: row.text("主要任务"),
        content: row.text("内容"),
        lead: row.text("牵头单位"),
        support: row.text("配合单位"),
        responsible: row.text("责任单位"),
        deadline: row.text("完成时限"),
        due: row.date("时限日期"),
        remarks: row.text("备注"),
        entry: readTaskEntry(row),
        target: {
          figure: row.code("核算指标", figureWords),
          reported: row.number("填报值"),
          judgement: row.code("研判结论", judgementWords),
        },
        others: row.text("其他内容"),
        successor: row.text("去向"),
        withdrawnBy: row.text("撤销依据"),
      },
    ];
  });
}

/**
 * What people typed beside what the ledger understands.
 *
 * @param unread contents of cells that could not be understood
 */
export function readKept(cells: LedgerCells, unread: readonly KeptCell[]): KeptCells {
  const columns: Record<string, readonly string[]> = {};
  const own: KeptCell[] = [];
  const known = new Map(knownTables().map(({ name, columns }) => [name, new Set(columns)]));
  for (const table of Object.values(numberedTables)) {
    const found = cells.tables.get(table);
    const added = found?.columns.filter((column) => !known.get(table)?.has(column)) ?? [];
    if (!found || added.length === 0) continue;
    columns[table] = added;
    for (const row of found.rows) {
      const content = (column: string) => row[found.columns.indexOf(column)] ?? null;
      const key = rowKey(table, content);
      if (!key || key.every((part) => part === "")) continue;
      for (const column of added) {
        const value = content(column);
        if (value !== null && value !== "") own.push({ table, row: key, column, value });
      }
    }
  }
  return { columns, cells: [...own, ...unread] };
}
