import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { CancelledError } from "../../../src/diagnostics";
import {
  createFileHost,
  ForeignContentError,
  NotALedgerError,
  writeWorkbook,
} from "../../../src/hosts/file";
import { ChangedMeanwhileError } from "../../../src/hosts";
import { createLedger } from "../../../src/ledger";
import {
  madeLines,
  planWorkbook,
  readLedger,
  tableNames,
  type WorkbookPlan,
} from "../../../src/workbook";
import { expectValidWorkbook } from "../../support/ooxml-validator";
import { sampleList } from "../../support/sample-list";
import { smallPlan } from "../../support/small-plan";
import { workbookCells } from "../../support/workbook-cells";

const asOf = "2025-10-15";
const fresh = createLedger(sampleList, "sample.docx", []);
const ledger = { ...fresh, settings: { ...fresh.settings, asOf } };
const plan = planWorkbook(ledger, asOf);

function hostOver(bytes?: Uint8Array) {
  const downloads: [Uint8Array, string][] = [];
  const onDownload = (file: Uint8Array, name: string) => void downloads.push([file, name]);
  return { host: createFileHost({ bytes, onDownload }), downloads };
}

/** The ledger's workbook with a sheet of the user's own behind. */
async function withOwnSheet(sheet: WriteSheet): Promise<Uint8Array> {
  return appended(await writeWorkbook(plan), sheet);
}

describe("a file host", () => {
  test("is empty until a plan is applied, and tells its listeners", async () => {
    const { host } = hostOver();
    expect(await host.readLedger()).toBeNull();
    const heard = jest.fn();
    const stop = host.onChange(heard);
    await host.apply(plan);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(readLedger((await host.readLedger())!).value.title).toBe(sampleList.title);
    stop();
    await host.apply(plan);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("does not write a plan over another ledger than it was made from", async () => {
    const { host } = hostOver(await writeWorkbook(plan));
    const read = await host.readLedger();
    await host.updateRow(tableNames.tasks, { column: "序号", value: "1" }, { 进度: 0.5 });
    await expect(host.apply(plan, { madeFrom: read })).rejects.toThrow(ChangedMeanwhileError);
    await host.apply(plan, { madeFrom: await host.readLedger() });
  });

  test("opens an earlier workbook, and keeps the one in hand when the next cannot be read", async () => {
    const { host } = hostOver();
    const bytes = await writeWorkbook(plan);
    await host.open(bytes);
    const foreign = await writeXlsx({ sheets: [{ name: "a", rows: [["b"]] }] });
    await expect(host.open(foreign)).rejects.toThrow(NotALedgerError);
    await expect(host.open(strToU8("text"))).rejects.toMatchObject({ code: "workbookDamaged" });
    expect(host.bytes()).toBe(bytes);
  });

  test("saves what stands in it, and opens copies beside it", async () => {
    const { host, downloads } = hostOver();
    await expect(host.save("空.xlsx")).rejects.toMatchObject({ code: "nothingToSave" });
    await host.apply(plan);
    await host.save("台账.xlsx");
    await host.openCopy(plan, "副本.xlsx");
    expect(downloads.map(([, name]) => name)).toEqual(["台账.xlsx", "副本.xlsx"]);
    expect(downloads[0]![0]).toBe(host.bytes());
    await expectValidWorkbook(downloads[1]![0]);
  });

  test("writes nothing when the person stops it", async () => {
    const { host } = hostOver();
    const stopped = AbortSignal.abort();
    await expect(host.apply(plan, { signal: stopped })).rejects.toThrow(CancelledError);
    expect(host.bytes()).toBeNull();
  });

  test("is stopped in the middle of a long sheet, without waiting for its end", async () => {
    const { host } = hostOver();
    const stop = new AbortController();
    const rows = 50_000;
    let made = 0;
    const cells = madeLines(rows, (row) => {
      if (++made === 20_000) stop.abort();
      return [{ value: `第${row}行`.repeat(20), style: "plain" }];
    });
    const long = smallPlan([], { blocks: [{ row: 0, column: 0, cells }] });
    await expect(host.apply(long, { signal: stop.signal })).rejects.toThrow(CancelledError);
    expect(made).toBeLessThan(rows);
    expect(host.bytes()).toBeNull();
  });
});

/** A picture of one dot. */
const pixel = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  )
);

