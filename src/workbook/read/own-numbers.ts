import { freeName, numberedTables } from "../../ledger";
import type { LedgerCells, TableCells } from "../cells";
import { numberColumns } from "../kept-cells";
import { knownTables } from "../known-tables";
import type { CellContent } from "../plan";
import { tableNames } from "../sheet-names";
import { placeOf, type ReadingNotes } from "./rows";

/**
 * The cells with a number of its own for each row that says anything. People add rows and leave the
 * number out, or copy a row with its number; entries and columns of their own are told apart by it.
 * A row without a number says nothing at all.
 */
export function withOwnNumbers(cells: LedgerCells, notes: ReadingNotes): LedgerCells {
  const tables = new Map(cells.tables);
  for (const [name, column] of Object.entries(numberColumns)) {
    const table = cells.tables.get(name);
    if (!table) continue;
    const documents = numbersIn(cells.tables.get(documentTables[name] ?? ""), column);
    tables.set(name, numbered(name, withColumn(table, column), column, documents, notes));
  }
  return { ...cells, tables };
}

/** Where the document's own rows stand: 原文底稿. */
const documentTables: Readonly<Record<string, string>> = {
  [numberedTables.tasks]: tableNames.baseTasks,
  [numberedTables.measures]: tableNames.baseMeasures,
  [numberedTables.targets]: tableNames.baseTargets,
};

function numbersIn(table: TableCells | undefined, column: string): string[] {
  const at = table?.columns.indexOf(column) ?? -1;
  return table?.rows.map((row) => words(row[at])) ?? [];
}

/** Somebody may have deleted the column. */
function withColumn(table: TableCells, column: string): TableCells {
  return table.columns.includes(column) ? table : { ...table, columns: [...table.columns, column] };
}

function numbered(
  name: string,
  table: TableCells,
  column: string,
  documents: readonly string[],
  { warnings }: ReadingNotes
): TableCells {
  const at = table.columns.indexOf(column);
  const written = table.rows.map((row) => words(row[at]));
  const all = new Set([...written, ...documents]);
  const next = new NextNumbers(all);
  const taken = new Set<string>();
  const computed = knownTables().find((known) => known.name === name)!.computed;
  const typed = table.columns.flatMap((own, place) => (computed.has(own) ? [] : [place]));
  const rows = table.rows.map((row, index) => {
    const number = written[index]!;
    // Only formulas have results in it.
    if (typed.every((place) => words(row[place]) === "")) return replaced(row, at, "");
    if (number !== "" && !taken.has(number)) {
      taken.add(number);
      return number === row[at] ? row : replaced(row, at, number);
    }
    const own = freeName(number === "" ? wantedNumber(name, table, row, next) : number, all);
    taken.add(own);
    if (number !== "")
      warnings.push({
        code: "numberTaken",
        source: number,
        where: placeOf(table, index, column),
        parameters: { column, number: own },
      });
    return replaced(row, at, own);
  });
  return { ...table, rows };
}

function replaced(row: readonly CellContent[], at: number, number: string): CellContent[] {
  const changed = [...row];
  changed[at] = number;
  return changed;
}

/** A number for a row that a person added: 14 behind 13 tasks, 3.2 and 3-2 in task 3, 3·2025-Q1. */
function wantedNumber(
  name: string,
  { columns }: TableCells,
  row: readonly CellContent[],
  next: NextNumbers
): string {
  const content = (column: string) => words(row[columns.indexOf(column)]);
  const task = content("任务序号");
  if (name === numberedTables.occurrences) return `${task}·${content("期次")}`;
  if (name === numberedTables.measures) return next.behind(`${task}.`);
  return next.behind(name === numberedTables.targets ? `${task}-` : "");
}

/** Counts on from the highest number: one that was deleted does not come back as another row's. */
class NextNumbers {
  private readonly highest = new Map<string, number>();

  constructor(numbers: Iterable<string>) {
    for (const number of numbers) {
      const [, prefix = "", count] = /^(.*?)(\d{1,9})$/s.exec(number) ?? [];
      if (count !== undefined)
        this.highest.set(prefix, Math.max(this.highest.get(prefix) ?? 0, Number(count)));
    }
  }

  behind(prefix: string): string {
    const count = (this.highest.get(prefix) ?? 0) + 1;
    this.highest.set(prefix, count);
    return `${prefix}${count}`;
  }
}

function words(value: CellContent | undefined): string {
  return String(value ?? "").trim();
}
