import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readCells, UnreadableWorkbookError, writeWorkbook } from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import { cellNames, planWorkbook, readLedger, serialOf } from "../../../src/workbook";
import { recalculate } from "../../support/libreoffice";
import { cellsOfPlan } from "../../support/plan-cells";
import { sampleList } from "../../support/sample-list";
import { wholePlan } from "../../support/whole-plan";

const asOf = "2025-10-15";
const fresh = createLedger(sampleList, "sample.docx", []);
const ledger = {
  ...fresh,
  tasks: fresh.tasks.map((task, index) =>
    index === 0
      ? {
          ...task,
          entry: { ...task.entry, progress: 0.4, situation: "已排查", completedOn: "2025-09-01" },
        }
      : task
  ),
};
const plan = planWorkbook(ledger, asOf);

describe("readCells", () => {
  test("reads back every table and name that was written", async () => {
    const cells = await readCells(await writeWorkbook(plan));
    const planned = cellsOfPlan(plan);
    expect([...cells!.tables.keys()].sort()).toEqual([...planned.tables.keys()].sort());
    for (const [name, table] of planned.tables)
      expect([name, cells!.tables.get(name)]).toEqual([name, table]);
    for (const [name, cell] of planned.names)
      expect([name, cells!.names.get(name)]).toEqual([name, cell]);
  });

  test("reads a workbook that LibreOffice saved as the same ledger", async () => {
    const [saved] = await recalculate([await writeWorkbook(plan)]);
    const { value, warnings } = readLedger((await readCells(saved!))!);
    expect(warnings).toEqual([]);
    expect(wholePlan(planWorkbook(value, asOf))).toEqual(wholePlan(plan));
  }, 60_000);

  test("finds tables again that another program left as plain cells", async () => {
    const plots = ledger.figures.plots.map((plot, index) =>
      index % 2 ? { name: `地块${index}`, controlled: true } : plot
    );
    const filled = { ...ledger, figures: { ...ledger.figures, plots } };
    const bytes = withoutTables(await writeWorkbook(planWorkbook(filled, asOf)));
    const { value, warnings } = readLedger((await readCells(bytes))!);
    expect(warnings).toEqual([]);
    expect(plots.length).toBe(6);
    expect(value).toEqual({
      ...readLedger(cellsOfPlan(planWorkbook(filled, asOf))).value,
      figures: { ...value.figures, plots },
    });
  });

  test("refuses a workbook with a sheet that was cut off, whose rest would be lost", async () => {
    const parts = unzipSync(await writeWorkbook(plan));
    for (const path of Object.keys(parts).filter((name) => /worksheets\/sheet\d/.test(name))) {
      const half = parts[path]!.subarray(0, parts[path]!.length / 2);
      await expect(readCells(zipSync({ ...parts, [path]: half }))).rejects.toMatchObject({
        code: "workbookDamaged",
      });
    }
  });

  test("tells a typed as-of date from the formula", async () => {
    const typed = { ...ledger, settings: { ...ledger.settings, asOf: "2025-06-30" } };
    const bytes = await writeWorkbook(planWorkbook(typed, "2025-06-30"));
    expect((await readCells(bytes))!.names.get(cellNames.asOf)).toEqual({
      value: serialOf("2025-06-30"),
      isFormula: false,
    });
  });

  test("gives null for a workbook without a ledger, also when a table bears one's name", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Sheet1",
          rows: [
            ["Task", "Owner"],
            ["Buy milk", "Anna"],
          ],
          tables: [
            { name: "Tasks", range: "A1:B2", columns: [{ name: "Task" }, { name: "Owner" }] },
          ],
        },
      ],
    });
    expect(await readCells(bytes)).toBeNull();
  });

  test.each([
    ["no archive", strToU8("plain text"), "workbookDamaged"],
    ["nothing", new Uint8Array(), "workbookDamaged"],
    ["an archive that is no workbook", zipSync({ "a.txt": strToU8("a") }), "workbookDamaged"],
    ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "workbookOldFormat"],
  ])("refuses %s by its name", async (_what, bytes, code) => {
    await expect(readCells(bytes)).rejects.toThrow(UnreadableWorkbookError);
    await expect(readCells(bytes)).rejects.toMatchObject({ code });
  });

  test("refuses a cut-off workbook", async () => {
    const bytes = await writeWorkbook(plan);
    await expect(readCells(bytes.slice(0, bytes.length / 2))).rejects.toMatchObject({
      code: "workbookDamaged",
    });
  });

  test("answers any damage with one of its own errors", async () => {
    const bytes = await writeWorkbook(plan);
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        await readCells(damaged).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableWorkbookError);
        });
      }),
      { numRuns: 40 }
    );
  }, 30_000);

  test("tells an encrypted workbook from an old one", async () => {
    const encryption = { password: "净土", spinCount: 10 };
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [[1]] }], encryption });
    await expect(readCells(bytes)).rejects.toMatchObject({ code: "workbookEncrypted" });
  });
});

/** The workbook without its table parts, as programs leave it that know no tables. */
function withoutTables(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    if (path.startsWith("xl/tables/")) return [];
    if (!/sheet\d+\.xml(\.rels)?$|Content_Types/.test(path)) return [[path, content]];
    const xml = strFromU8(content)
      .replace(/<tableParts.*<\/tableParts>/, "")
      .replace(/<(?:Relationship|Override) [^>]*\/tables\/[^>]*>/g, "");
    return [[path, strToU8(xml)]];
  });
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