describe("the user's own sheets", () => {
  const own: WriteSheet = {
    name: "我的 记录",
    rows: [
      ["日期", "内容"],
      [new Date(Date.UTC(2025, 0, 2)), "=不是公式"],
    ],
    cells: new Map([
      ["2,0", { formula: "COUNTA(Tasks[序号])", formulaResult: 6, value: null }],
      ["2,1", { formula: '"合"&"计"', formulaResult: "合计", value: null }],
      ["0,0", { value: "日期", style: { font: { bold: true, color: { rgb: "FF0000" } } } }],
    ]),
    merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }],
    columns: [{ width: 18 }, { width: 40 }],
    pageSetup: { orientation: "landscape" },
  };

  test("come along behind the new ledger's", async () => {
    const { host } = hostOver(await withOwnSheet(own));
    await host.apply(plan);
    const bytes = host.bytes()!;
    await expectValidWorkbook(bytes);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      ...plan.sheets.map(({ name }) => name),
      own.name,
    ]);
    const carried = sheets.at(-1)!;
    expect(carried.rows[1]).toEqual([new Date(Date.UTC(2025, 0, 2)), "=不是公式"]);
    expect(carried.cells!.get("2,0")).toMatchObject({ formula: "COUNTA(Tasks[序号])", value: 6 });
    expect(carried.cells!.get("2,1")).toMatchObject({ value: "合计" });
    expect(carried.cells!.get("0,0")!.style!.font).toMatchObject({ bold: true });
    expect(carried.merges).toEqual(own.merges);
    expect(carried.columns!.map(({ width }) => width)).toEqual([18, 40]);
  });

  test("come along with their names, print areas and pictures", async () => {
    const sheet: WriteSheet = {
      ...own,
      pageSetup: { orientation: "landscape", printArea: "$A$1:$B$3", printTitlesRow: "$1:$1" },
      images: [{ data: pixel, type: "png", anchor: { from: { row: 6, col: 0 } } }],
    };
    const { host } = hostOver(
      await appended(await writeWorkbook(plan), { ...sheet, name: "我的记录" }, [
        { name: "我的合计", range: "我的记录!$A$3" },
      ])
    );
    await host.apply(plan);
    await expectValidWorkbook(host.bytes()!);
    const { sheets, namedRanges } = await readXlsx(host.bytes()!);
    expect(sheets.at(-1)!.pageSetup).toMatchObject({ printArea: "$A$1:$B$3" });
    expect(sheets.at(-1)!.images![0]!.data).toEqual(pixel);
    expect(namedRanges).toContainEqual({ name: "我的合计", range: "我的记录!$A$3" });
  });

  test("are not lost silently when they hold what cannot come along", async () => {
    const chart: WriteSheet = {
      ...own,
      charts: [
        {
          type: "column",
          series: [{ values: "'我的 记录'!$A$3" }],
          anchor: { from: { row: 8, col: 0 } },
        },
      ],
    };
    const bytes = await withOwnSheet(chart);
    const { host } = hostOver(bytes);
    await expect(host.apply(plan)).rejects.toThrow(ForeignContentError);
    await expect(host.apply(plan)).rejects.toMatchObject({ places: [own.name] });
    expect(host.bytes()).toBe(bytes);
  });

  test.each<[string, WriteSheet]>([
    ["a sheet", { name: "总览", rows: [["我的总览"]] }],
    [
      "a table",
      {
        name: "Plan",
        rows: [["Task"], ["Buy milk"]],
        tables: [{ name: "Tasks", range: "A1:A2", columns: [{ name: "Task" }] }],
      },
    ],
  ])("are not replaced because %s bears the name of one of the ledger's", async (_what, sheet) => {
    const { host } = hostOver(await writeXlsx({ sheets: [sheet] }));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "workbookForeignClashes",
      places: [sheet.name],
    });
  });

  test("macros are not lost silently", async () => {
    const parts = unzipSync(await writeWorkbook(plan));
    const { host } = hostOver(zipSync({ ...parts, "xl/vbaProject.bin": strToU8("macro") }));
    await expect(host.apply(plan)).rejects.toMatchObject({ code: "workbookForeignParts" });
  });

  test.each<[string, (sheet: WriteSheet) => WriteSheet]>([
    [
      "a comment",
      (sheet) => ({
        ...sheet,
        cells: new Map(sheet.cells).set("5,2", {
          ...sheet.cells!.get("5,2"),
          comment: { text: "请核实", author: "某人" },
        }),
      }),
    ],
    [
      "a picture",
      (sheet) => ({
        ...sheet,
        images: [{ data: pixel, type: "png", anchor: { from: { row: 5, col: 2 } } }],
      }),
    ],
  ])("%s on a ledger sheet is not lost silently", async (_what, add) => {
    const { sheets, namedRanges } = await readXlsx(await writeWorkbook(plan), { readStyles: true });
    const bytes = await writeXlsx({
      sheets: sheets.map((sheet) => {
        const plain = { ...sheet, charts: undefined, pivotTables: undefined };
        return sheet.name === "任务台账" ? add(plain) : plain;
      }),
      namedRanges,
    });
    const { host } = hostOver(bytes);
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "workbookForeignAdditions",
      places: ["任务台账!C6"],
    });
  });

  test("a column that the user added to a ledger table is not lost silently", async () => {
    const { host } = hostOver(await withOwnColumn());
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "workbookForeignAdditions",
      places: ["任务台账!我的备注"],
    });
  });

  test.each([
    ["a note some rows under a table", { row: 14, column: 2 }, "任务台账!C15"],
    ["a sum beside a table", { row: 6, column: 40 }, "任务台账!AO7"],
  ])("%s is not lost silently", async (_what, place, address) => {
    const note = { ...place, cells: [[{ value: "县里的备注", style: "note" }]] };
    const sheets = plan.sheets.map((sheet) =>
      sheet.name === "任务台账" ? { ...sheet, blocks: [...sheet.blocks, note] } : sheet
    );
    const { host } = hostOver(await writeWorkbook({ ...plan, sheets }));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: "workbookForeignAdditions",
      places: [address],
    });
  });

  test("are told from the ledger's own sheets, also when those were renamed", async () => {
    const parts = unzipSync(await writeWorkbook(plan));
    const renamed = strFromU8(parts["xl/workbook.xml"]!).replaceAll("任务台账", "台账2025");
    const { host } = hostOver(zipSync({ ...parts, "xl/workbook.xml": strToU8(renamed) }));
    await host.apply(plan);
    const names = (await readXlsx(host.bytes()!)).sheets.map(({ name }) => name);
    expect(names).toEqual(plan.sheets.map(({ name }) => name));
    expect((await workbookCells(host.bytes()!)).values.get("任务台账!A1")).toContain("任务台账");
  });
});

