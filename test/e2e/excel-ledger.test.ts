import { createLedger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { cellsOfPlan } from "../support/plan-cells";
import type { ChangeMeanwhile } from "../host/faults";
import { sampleList } from "../support/sample-list";
import { ledgerSheets, sheetNamed, stageEachTest, type Stage } from "./excel-stage";
import { waitUntil } from "./wait-until";

const asOf = "2025-12-15";

jest.setTimeout(60_000);

let stage: Stage;

stageEachTest((opened) => {
  stage = opened;
});

const hasSent = (method: string) =>
  stage.excel.wire.some(({ actions }) => actions.some(({ Name }) => Name === method));

describe("the ledger in the workbook", () => {
  test("reads as it was planned, in one request", async () => {
    await stage.call("apply", sampleList, asOf);
    stage.excel.clearWire();
    const read = (await stage.call("read"))!;
    expect(stage.excel.workRequests()).toHaveLength(1);
    const planned = cellsOfPlan(planWorkbook(createLedger(sampleList, "清单.docx", []), asOf));
    expect(Object.keys(read.tables).sort()).toEqual([...planned.tables.keys()].sort());
    for (const [name, { sheet, columns }] of planned.tables)
      expect(read.tables[name]).toMatchObject({ sheet, columns });
    expect(read.names["AsOfDate"]!.isFormula).toBe(true);
    expect(read.names["LedgerTitle"]).toEqual({ value: sampleList.title, isFormula: false });
  });

  test("reads in pieces what is too much for one reply", async () => {
    await stage.call("apply", sampleList, asOf);
    const whole = await stage.call("read");
    stage.excel.clearWire();
    const code = "ResponsePayloadSizeLimitExceeded";
    // The whole ledger, then the first table, then a half of it.
    stage.excel.faults = [1, 3, 4].map((request) => ({ request, kind: "refuse", code }));
    expect(await stage.call("read")).toEqual(whole);
    expect(stage.excel.workRequests().length).toBeGreaterThan(4);
  });

  test("is none in an empty workbook, and none when its sheets were deleted", async () => {
    expect(await stage.call("read")).toBeNull();
    await stage.call("apply", sampleList, asOf);
    for (const name of ledgerSheets) stage.excel.store.deleteSheet(sheetNamed(stage, name));
    expect(await stage.call("read")).toBeNull();
    expect(await stage.call("apply", sampleList, asOf)).toBeNull();
  });

  test("takes an entry of one row, clears it, and refuses what is not there", async () => {
    await stage.call("apply", sampleList, asOf);
    const key = { column: "序号", value: "2" };
    const entries = { 进度: 0.8, 进展情况: "=HYPERLINK(1)", 责任人: "甲" };
    expect(await stage.call("updateRow", "Tasks", key, entries)).toBeNull();
    expect(await stage.call("updateRow", "Tasks", key, { 责任人: null })).toBeNull();
    const { columns, rows } = (await stage.call("read"))!.tables["Tasks"]!;
    const row = rows[1]!;
    expect(["进度", "进展情况", "责任人"].map((name) => row[columns.indexOf(name)])).toEqual([
      0.8,
      "=HYPERLINK(1)",
      null,
    ]);
    const gone = { column: "序号", value: "99" };
    expect(await stage.call("updateRow", "Tasks", gone, entries)).toMatch(/找不到“Tasks 99”/);
    expect(await stage.call("updateRow", "Nothing", key, entries)).toMatch(/找不到“Nothing”/);
  });

  test("finds its row again that somebody else sorted away meanwhile, and puts the other one back", async () => {
    await stage.call("apply", sampleList, asOf);
    const key = { column: "序号", value: "2" };
    await stage.call("updateRow", "Tasks", { ...key, value: "3" }, { 责任人: "3.10", 进度: 0.3 });
    const sheet = sheetNamed(stage, "任务台账");
    const { row } = sheet.tables[0]!.area;
    const columns = Array.from({ length: 28 }, (_, column) => column);
    const contents = (at: number) =>
      columns.map((column) => sheet.cells.get(`${row + at},${column}`)?.content ?? null);
    const swap: ChangeMeanwhile["change"] = (store) => {
      const [second, third] = [contents(2), contents(3)];
      columns.forEach((column) => {
        store.setContent(sheet, row + 2, column, third[column]!);
        store.setContent(sheet, row + 3, column, second[column]!);
      });
    };
    stage.excel.clearWire();
    stage.excel.faults = [{ request: 2, kind: "meanwhile", change: swap }];
    expect(await stage.call("updateRow", "Tasks", key, { 责任人: "甲", 进度: 0.8 })).toBeNull();
    const { columns: names, rows } = (await stage.call("read"))!.tables["Tasks"]!;
    const entries = rows
      .slice(1, 3)
      .map((line) => ["序号", "责任人", "进度"].map((name) => line[names.indexOf(name)]));
    expect(entries).toEqual([
      [3, "3.10", 0.3],
      [2, "甲", 0.8],
    ]);
  });

  test("takes changed settings into their named cells, and today as a formula", async () => {
    await stage.call("apply", sampleList, asOf);
    const named = async (name: string) => (await stage.call("read"))!.names[name];
    const changes = { asOf: "2026-03-01", dueSoonDays: 7, colourSet: "blueAmberRed" } as const;
    expect(await stage.call("changeSettings", changes)).toBeNull();
    expect(await named("AsOfDate")).toEqual({ value: 46082, isFormula: false });
    expect(await named("DueSoonDays")).toEqual({ value: 7, isFormula: false });
    expect(await named("ColourSet")).toEqual({ value: "蓝黄红", isFormula: false });
    expect(await stage.call("changeSettings", { asOf: null })).toBeNull();
    expect((await named("AsOfDate"))!.isFormula).toBe(true);
    stage.excel.store.deleteSheet(sheetNamed(stage, "设置与说明"));
    expect(await stage.call("changeSettings", { dueSoonDays: 9 })).toMatch(/找不到“DueSoonDays”/);
  });

  test("tells of a protected sheet", async () => {
    await stage.call("apply", sampleList, asOf);
    sheetNamed(stage, "任务台账").isProtected = true;
    const key = { column: "序号", value: "2" };
    expect(await stage.call("updateRow", "Tasks", key, { 备注: "a" })).toMatch(/工作表受保护/);
  });

  test("shows a task's row, also on a renamed and hidden sheet", async () => {
    await stage.call("apply", sampleList, asOf);
    const sheet = sheetNamed(stage, "任务台账");
    stage.excel.store.renameSheet(sheet, "台账");
    sheet.visibility = "Hidden";
    expect(await stage.call("selectTask", "3")).toBeNull();
    const { activeSheet, selection } = stage.excel.store.data;
    expect([activeSheet, selection?.area.row]).toEqual([sheet.id, 6]);
  });

  test("opens a copy as a new workbook", async () => {
    expect(await stage.call("openCopy", sampleList, asOf)).toBeNull();
    expect(stage.excel.store.data.opened).toEqual([Buffer.from("10 sheets").toString("base64")]);
  });

  test("is watched: many changes are told once, a co-author's too, and none after the watch ends", async () => {
    const changesTold = () => stage.frame.evaluate(async () => (await window.probe).changes);
    await stage.call("apply", sampleList, asOf);
    await stage.call("watch");
    await waitUntil(() => hasSent("_RegisterDataChangedEvent"));
    const sheet = sheetNamed(stage, "任务台账");
    for (const address of ["A5", "A6", "A7"])
      stage.excel.store.emit({ kind: "changed", sheet: sheet.id, address, source: "Local" });
    await stage.frame.evaluate(async () => (await window.probe).changed());
    expect(await changesTold()).toBe(1);
    stage.excel.store.emit({ kind: "changed", sheet: sheet.id, address: "A5", source: "Remote" });
    await waitUntil(async () => (await changesTold()) === 2);
    await stage.call("unwatch");
    await waitUntil(() => hasSent("_UnregisterDataChangedEvent"));
    expect(await stage.frame.evaluate(async () => (await window.probe).errors)).toEqual([]);
  });
});
