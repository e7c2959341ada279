import {
  createLedger,
  defaultSettings,
  mergeLedger,
  type LedgerSettings,
  type LedgerTask,
} from "../../../src/ledger";
import { explainer } from "../../../src/locales";
import { planNotices } from "../../../src/reports";
import {
  cellNames,
  planWorkbook,
  readLedger,
  tableNames,
  type CellContent,
  type LedgerCells,
} from "../../../src/workbook";
import { formatVersion } from "../../../src/workbook/sheet-names";
import { filledLedger } from "../../support/filled-ledger";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";

const fresh = createLedger(sampleList, "sample.docx", []);

function warningsOf(progress: number, reported: number) {
  const [goal, ...goals] = fresh.goals;
  const [task, ...tasks] = fresh.tasks;
  const typed = {
    ...fresh,
    goals: [{ ...goal!, entry: { ...goal!.entry, reported } }, ...goals],
    tasks: [{ ...task!, entry: { ...task!.entry, progress } }, ...tasks],
  };
  return readLedger(cellsOfPlan(planWorkbook(typed, "2025-10-15"))).warnings;
}

test("percentages whose sign was left out are told, with their cells", () => {
  expect(fresh.goals[0]!.target.unit).toBe("%");
  const told = warningsOf(80, 92.6).map(({ code, source, where }) => [code, source, where]);
  expect(told).toEqual([
    ["cellWithoutPercentSign", "92.6", "目标指标!O5"],
    ["cellWithoutPercentSign", "80", "任务台账!N5"],
  ]);
});

test("a goal passed by far is not doubted", () => {
  expect(warningsOf(1, 1.6)).toEqual([]);
});

describe("what staff filled in", () => {
  const { value, warnings } = readLedger(cellsOfPlan(planWorkbook(filledLedger, "2025-10-15")));

  test("is read without a doubt", () => {
    expect(warnings).toEqual([]);
  });

  test.each(["figures", "withdrawn", "imported", "goals"] as const)("%s come back", (part) => {
    expect(value[part]).toMatchObject(
      part === "imported"
        ? { title: "原来的标题", year: 2024, region: "原来的县" }
        : filledLedger[part]!
    );
  });

  test("all of each task comes back, with its measures, targets and periods", () => {
    const filled = ({ id, task, entry, measures, targets, occurrences }: LedgerTask) => ({
      id,
      entry,
      units: [task.lead, task.support, task.responsible].map((own) => own.map(({ unit }) => unit)),
      words: [task.section, task.title, task.content, task.remarks, task.due],
      measures: measures.map((part) => [part.id, part.measure.text, part.entry]),
      targets: targets.map(({ target, ...own }) => [own, { ...target, confidence: null }]),
      occurrences,
    });
    expect(value.tasks.map(filled)).toEqual(filledLedger.tasks.map(filled));
  });
});

/** The cells with other rows in a table, each given by the columns that hold something. */
function withRows(
  table: string,
  rows: readonly Readonly<Record<string, CellContent | undefined>>[]
) {
  const cells = cellsOfPlan(planWorkbook(fresh, "2025-10-15"));
  const found = cells.tables.get(table)!;
  const lines = rows.map((row) => found.columns.map((column) => row[column] ?? null));
  return { ...cells, tables: new Map(cells.tables).set(table, { ...found, rows: lines }) };
}

test("a blank row among what was withdrawn is none", () => {
  const cells = cellsOfPlan(planWorkbook(filledLedger, "2025-10-15"));
  const table = cells.tables.get(tableNames.withdrawn)!;
  const rows = [table.columns.map(() => null), ...table.rows];
  const tables = new Map(cells.tables).set(tableNames.withdrawn, { ...table, rows });
  expect(readLedger({ ...cells, tables }).value.withdrawn).toEqual(filledLedger.withdrawn);
});

test("in the list of units a blank row is none, and one without a kind is a department", () => {
  const rows = [{ 其他名称: "没有全称" }, { 规范名称: " 县水利局 ", 其他名称: "水利局、水务局" }];
  expect(readLedger(withRows(tableNames.registry, rows)).value.registry).toEqual([
    { name: "县水利局", aliases: ["水利局", "水务局"], kind: "department" },
  ]);
});

