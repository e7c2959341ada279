import { readCells, writeWorkbook } from "../../src/hosts/file";
import { createLedger, mergeLedger, type Ledger } from "../../src/ledger";
import type { TaskList } from "../../src/tasklist";
import { planWorkbook, readLedger, tableNames, type LedgerCells } from "../../src/workbook";
import { listOf, typedIn } from "../ledger/merge/lists";
import { cellsOfPlan } from "../support/plan-cells";
import { randomFrom } from "./mutations";

/**
 * A ledger's year, again and again: staff type into the sheet, the list is revised and imported over
 * it. A few dozen rounds belong to every test run, `npm run soak` goes on.
 */
const rounds = Number(process.env["SOAK_ROUNDS"] ?? 30);
const random = randomFrom(Number(process.env["SOAK_SEED"] ?? 1));

const asOf = "2025-10-31";
/** So many different tasks there are to draw from. */
const places = 36;
/** In every so many rounds the workbook is written as a file and read back. */
const fileEvery = 10;

const chance = (share: number) => random() < share;
const below = (limit: number) => Math.floor(random() * limit);

/** Words and numbers typed into the cells of some tasks; what is typed is told apart by its number. */
function withTyping(cells: LedgerCells, round: number): { cells: LedgerCells; typed: string[] } {
  const table = cells.tables.get(tableNames.tasks)!;
  const typed: string[] = [];
  const type = (
    row: (typeof table.rows)[number],
    columns: Readonly<Record<string, string | number>>
  ) =>
    Object.entries(columns).reduce(
      (line, [column, value]) => line.with(table.columns.indexOf(column), value),
      [...row]
    );
  const rows = table.rows.map((row, index) => {
    if (!chance(0.2)) return row;
    const words = `第${round}次第${index}行`;
    typed.push(`situation ${words}`);
    return type(row, {
      进展情况: words,
      ...(chance(0.5) ? { 进度: below(11) / 10 } : {}),
      ...(chance(0.3) ? { 存在问题: `=${words}` } : {}),
    });
  });
  return {
    cells: { ...cells, tables: new Map(cells.tables).set(tableNames.tasks, { ...table, rows }) },
    typed,
  };
}

/** The list of the next round: tasks gone, tasks come, others in another place or in other words. */
function revised(current: readonly number[]): { next: number[]; list: TaskList } {
  const kept = current.filter(() => chance(0.9));
  const others = Array.from({ length: places }, (_, place) => place).filter(
    (place) => !kept.includes(place) && chance(0.1)
  );
  const next = [...kept, ...others]
    .map((place) => [chance(0.3) ? random() : 0.5, place] as const)
    .sort(([one], [other]) => one - other)
    .map(([, place]) => place);
  const list = listOf(next.length > 0 ? next : [below(places)]);
  return {
    next,
    list: {
      ...list,
      tasks: list.tasks.map((task) =>
        chance(0.2) ? { ...task, content: task.content.replace("，", "，持续") } : task
      ),
    },
  };
}

async function readBack(ledger: Ledger, round: number): Promise<LedgerCells> {
  const plan = planWorkbook(ledger, asOf);
  if (round % fileEvery !== 0) return cellsOfPlan(plan);
  return (await readCells(await writeWorkbook(plan)))!;
}

test("no entry is lost over many rounds of typing and importing again", async () => {
  let current = Array.from({ length: 12 }, (_, place) => place * 3);
  let ledger = createLedger(listOf(current), "一.docx", []);
  for (let round = 1; round <= rounds; round++) {
    const read = await readBack(ledger, round);
    expect(typedIn(readLedger(read).value)).toEqual(typedIn(ledger));

    const { cells, typed } = withTyping(read, round);
    const { value: edited, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    const before = typedIn(edited);
    expect(before).toEqual(expect.arrayContaining(typed));

    const { next, list } = revised(current);
    ledger = mergeLedger(edited, list, { source: `${round}.docx`, registry: [] }).value.ledger;
    current = next;
    expect(typedIn(ledger)).toEqual(before);
  }
});
