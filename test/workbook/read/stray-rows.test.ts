import { createLedger, mergeLedger, type Ledger, type LedgerTask } from "../../../src/ledger";
import { knownTables, planWorkbook, readLedger, type LedgerCells } from "../../../src/workbook";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";

const asOf = "2025-10-15";
const ledger = createLedger(sampleList, "sample.docx", []);
const written = cellsOfPlan(planWorkbook(ledger, asOf));

type Row = Record<string, string | number | boolean | null>;

/** The cells after a person worked on a table's rows; columns that rows name anew are added. */
function edited(cells: LedgerCells, table: string, edit: (rows: Row[]) => Row[]): LedgerCells {
  const found = cells.tables.get(table)!;
  const rows = edit(
    found.rows.map((row) =>
      Object.fromEntries(found.columns.map((column, at) => [column, row[at] ?? null]))
    )
  );
  const columns = [...new Set([...found.columns, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  return { ...cells, tables: new Map(cells.tables).set(table, { ...found, columns, rows: lines }) };
}

/** What a reading finds once the ledger is written anew. */
function writtenAnew(value: Ledger): Ledger {
  const again = readLedger(cellsOfPlan(planWorkbook(value, asOf)));
  expect(again.warnings).toEqual([]);
  return again.value;
}

const withoutTask = (number: string) => (rows: Row[]) =>
  rows.filter((row) => String(row["序号"]) !== number);

const typeInto =
  (column: string, number: string, typed: Row) =>
  (rows: Row[]): Row[] =>
    rows.map((row) => (String(row[column]) === number ? { ...row, ...typed } : row));

describe("rows whose task is gone from 任务台账", () => {
  const [measure] = ledger.tasks[0]!.measures;
  const [target] = ledger.tasks[0]!.targets;
  const recurring = ledger.tasks.find(({ occurrences }) => occurrences.length > 0)!;
  const [period] = recurring.occurrences;

  test("keep what was typed in 已撤销任务, and are told once for each sheet", () => {
    let cells = edited(written, "Tasks", withoutTask(ledger.tasks[0]!.id));
    cells = edited(
      cells,
      "Measures",
      typeInto("措施编号", measure!.id, { 进展情况: "已排查", 备查: "卷三" })
    );
    cells = edited(cells, "Targets", typeInto("指标编号", target!.id, { 填报值: 0.91 }));
    const { value, warnings } = readLedger(cells);
    expect(value.tasks.map(({ id }) => id)).not.toContain(ledger.tasks[0]!.id);
    expect(value.kept.cells).toEqual([]);
    const { withdrawn } = writtenAnew(value);
    expect(withdrawn).toHaveLength(2);
    expect(withdrawn[0]).toMatchObject({
      level: "measure",
      id: measure!.id,
      title: ledger.tasks[0]!.task.title,
      content: measure!.measure.text,
      entry: { situation: "已排查" },
      others: "备查：卷三",
      withdrawnBy: `任务台账中没有序号“${ledger.tasks[0]!.id}”`,
    });
    expect(withdrawn[1]).toMatchObject({ level: "target", target: { reported: 0.91 } });
    expect(warnings.map(({ code, source, where }) => [code, source, where])).toEqual([
      ["rowWithoutTask", ledger.tasks[0]!.id, expect.stringMatching(/^工作措施!B\d+$/)],
      ["rowWithoutTask", ledger.tasks[0]!.id, expect.stringMatching(/^目标指标!B\d+$/)],
    ]);
  });

  test("are told once for each task, however many of its rows hold something", () => {
    const gone = ledger.tasks[0]!;
    let cells = edited(written, "Tasks", withoutTask(gone.id));
    for (const { id } of gone.measures)
      cells = edited(cells, "Measures", typeInto("措施编号", id, { 进展情况: `已办${id}` }));
    const { value, warnings } = readLedger(cells);
    expect(value.withdrawn.map(({ id }) => id)).toEqual(gone.measures.map(({ id }) => id));
    expect(warnings.map(({ code }) => code)).toEqual(["rowWithoutTask"]);
  });

  test("of which nothing was typed vanish with it, without a word", () => {
    const { value, warnings } = readLedger(edited(written, "Tasks", withoutTask("2")));
    expect(warnings).toEqual([]);
    expect(value.withdrawn).toEqual([]);
  });

  test("a mistyped number loses neither a period's answer nor a row of one's own", () => {
    let cells = edited(
      written,
      "Occurrences",
      typeInto("期次编号", period!.id, { 任务序号: "99", 完成日期: "2025-03-20", 说明: "现场" })
    );
    cells = edited(cells, "Measures", (rows) => [
      ...rows,
      { 任务序号: "98", 措施内容: "自行增加的措施" },
    ]);
    const { value, warnings } = readLedger(cells);
    expect(warnings.map(({ code, source }) => [code, source])).toEqual([
      ["rowWithoutTask", "98"],
      ["rowWithoutTask", "99"],
    ]);
    const { withdrawn } = writtenAnew(value);
    expect(withdrawn.map(({ content }) => content)).toEqual([
      "自行增加的措施",
      `${period!.period}（${period!.words}）`,
    ]);
    expect(withdrawn[1]!.others).toContain("2025-03-20，现场");
    const again = mergeLedger(value, sampleList, { source: "新.docx", registry: [] }).value.ledger;
    expect(again.withdrawn.map(({ content }) => content)).toEqual(
      expect.arrayContaining(withdrawn.map(({ content }) => content))
    );
  });
});

describe("numbers of rows", () => {
  test("a copied row gets a number of its own, its own entries and its own columns", () => {
    const cells = edited(written, "Tasks", (rows) => [
      { ...rows[0]!, 进展情况: "原行", 备查: "甲" },
      { ...rows[0]!, 进展情况: "复制的行", 备查: "乙" },
      ...rows.slice(1),
    ]);
    const { value, warnings } = readLedger(cells);
    const [first] = ledger.tasks;
    expect(warnings).toEqual([
      {
        code: "numberTaken",
        source: first!.id,
        where: "任务台账!A6",
        parameters: { column: "序号", number: `${first!.id}(2)` },
      },
    ]);
    const again = writtenAnew(value);
    expect(again.tasks.slice(0, 2).map(({ id, entry }) => [id, entry.situation])).toEqual([
      [first!.id, "原行"],
      [`${first!.id}(2)`, "复制的行"],
    ]);
    expect(again.tasks[0]!.measures).toHaveLength(first!.measures.length);
    expect(again.tasks[1]!.measures).toEqual([]);
    expect(again.kept.cells.map(({ row, value: content }) => [row[0], content])).toEqual([
      [first!.id, "甲"],
      [`${first!.id}(2)`, "乙"],
    ]);
  });

  test("rows that a person added without a number are numbered on, and lose nothing", () => {
    let cells = edited(written, "Tasks", (rows) => [
      ...rows,
      { 主要任务: "自加任务", 备查: "丙" },
      { 任务内容: "只有内容的任务" },
      {},
    ]);
    cells = edited(cells, "Measures", (rows) => [...rows, { 任务序号: 2, 进展情况: "只填了进展" }]);
    cells = edited(cells, "Targets", (rows) => [...rows, { 任务序号: "2 ", 指标: "自加指标" }]);
    const { value, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    const again = writtenAnew(value);
    const count = ledger.tasks.length;
    expect(again.tasks.slice(count).map(({ id, task }) => [id, task.title, task.content])).toEqual([
      [String(count + 1), "自加任务", ""],
      [String(count + 2), "", "只有内容的任务"],
    ]);
    expect(again.kept.cells).toEqual([
      { table: "Tasks", row: [String(count + 1)], column: "备查", value: "丙" },
    ]);
    const second = again.tasks.find(({ id }) => id === "2")!;
    const before = ledger.tasks.find(({ id }) => id === "2")!;
    expect(second.measures.at(-1)).toMatchObject({
      id: `2.${before.measures.length + 1}`,
      entry: { situation: "只填了进展" },
    });
    expect(second.targets.at(-1)).toMatchObject({
      id: `2-${before.targets.length + 1}`,
      target: { metric: "自加指标", soft: false },
    });
  });

  test.each(["Tasks", "Measures", "Targets", "Occurrences"])(
    "a row of %s in which only formulas have results is nobody's",
    (table) => {
      const { computed } = knownTables().find(({ name }) => name === table)!;
      expect(computed.size).toBeGreaterThan(0);
      const results = Object.fromEntries([...computed].map((column) => [column, "未定"]));
      expect(readLedger(edited(written, table, (rows) => [...rows, results]))).toEqual(
        readLedger(written)
      );
    }
  );

  test("blanks around the number of a row's task do not part it from the task", () => {
    const [first] = ledger.tasks;
    const cells = edited(
      written,
      "Measures",
      typeInto("措施编号", first!.measures[0]!.id, { 任务序号: ` ${first!.id} `, 进展情况: "已办" })
    );
    const { value, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    expect(value.tasks[0]!.measures[0]!.entry.situation).toBe("已办");
    expect(value.withdrawn).toEqual([]);
  });

  test("a row that is added takes none of the numbers there, in whatever order they stand", () => {
    const { id, measures } = ledger.tasks[0]!;
    const cells = edited(written, "Measures", (rows) => [
      { 任务序号: id, 措施内容: "自加措施" },
      ...rows.toReversed(),
    ]);
    const { value, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    expect(value.tasks[0]!.measures.map((part) => part.id)).toEqual([
      `${id}.${measures.length + 1}`,
      ...measures.map((part) => part.id).toReversed(),
    ]);
  });

  test("blanks around a row's own number are no part of it", () => {
    const [first] = ledger.tasks;
    const cells = edited(written, "Tasks", typeInto("序号", first!.id, { 序号: ` ${first!.id} ` }));
    const { value, warnings } = readLedger(cells);
    expect(warnings).toEqual([]);
    expect(value.tasks[0]!.id).toBe(first!.id);
    expect(value.tasks[0]!.measures).toHaveLength(first!.measures.length);
  });

  test("a target that was deleted does not lend its number to one that is added", () => {
    const [{ id, targets }] = ledger.tasks as [LedgerTask];
    const cells = edited(written, "Targets", (rows) => [
      ...rows.filter((row) => row["指标编号"] !== targets.at(-1)!.id),
      { 任务序号: id, 指标: "自加指标" },
    ]);
    const own = readLedger(cells).value.tasks[0]!.targets.at(-1)!;
    expect(own.id).toBe(`${id}-${targets.length + 1}`);
  });

  test("a row that was deleted does not lend its number to one that is added", () => {
    const { measures } = ledger.tasks[0]!;
    const cells = edited(written, "Measures", (rows) => [
      ...rows.filter((row) => row["措施编号"] !== measures.at(-1)!.id),
      { 任务序号: ledger.tasks[0]!.id, 措施内容: "自加措施" },
    ]);
    const { value } = readLedger(cells);
    expect(value.tasks[0]!.measures.at(-1)!.id).toBe(
      `${ledger.tasks[0]!.id}.${measures.length + 1}`
    );
  });

  test("a column of numbers that was deleted is made anew, and no entry is lost", () => {
    const cells = edited(
      written,
      "Measures",
      typeInto("措施编号", ledger.tasks[1]!.measures[0]!.id, { 进展情况: "已办" })
    );
    const table = cells.tables.get("Measures")!;
    const without = {
      ...table,
      columns: table.columns.slice(1),
      rows: table.rows.map((row) => row.slice(1)),
    };
    const { value, warnings } = readLedger({
      ...cells,
      tables: new Map(cells.tables).set("Measures", without),
    });
    expect(warnings).toEqual([]);
    const ids = value.tasks.flatMap(({ measures }) => measures.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ledger.tasks.flatMap(({ measures }) => measures).length);
    expect(value.tasks[1]!.measures[0]).toMatchObject({
      measure: { text: ledger.tasks[1]!.measures[0]!.measure.text },
      entry: { situation: "已办" },
    });
  });
});