test("a workbook without the sheet of the document's words has none to merge with", () => {
  const cells = cellsOfPlan(planWorkbook(fresh, "2025-10-15"));
  const tables = new Map(cells.tables);
  tables.delete(tableNames.baseTasks);
  expect(readLedger({ ...cells, tables }).value.imported).toBeNull();
});

test("whom to ask in a unit is read back, and kept when the list is imported again", () => {
  const [unit] = fresh.tasks[0]!.task.lead;
  const registry = [
    {
      name: unit!.unit,
      aliases: [],
      kind: "department" as const,
      contact: "联系人甲",
      phone: "0772-1",
    },
    { name: "县水利局", aliases: ["水利局"], kind: "department" as const },
  ];
  const ledger = { ...fresh, registry };
  const { value } = readLedger(cellsOfPlan(planWorkbook(ledger, "2025-10-15")));
  expect(value.registry).toEqual(registry);
  const again = mergeLedger(value, sampleList, { source: "新.docx", registry: [] }).value.ledger;
  expect(again.registry).toEqual(registry);
  const [notice] = planNotices(value, "2026-03-01", unit!.unit).sheets;
  const texts = notice!.blocks.flatMap(({ cells }) =>
    [...cells].flat().map((cell) => String(cell.value))
  );
  expect(texts.some((text) => text.includes("联系人：联系人甲　联系电话：0772-1"))).toBe(true);
});

describe("a workbook that cannot be read as a ledger", () => {
  const cells = cellsOfPlan(planWorkbook(fresh, "2025-10-15"));
  const refusal = (changed: LedgerCells) => {
    try {
      readLedger(changed);
    } catch (error) {
      return explainer("zh-CN").error(error);
    }
    return null;
  };

  test("for a later version made it, is refused with both versions", () => {
    const format = { value: formatVersion + 1, isFormula: false };
    const names = new Map(cells.names).set(cellNames.format, format);
    expect(refusal({ ...cells, names })).toContain(
      `（格式 ${formatVersion + 1}，本程序只认识到 ${formatVersion}）`
    );
  });

  test("for its table of tasks is gone, is refused by the table's name", () => {
    const tables = new Map(cells.tables);
    tables.delete(tableNames.tasks);
    expect(refusal({ ...cells, tables })).toContain("Tasks");
  });
});

test("every setting is read back, and what is none of its words counts as the usual", () => {
  const settings: LedgerSettings = {
    asOf: "2025-09-30",
    dueSoonDays: 15,
    behindTolerance: 0.2,
    yearEndDefault: true,
    colourSet: "blueAmberRed",
    farmlandMethod: "trial",
    emissionMethod: "projects",
    pickedUnit: "县农业农村局",
  };
  const cells = cellsOfPlan(planWorkbook({ ...fresh, settings }, "2025-09-30"));
  expect(readLedger(cells).value.settings).toEqual(settings);
  const nonsense = [...cells.names].map(([name, { isFormula }]) => [
    name,
    { isFormula, value: name === cellNames.format ? formatVersion : "随便" },
  ]) as [string, { value: string; isFormula: boolean }][];
  expect(readLedger({ ...cells, names: new Map(nonsense) }).value.settings).toEqual(
    defaultSettings
  );
});

test("a nought that was typed counts, a cell that was cleared does not", () => {
  const cells = cellsOfPlan(planWorkbook(fresh, "2025-10-15"));
  const settings = (value: CellContent) => {
    const { dueSoonDays, behindTolerance } = cellNames;
    const names = new Map(cells.names);
    for (const name of [dueSoonDays, behindTolerance, cellNames.year])
      names.set(name, { value, isFormula: false });
    const { value: read } = readLedger({ ...cells, names });
    return [read.settings.dueSoonDays, read.settings.behindTolerance, read.year];
  };
  expect(settings(0)).toEqual([0, 0, 0]);
  const usual = [defaultSettings.dueSoonDays, defaultSettings.behindTolerance, null];
  expect(settings("")).toEqual(usual);
  expect(settings(null)).toEqual(usual);
});

test("tasks outside of any section make none", () => {
  const tasks = fresh.tasks.map((one, at) => ({
    ...one,
    task: { ...one.task, section: at === 0 ? "" : "一、监测" },
  }));
  const cells = cellsOfPlan(planWorkbook({ ...fresh, tasks }, "2025-10-15"));
  expect(readLedger(cells).value.sections).toEqual(["一、监测"]);
});
