import type { Warning } from "../../diagnostics";
import type { LedgerCells } from "../cells";
import { knownTables } from "../known-tables";

/**
 * Tells of columns in whose place another stands: people renamed them, and what is in it stays a
 * column of their own and counts for nothing. One that was deleted is made anew without a word.
 */
export function renamedColumns({ tables }: LedgerCells): Warning[] {
  return knownTables().flatMap(({ name, columns, computed }) => {
    const found = tables.get(name);
    if (!found) return [];
    /** The column that stands behind another, or first. */
    const behind = (column: string | undefined) =>
      found.columns[column === undefined ? 0 : found.columns.indexOf(column) + 1];
    return columns
      .filter((column, at) => {
        const instead = behind(columns[at - 1]);
        const isGone = !computed.has(column) && !found.columns.includes(column);
        return isGone && instead !== undefined && !columns.includes(instead);
      })
      .map((column) => ({ code: "columnRenamed", source: column, where: found.sheet }));
  });
}
