import {
  createFileHost,
  RowNotFoundError,
  UnclearEntriesError,
  writeWorkbook,
} from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import {
  pickedUnit,
  pickedUnitCells,
  planWorkbook,
  readLedger,
  settingCells,
  tableNames,
  type WorkbookPlan,
} from "../../../src/workbook";
import { recalculate } from "../../support/libreoffice";
import { expectValidWorkbook } from "../../support/ooxml-validator";
import { sampleList } from "../../support/sample-list";
import { compareFormulaCells } from "../../support/workbook-cells";

/** Changes of single cells in a ledger that lies in memory. */

const asOf = "2025-10-15";
const fresh = createLedger(sampleList, "sample.docx", []);
const plan = planWorkbook({ ...fresh, settings: { ...fresh.settings, asOf } }, asOf);

const hostOver = (bytes: Uint8Array) => createFileHost({ bytes, onDownload: () => undefined });

test("the unit picked out stays with the ledger, and its rows are marked", async () => {
  const host = hostOver(await writeWorkbook(plan));
  await host.updateNames(pickedUnitCells("县农业农村局"));
  await host.updateRow(tableNames.tasks, { column: "序号", value: "1" }, { 进展情况: "已开展" });
  const cells = (await host.readLedger())!;
  expect(pickedUnit(cells)).toBe("县农业农村局");
  const { columns, rows } = cells.tables.get(tableNames.tasks)!;
  expect(rows.map((row) => row[columns.indexOf("所选")] || "")).toEqual(["", "●", "●", "", "", ""]);
  const [recalculated] = await recalculate([host.bytes()!]);
  expect(await compareFormulaCells(host.bytes()!, recalculated!)).toEqual([]);
}, 60_000);

describe("updateRow", () => {
  const key = { column: "序号", value: "3" };

  test("changes the entries and every result that follows from them", async () => {
    const host = hostOver(await writeWorkbook(plan));
    await host.updateRow(tableNames.tasks, key, { 进度: 1, 进展情况: "=已完成", 完成日期: 45_900 });
    const bytes = host.bytes()!;
    await expectValidWorkbook(bytes);
    const { value } = readLedger((await host.readLedger())!);
    expect(value.tasks[2]!.entry).toMatchObject({
      progress: 1,
      situation: "=已完成",
      completedOn: "2025-08-31",
    });
    const [recalculated] = await recalculate([bytes]);
    expect(await compareFormulaCells(bytes, recalculated!)).toEqual([]);
  }, 60_000);

  test("names what it does not find", async () => {
    const host = hostOver(await writeWorkbook(plan));
    const before = host.bytes();
    const missing = { column: "序号", value: "99" };
    await expect(host.updateRow("Nothing", key, {})).rejects.toThrow(RowNotFoundError);
    await expect(host.updateRow("Tasks", missing, {})).rejects.toMatchObject({
      parameters: { row: "99" },
    });
    await expect(host.updateRow("Tasks", key, { 没有的列: 1 })).rejects.toThrow(RowNotFoundError);
    expect(host.bytes()).toBe(before);
  });

  test("does not lose what it cannot understand", async () => {
    const unclear: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: [...block.cells].map((line, row) => {
            const at = sheet.name === "任务台账" && row === 1 ? progressColumn(block.cells) : -1;
            return line.map((cell, index) => (index === at ? { ...cell, value: "一半多" } : cell));
          }),
        })),
      })),
    };
    const host = hostOver(await writeWorkbook(unclear));
    const update = host.updateRow(tableNames.tasks, key, { 进度: 1 });
    await expect(update).rejects.toThrow(UnclearEntriesError);
    await expect(update).rejects.toMatchObject({
      parameters: { places: expect.stringContaining("“一半多”") },
    });
  });
});

describe("updateNames", () => {
  test("changes settings and all that follows from them; a formula for today is one again", async () => {
    const host = hostOver(await writeWorkbook(plan));
    await host.updateNames(
      settingCells({ asOf: "2026-03-01", dueSoonDays: 7, colourSet: "blueAmberRed" })
    );
    const fixed = readLedger((await host.readLedger())!).value;
    expect(fixed.settings).toMatchObject({
      asOf: "2026-03-01",
      dueSoonDays: 7,
      colourSet: "blueAmberRed",
    });
    const [recalculated] = await recalculate([host.bytes()!]);
    expect(await compareFormulaCells(host.bytes()!, recalculated!)).toEqual([]);
    await host.updateNames(settingCells({ asOf: null }));
    expect(readLedger((await host.readLedger())!).value.settings.asOf).toBeNull();
  }, 60_000);

  test("names what it does not find, and changes nothing", async () => {
    const host = hostOver(await writeWorkbook(plan));
    const before = host.bytes();
    await expect(host.updateNames({ NoSuchName: 1 })).rejects.toThrow(RowNotFoundError);
    expect(host.bytes()).toBe(before);
  });
});

test("a percentage whose sign was left out is told, and keeps nothing from being entered", async () => {
  const host = hostOver(await writeWorkbook(plan));
  const key = (value: string) => ({ column: "序号", value });
  await host.updateRow(tableNames.tasks, key("1"), { 进度: 80 });
  await host.updateRow(tableNames.tasks, key("2"), { 进度: 0.5 });
  const { value, warnings } = readLedger((await host.readLedger())!);
  expect(value.tasks.slice(0, 2).map(({ entry }) => entry.progress)).toEqual([80, 0.5]);
  expect(warnings.map(({ code }) => code)).toEqual(["cellWithoutPercentSign"]);
});

function progressColumn(cells: WorkbookPlan["sheets"][number]["blocks"][number]["cells"]): number {
  return [...cells][0]!.findIndex(({ value }) => value === "进度");
}
