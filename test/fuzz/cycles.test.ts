import { readCells, writeWorkbook } from "../../src/hosts/file";
import { createLedger, mergeLedger, type Ledger } from "../../src/ledger";
import type { TaskList } from "../../src/tasklist";
import {
  planWorkbook,
  readLedger,
  tableNames,
  type CellContent,
  type LedgerCells,
} from "../../src/workbook";
import { listOf, typedIn } from "../ledger/merge/lists";
import { deadline } from "../support/sample-list";
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

/** A column of the office's own, in every table whose rows have numbers. */
const ownColumn = "备查";

/** What may be typed into a row of each table; what is typed is told apart by its words. */
const typing: Readonly<Record<string, (words: string) => Readonly<Record<string, CellContent>>>> = {
  [tableNames.tasks]: (words) => ({
    进展情况: words,
    ...(chance(0.5) ? { 进度: below(11) / 10 } : {}),
    ...(chance(0.3) ? { 存在问题: `=${words}` } : {}),
    ...(chance(0.3) ? { [ownColumn]: `卷${words}` } : {}),
  }),
  [tableNames.measures]: (words) => ({
    进度: below(11) / 10,
    ...(chance(0.5) ? { 进展情况: words } : { [ownColumn]: words }),
  }),
  [tableNames.targets]: (words) => ({
    填报值: below(101) / 100,
    ...(chance(0.5) ? { [ownColumn]: words } : {}),
  }),
  [tableNames.occurrences]: (words) => ({
    说明: words,
    是否完成: chance(0.5) ? "是" : "否",
    ...(chance(0.3) ? { [ownColumn]: `卷${words}` } : {}),
  }),
  [tableNames.farmland]: (words) => ({ 乡镇: words, 安全利用类面积: 1 + below(1_000) }),
};

/** Words and numbers typed into some rows of every table, and the words. */
function withTyping(cells: LedgerCells, round: number): { cells: LedgerCells; typed: string[] } {
  const typed: string[] = [];
  const tables = new Map(cells.tables);
  for (const [name, columnsOf] of Object.entries(typing)) {
    const table = tables.get(name);
    if (!table) continue;
    const hasOwn = table.columns.includes(ownColumn) || name === tableNames.farmland;
    const columns = hasOwn ? table.columns : [...table.columns, ownColumn];
    const rows = table.rows.map((row, index) => {
      const line = hasOwn ? row : [...row, null];
      if (!chance(0.2)) return line;
      const contents = columnsOf(`第${round}次${name}第${index}行`);
      typed.push(...wordsIn(contents));
      return columns.map((column, at) => contents[column] ?? line[at] ?? null);
    });
    tables.set(name, { ...table, columns, rows });
  }
  return { cells: { ...cells, tables }, typed };
}

/** The words that were typed, wherever they now stand. */
function wordsIn(anything: unknown): string[] {
  const words = JSON.stringify(anything).match(/第\d+次[A-Za-z]+第\d+行/g) ?? [];
  return [...new Set(words)].sort();
}

const quarterly = "每季度";

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
      tasks: list.tasks.map((task) => ({
        ...task,
        ...(chance(0.2) ? { content: task.content.replace("，", "，持续") } : {}),
        deadlines: task.content.includes(quarterly) ? [deadline(quarterly, "recurring")] : [],
      })),
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
    const again = readLedger(read).value;
    expect(typedIn(again)).toEqual(typedIn(ledger));
    expect(wordsIn(again)).toEqual(wordsIn(ledger));

    const { cells, typed } = withTyping(read, round);
    const { value: edited, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    const before = typedIn(edited);
    expect(wordsIn(edited)).toEqual(expect.arrayContaining(typed));

    const { next, list } = revised(current);
    ledger = mergeLedger(edited, list, { source: `${round}.docx`, registry: [] }).value.ledger;
    current = next;
    expect(typedIn(ledger)).toEqual(before);
    expect(wordsIn(ledger)).toEqual(wordsIn(edited));
    expect(ledger.figures).toEqual(edited.figures);
  }
});
