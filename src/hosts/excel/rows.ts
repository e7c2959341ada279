import { tableNames } from "../../workbook";
import type { RowChanges, RowKey } from "../host";
import { contentEntry } from "./apply/entry-text";
import { MissingPartError } from "./errors";

/**
 * Changes cells of one row of a table: one round trip to find it, one to write.
 *
 * @throws MissingPartError when the table, the row or a column is not there
 */
export async function writeRow(
  context: Excel.RequestContext,
  table: string,
  { column, value }: RowKey,
  changes: RowChanges
): Promise<void> {
  const { body, columns, rows } = await findTable(context, table);
  const row = rows.findIndex((line) => String(line[indexOf(columns, column, table)]) === value);
  if (row < 0) throw new MissingPartError(`${table} ${value}`);
  for (const [name, content] of Object.entries(changes))
    body.getCell(row, indexOf(columns, name, table)).values = [[contentEntry(content)]];
  await context.sync();
}

/**
 * Selects a task's row on its sheet, also when the sheet was renamed or hidden.
 *
 * @throws MissingPartError when the table or the task is not there
 */
export async function showTask(context: Excel.RequestContext, number: string): Promise<void> {
  const { body, rows, sheet } = await findTable(context, tableNames.tasks);
  const row = rows.findIndex(([first]) => String(first) === number);
  if (row < 0) throw new MissingPartError(`${tableNames.tasks} ${number}`);
  sheet.visibility = "Visible";
  sheet.activate();
  body.getRow(row).select();
  await context.sync();
}

interface FoundTable {
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

async function findTable(context: Excel.RequestContext, name: string): Promise<FoundTable> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) throw new MissingPartError(name);
  return {
    sheet: table.worksheet,
    body,
    columns: header.values[0]!.map(String),
    rows: body.values,
  };
}

function indexOf(columns: readonly string[], name: string, table: string): number {
  const index = columns.indexOf(name);
  if (index < 0) throw new MissingPartError(`${table}[${name}]`);
  return index;
}
