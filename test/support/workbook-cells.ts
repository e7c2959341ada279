import { readXlsx } from "hucre/xlsx";

type Value = string | number | boolean | null;

/** Every cell of a workbook that holds something: "单位汇总!C5" to its value. */
interface WorkbookCells {
  readonly values: ReadonlyMap<string, Value>;
  /** The cells that hold a formula. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** All cells by sheet and address; a date is its serial number. */
export async function workbookCells(bytes: Uint8Array): Promise<WorkbookCells> {
  const { sheets } = await readXlsx(bytes);
  const values = new Map<string, Value>();
  const formulas = new Map<string, string>();
  for (const sheet of sheets)
    sheet.rows.forEach((line, row) =>
      line.forEach((value, column) => {
        const address = `${sheet.name}!${letters(column)}${row + 1}`;
        const formula = sheet.cells?.get(`${row},${column}`)?.formula;
        if (value !== null) values.set(address, value instanceof Date ? serial(value) : value);
        if (formula !== undefined) formulas.set(address, formula);
      })
    );
  return { values, formulas };
}

export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly written: Value;
  readonly recalculated: Value;
}

/** Formula cells whose written result is not what another program computes. */
export async function compareFormulaCells(
  original: Uint8Array,
  recalculated: Uint8Array
): Promise<Difference[]> {
  const [before, after] = await Promise.all([workbookCells(original), workbookCells(recalculated)]);
  return [...before.formulas].flatMap(([cell, formula]) => {
    const written = before.values.get(cell) ?? null;
    const computed = after.values.get(cell) ?? null;
    return same(written, computed) ? [] : [{ cell, formula, written, recalculated: computed }];
  });
}

/** An empty text and an empty cell look the same; numbers may differ in the last binary digits. */
function same(one: Value, other: Value): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return (one ?? "") === (other ?? "");
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
