import { createLedger, type Ledger } from "../../src/ledger";
import { planWorkbook, readLedger, type RangePlan } from "../../src/workbook";
import { cellMap, cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";
import { wholePlan } from "../support/whole-plan";

const asOf = "2025-10-15";

function cellsIn({ row, column, rowCount, columnCount }: RangePlan): string[] {
  return Array.from(
    { length: rowCount * columnCount },
    (_, at) => `${row + Math.floor(at / columnCount)},${column + (at % columnCount)}`
  );
}

function sampleLedger(): Ledger {
  const registry = [
    { name: "县发展和改革局", aliases: ["发改局", "县发展改革局"], kind: "department" as const },
  ];
  return createLedger(sampleList, "sample.docx", registry);
}

describe("planWorkbook", () => {
  const plan = planWorkbook(sampleLedger(), asOf);

  test("merges no single cell, which is whole already", () => {
    const merges = plan.sheets.flatMap((sheet) => sheet.merges);
    expect(merges.length).toBeGreaterThan(50);
    expect(merges.filter(({ rowCount, columnCount }) => rowCount * columnCount < 2)).toEqual([]);
  });

  test("has the sheets in the official order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "总览",
      "任务台账",
      "工作措施",
      "周期任务",
      "目标指标",
      "责任分工",
      "单位汇总",
      "指标核算",
      "设置与说明",
      "原文底稿",
    ]);
  });

  test("gives rules that meet in a cell the same ranges, the first of them topmost and leftmost", () => {
    const told = plan.sheets.flatMap(({ name, conditionalFormats }) => {
      const lists = new Set(conditionalFormats.map(({ ranges }) => JSON.stringify(ranges)));
      return [...lists].map((list) => ({ name, ranges: JSON.parse(list) as RangePlan[] }));
    });
    expect(told.some(({ ranges }) => ranges.length > 1)).toBe(true);
    for (const { ranges } of told) {
      expect(ranges[0]!.row).toBe(Math.min(...ranges.map(({ row }) => row)));
      expect(ranges[0]!.column).toBe(Math.min(...ranges.map(({ column }) => column)));
    }
    const cells = told.flatMap(({ name, ranges }) =>
      ranges.flatMap((range) => cellsIn(range).map((cell) => `${name}!${cell}`))
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  test("gives every table and name once", () => {
    const names = [
      ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      ...plan.names.map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test("never lays two blocks over one another", () => {
    for (const sheet of plan.sheets) {
      const count = sheet.blocks.reduce(
        (sum, { cells }) => sum + [...cells].reduce((all, line) => all + line.length, 0),
        0
      );
      expect([sheet.name, cellMap(sheet).size]).toEqual([sheet.name, count]);
    }
  });

  test("gives a table without anything in it a blank row, for Excel has none without rows", () => {
    const bare = { ...sampleList, goals: [], tasks: [{ ...sampleList.tasks[5]!, lead: [] }] };
    const tables = planWorkbook(createLedger(bare, "", []), asOf).sheets.flatMap(
      (sheet) => sheet.tables
    );
    expect(tables.filter(({ range }) => range.rowCount < 2)).toEqual([]);
  });

  test("uses only styles that it defines", () => {
    const used = plan.sheets.flatMap((sheet) =>
      [...cellMap(sheet).values()].map(({ style }) => style)
    );
    expect([...new Set(used)].filter((style) => !(style in plan.styles))).toEqual([]);
  });

  test("keeps text that looks like a formula as text", () => {
    const cells = plan.sheets.flatMap((sheet) => [...cellMap(sheet).values()]);
    const suspicious = cells.filter(({ value }) => String(value).startsWith("=1+1"));
    expect(suspicious.length).toBeGreaterThan(0);
    expect(suspicious.every(({ formula }) => formula === undefined)).toBe(true);
  });

  test("calls no custom function and gives TODAY to none", () => {
    const formulas = plan.sheets.flatMap((sheet) =>
      [...cellMap(sheet).values()].flatMap(({ formula }) => formula ?? [])
    );
    expect(formulas.filter((formula) => formula.includes("SOIL."))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes("TODAY()"))).toEqual(["TODAY()"]);
  });
});

describe("readLedger", () => {
  test("reads back what planWorkbook wrote", () => {
    const ledger = sampleLedger();
    const { value, warnings } = readLedger(cellsOfPlan(planWorkbook(ledger, asOf)));
    expect(warnings).toEqual([]);
    expect(wholePlan(planWorkbook(value, asOf))).toEqual(wholePlan(planWorkbook(ledger, asOf)));
  });

  test("a date typed over =TODAY() is the ledger's as-of date", () => {
    const ledger = sampleLedger();
    const typed = { ...ledger, settings: { ...ledger.settings, asOf: "2025-06-30" } };
    const { value } = readLedger(cellsOfPlan(planWorkbook(typed, "2025-06-30")));
    expect(value.settings.asOf).toBe("2025-06-30");
    expect(readLedger(cellsOfPlan(planWorkbook(ledger, asOf))).value.settings.asOf).toBeNull();
  });
});
