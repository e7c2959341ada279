import { readCells, writeWorkbook } from "../../../src/hosts/file";
import { createLedger, mergeLedger, type Ledger } from "../../../src/ledger";
import { planWorkbook, readLedger } from "../../../src/workbook";
import { typedIn } from "../../ledger/merge/lists";
import { editInLibreOffice, type Edit } from "../../support/libreoffice";
import { sampleList } from "../../support/sample-list";

/**
 * Ledgers that a person worked on in a spreadsheet program: whatever is done to the sheets, what was
 * typed is read back, and outlives importing the list again.
 */

const asOf = "2025-10-15";
const tasksSheet = "任务台账";
const firstRow = 4;

function filledLedger(): Ledger {
  const fresh = createLedger(sampleList, "sample.docx", []);
  const tasks = fresh.tasks.map((task, index) => ({
    ...task,
    entry: { ...task.entry, progress: index / 10, situation: `进展${task.id}`, person: "某人" },
    measures: task.measures.map((part) => ({
      ...part,
      entry: { ...part.entry, situation: `措施进展${part.id}` },
    })),
    targets: task.targets.map((target, at) => ({
      ...target,
      entry: { ...target.entry, judgement: at === 0 ? ("met" as const) : null },
    })),
    occurrences: task.occurrences.map((occurrence, at) =>
      at > 0
        ? occurrence
        : { ...occurrence, entry: { done: null, completedOn: "2025-03-20", remarks: "首期说明" } }
    ),
  }));
  const cells = tasks.map(({ id }) => ({
    table: "Tasks",
    row: [id],
    column: "备查",
    value: `卷${id}`,
  }));
  return { ...fresh, tasks, kept: { columns: { Tasks: ["备查"] }, cells } };
}

const ledger = filledLedger();
const count = ledger.tasks.length;
const body = `A${firstRow + 1}:AD${firstRow + count}`;
const table = `A${firstRow}:AD${firstRow + count}`;

/** Everything that a person typed, in an order of its own. */
function typed(value: Ledger): string[] {
  return [
    ...typedIn(value),
    ...value.tasks.flatMap(({ measures }) => measures.map(({ entry }) => entry.situation)),
    ...value.tasks.flatMap(({ occurrences }) => occurrences.map(({ entry }) => entry.remarks)),
    ...value.kept.cells.map(({ row, column, value: content }) => [...row, column, content].join()),
    ...value.withdrawn.flatMap(({ entry, others }) => [entry.situation, others]),
  ]
    .filter((text) => text !== "")
    .sort();
}

const on = (sheet: string, ...edits: DistributedEdit[]): Edit[] =>
  edits.map((edit) => ({ sheet, ...edit }) as Edit);
type DistributedEdit = Edit extends infer One
  ? One extends Edit
    ? Omit<One, "sheet">
    : never
  : never;

const harmless: Readonly<Record<string, readonly Edit[]>> = {
  "rows sorted by another column": on(tasksSheet, {
    do: "sort",
    range: body,
    column: 4,
    descending: true,
  }),
  "a row moved up": on(tasksSheet, { do: "moveRow", from: firstRow + 4, to: firstRow }),
  "a column inserted among the ledger's own": on(
    tasksSheet,
    { do: "insertColumn", column: 3 },
    { do: "type", cell: `D${firstRow}`, content: "承办人" }
  ),
  "rows filtered": on(tasksSheet, {
    do: "filter",
    range: table,
    column: 4,
    value: "县农业农村局",
  }),
  "rows and columns hidden": on(
    tasksSheet,
    { do: "hideRows", rows: [firstRow, firstRow + 2] },
    { do: "hideColumns", columns: [3, 13, 14] }
  ),
  "two cells of one row merged": on(tasksSheet, { do: "merge", range: "P5:Q5" }),
  "sheets moved and renamed": [
    { do: "moveSheet", sheet: "工作措施", to: 0 },
    { do: "rename", sheet: tasksSheet, name: "我的台账" },
    { do: "rename", sheet: "周期任务", name: "季度任务" },
  ],
  "a remark's column deleted": on(tasksSheet, { do: "deleteColumn", column: 12 }),
};