/** As a person would do it in Excel: one more column at the table's right. */
async function withOwnColumn(): Promise<Uint8Array> {
  const widened: WorkbookPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        sheet.name === "任务台账" && block.cells.length > 5
          ? {
              ...block,
              cells: [...block.cells].map((line, row) => [
                ...line,
                { value: row === 0 ? "我的备注" : "记", style: line[0]!.style },
              ]),
            }
          : block
      ),
      tables: sheet.tables.map((table) =>
        table.name === tableNames.tasks
          ? {
              ...table,
              range: { ...table.range, columnCount: table.range.columnCount + 1 },
              columns: [...table.columns, { name: "我的备注" }],
            }
          : table
      ),
    })),
  };
  return writeWorkbook(widened);
}

/** Adds a sheet to a workbook's package, with the parts that the library makes for it. */
async function appended(
  bytes: Uint8Array,
  sheet: WriteSheet,
  names: { name: string; range: string }[] = []
): Promise<Uint8Array> {
  const { sheets, namedRanges } = await readXlsx(bytes, { readStyles: true });
  return writeXlsx({
    sheets: [
      ...sheets.map((one) => ({ ...one, charts: undefined, pivotTables: undefined })),
      sheet,
    ],
    namedRanges: [...(namedRanges ?? []), ...names],
  });
}
