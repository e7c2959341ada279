import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument, type Table } from "../../src/document";
import { TableGrid } from "../../src/document/table-grid";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { readTaskList, type Task, type TaskList } from "../../src/tasklist";
import { planWorkbook } from "../../src/workbook";
import { documentOf } from "../support/task-tables";

/** What a list says that is read again from a table of it; how sure that is may differ. */
function said({ title, content, lead, support, responsible, deadlines, due }: Task) {
  const units = (all: Task["lead"]) => all.map(({ unit }) => unit);
  return {
    title,
    content,
    lead: units(lead),
    support: units(support),
    responsible: units(responsible),
    // A list for several years is typed again as one of its last: the text's own days come later.
    deadlines: deadlines.map(({ text, kind, date }) => `${kind} ${date ?? text}`).sort(),
    due,
  };
}

const aims = ({ targets }: Task) =>
  targets.map(({ metric, operator, value, unit }) => [metric, operator, value, unit]);

/** The list as an office would type it again. */
function asTable({ tasks }: TaskList): Table {
  const grid = new TableGrid();
  const names = (all: Task["lead"]) => all.map(({ unit }) => unit).join("，");
  const rows = tasks.map((task, index) => [
    String(index + 1),
    task.title,
    task.content,
    names(task.lead),
    names(task.support),
    names(task.responsible),
    task.deadlines.map(({ text }) => text).join("；"),
  ]);
  for (const row of [
    ["序号", "主要任务", "任务内容", "牵头单位", "配合单位", "责任单位", "完成时限"],
    ...rows,
  ]) {
    grid.startRow();
    for (const text of row) grid.add({ text, notes: [], tables: [] }, 1);
  }
  return grid.finish();
}

/** Titles may name no year; a line below them does. */
const yearLine = ({ year }: TaskList) => (year === null ? "" : `（${year}年）`);

const folder = join(__dirname, "../documents");
const cases = readdirSync(folder).filter(
  (name) => !readFileSync(join(folder, name, "expected.json"), "utf8").includes('"error"')
);

async function listOf(name: string): Promise<TaskList> {
  const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith("input."))!;
  const document = await readDocument(readFileSync(join(folder, name, file)), file);
  return readTaskList(document.value).value.list;
}

test.each(cases)("%s, typed again as a table, says the same", async (name) => {
  const list = await listOf(name);
  const again = readTaskList(documentOf(list.title, yearLine(list), asTable(list))).value.list;
  expect(again.tasks.map(said)).toEqual(list.tasks.map(said));
});

test.each(["liucheng-2025", "categories", "roles", "key-projects"])(
  "%s, read from its own workbook",
  async (name) => {
    const list = await listOf(name);
    const ledger = createLedger(list, "清单.docx", []);
    const bytes = await writeWorkbook(planWorkbook(ledger, "2026-06-30"));
    const again = readTaskList((await readDocument(bytes, "台账.xlsx")).value).value.list;
    expect(again.tasks.map(said)).toEqual(list.tasks.map(said));
    expect(again.tasks.map(aims)).toEqual(list.tasks.map(aims));
    expect(again).toMatchObject({ year: list.year, region: list.region, sections: list.sections });
  }
);
