import { tableNames } from "../../workbook";
import type { RowChanges, RowKey } from "../host";
import { contentEntry } from "./apply/entry-text";
import { MissingPartError } from "./errors";

/**
 * Changes cells of one row of a table: one round trip to find it, one to write. Somebody else may sort
 * the table in between: then what was written is put back, and the row is looked for again.
 *
 * @throws MissingPartError when the table, the row or a column is not there
 */
export async function writeRow(
  context: Excel.RequestContext,
  table: string,
  key: RowKey,
  changes: RowChanges,
  attempts = 3
): Promise<void> {
  const { body, columns, rows } = await findTable(context, table);
  const keyColumn = indexOf(columns, key.column, table);
  const row = rows.findIndex((line) => String(line[keyColumn]) === key.value);
  if (row < 0 || attempts === 0) throw new MissingPartError(`${table} ${key.value}`);
  const found = body.getCell(row, keyColumn).load("values");
  const cells = Object.entries(changes).map(([name, content]) => {
    const cell = body.getCell(row, indexOf(columns, name, table));
    const before = body.getCell(row, indexOf(columns, name, table)).load("formulas");
    return { cell, before, content };
  });
  for (const { cell, content } of cells) cell.values = [[contentEntry(content)]];
  await context.sync();
  if (String(found.values[0]![0]) === key.value) return;
  for (const { cell, before } of cells) cell.formulas = [[formulaEntry(before.formulas[0]![0])]];
  await context.sync();
  await writeRow(context, table, key, changes, attempts - 1);
}

/** What stood in a cell, as an entry that puts it back: text that looks like a number stays text. */
function formulaEntry(formula: unknown): string | number | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula ? formula : contentEntry(formula as string | number | boolean);
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
