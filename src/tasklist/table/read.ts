import type { SourceDocument, Table } from "../../document";
import type { Warning } from "../../diagnostics";
import type { Drafts } from "../draft";
import { readDoubleHeader, readHeader, type ColumnMap } from "./columns";
import { isHeading } from "./row-kinds";
import { RowReader } from "./rows";

export interface TableReading extends Drafts {
  readonly warnings: readonly Warning[];
  /** Index of the first block that is a task table, and of the row in which its header stands. */
  readonly firstTable: number;
  readonly headerRow: number;
}

interface FoundHeader {
  readonly columns: ColumnMap;
  readonly row: number;
  readonly firstRow: number;
}

/** A title may stand in rows above the header, but not many. */
const rowsBeforeHeader = 5;

/** Reads a document's task tables, or null when it has none. */
export function readTables({ blocks }: SourceDocument): TableReading | null {
  const reader = new RowReader();
  let known: { readonly columns: ColumnMap; readonly columnCount: number } | null = null;
  let first: { readonly firstTable: number; readonly headerRow: number } | null = null;
  let place = 0;
  blocks.forEach((block, index) => {
    if (block.type === "paragraph") {
      reader.learnStandingRule(block.text);
      return;
    }
    place++;
    const header = findHeader(block);
    const columns: ColumnMap | undefined =
      header?.columns ?? (known?.columnCount === block.columnCount ? known.columns : undefined);
    if (!columns) return;
    const before = blocks[index - 1];
    const heading =
      header && before?.type === "paragraph" && isHeading(before.text) ? before.text.trim() : null;
    known = { columns, columnCount: block.columnCount };
    first ??= { firstTable: index, headerRow: header?.row ?? 0 };
    reader.read(block, columns, { firstRow: header?.firstRow ?? 0, place, heading });
  });
  if (first === null || reader.tasks.length === 0) return null;
  const { firstTable, headerRow } = first as { firstTable: number; headerRow: number };
  const { tasks, sections, warnings } = reader;
  return { tasks, sections, warnings, firstTable, headerRow };
}

function findHeader(table: Table): FoundHeader | null {
  for (let row = 0; row < Math.min(rowsBeforeHeader, table.rows.length); row++) {
    const next = table.rows[row + 1];
    const double = next && readDoubleHeader(table.rows[row]!, next);
    if (double) return { columns: double, row, firstRow: row + 2 };
    const columns = readHeader(table.rows[row]!);
    if (columns) return { columns, row, firstRow: row + 1 };
  }
  return null;
}