const cases: Readonly<Record<string, readonly Edit[]>> = {
  ...harmless,
  deletedRow: on(tasksSheet, { do: "deleteRow", row: firstRow + 1 }),
  copiedRow: on(tasksSheet, { do: "copyRow", from: firstRow, to: firstRow + 1 }),
  nonsense: [
    ...on(
      tasksSheet,
      { do: "type", cell: "N5", content: "大概一半" },
      { do: "type", cell: "S6", content: "下周三" }
    ),
    ...on("周期任务", { do: "type", cell: "H6", content: "好像" }),
  ],
  mergedDown: on(tasksSheet, { do: "merge", range: "O5:O6" }),
  ownRow: on(
    tasksSheet,
    { do: "type", cell: `C${firstRow + count + 1}`, content: "自加任务" },
    { do: "type", cell: `O${firstRow + count + 1}`, content: "自加进展" }
  ),
};

const names = Object.keys(cases);
let edited: Map<string, Uint8Array>;

beforeAll(async () => {
  const bytes = await writeWorkbook(planWorkbook(ledger, asOf));
  const saved = await editInLibreOffice(bytes, Object.values(cases));
  edited = new Map(names.map((name, index) => [name, saved[index]!]));
}, 120_000);

async function reading(name: string) {
  const cells = await readCells(edited.get(name)!);
  return readLedger(cells!);
}

const importedAgain = (value: Ledger) =>
  mergeLedger(value, sampleList, { source: "新.docx", registry: [] }).value.ledger;

test.each(Object.keys(harmless))("%s: nothing changes but the looks", async (name) => {
  const { value, warnings } = await reading(name);
  expect(warnings).toEqual([]);
  expect(typed(value)).toEqual(typed(ledger));
  expect(typed(importedAgain(value))).toEqual(typed(ledger));
});

test("the order of rows that a person sorted is kept", async () => {
  const { value } = await reading("a row moved up");
  const ids = ledger.tasks.map(({ id }) => id);
  expect(value.tasks.map(({ id }) => id)).toEqual([ids[4], ...ids.slice(0, 4), ...ids.slice(5)]);
});

test("a task whose row was deleted leaves what was typed elsewhere for it", async () => {
  const { value, warnings } = await reading("deletedRow");
  const [, gone] = ledger.tasks;
  expect(value.tasks.map(({ id }) => id)).not.toContain(gone!.id);
  expect(warnings.map(({ code, source }) => [code, source])).toEqual([
    ["rowWithoutTask", gone!.id],
    ["rowWithoutTask", gone!.id],
  ]);
  expect(value.withdrawn.map(({ entry, target }) => [entry.situation, target.judgement])).toEqual([
    [`措施进展${gone!.measures[0]!.id}`, null],
    ["", "met"],
  ]);
  const again = typed(importedAgain(value));
  expect(again).toEqual(expect.arrayContaining(typed(value)));
});

test("a copied row is a task of its own, and told", async () => {
  const { value, warnings } = await reading("copiedRow");
  const [first] = ledger.tasks;
  expect(warnings.map(({ code, where }) => [code, where])).toEqual([
    ["numberTaken", "任务台账!A6"],
  ]);
  expect(value.tasks.slice(0, 2).map(({ id, measures }) => [id, measures.length])).toEqual([
    [first!.id, first!.measures.length],
    [`${first!.id}(2)`, 0],
  ]);
  expect(typed(importedAgain(value))).toEqual(expect.arrayContaining(typed(ledger)));
});

test("nonsense is told with its cell, and stays where it was typed", async () => {
  const { value, warnings } = await reading("nonsense");
  expect(warnings.map(({ code, source, where }) => [code, source, where])).toEqual([
    ["cellNotNumber", "大概一半", "任务台账!N5"],
    ["cellNotDate", "下周三", "任务台账!S6"],
    ["cellNotYesOrNo", "好像", "周期任务!H6"],
  ]);
  const again = importedAgain(value);
  const written = readLedger((await readCells(await writeWorkbook(planWorkbook(again, asOf))))!);
  expect(written.warnings.map(({ source }) => source)).toEqual(["大概一半", "下周三", "好像"]);
});

test("cells merged over two rows keep the first one's words", async () => {
  const { value, warnings } = await reading("mergedDown");
  expect(warnings).toEqual([]);
  expect(value.tasks[0]!.entry.situation).toContain(ledger.tasks[0]!.entry.situation);
  expect(value.tasks).toHaveLength(count);
});

test("a row typed below the table belongs to it", async () => {
  const { value, warnings } = await reading("ownRow");
  expect(warnings).toEqual([]);
  expect(value.tasks.at(-1)).toMatchObject({
    id: String(count + 1),
    task: { title: "自加任务" },
    entry: { situation: "自加进展" },
  });
  expect(typed(importedAgain(value))).toEqual(
    expect.arrayContaining([...typed(ledger), "situation 自加进展"])
  );
});
