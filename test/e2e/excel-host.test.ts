import { readFile } from "node:fs/promises";
import { readDocument } from "../../src/document";
import { createLedger } from "../../src/ledger";
import { readTaskList } from "../../src/tasklist";
import { planWorkbook } from "../../src/workbook";
import { bytesOfValues } from "../support/bytes-of-values";
import { deadline, sampleList, task } from "../support/sample-list";
import {
  ledgerSheets,
  cellsOf,
  contentAt,
  sheetNamed,
  stageEachTest,
  type Stage,
  type Surroundings,
} from "./excel-stage";

const asOf = "2025-12-15";

jest.setTimeout(60_000);

let stage: Stage;
let surroundings: Surroundings;

stageEachTest((opened, shared) => {
  stage = opened;
  surroundings = shared;
});

const sheetNames = () => stage.excel.store.data.sheets.map(({ name }) => name);

describe("startOffice", () => {
  test("tells that it is Excel, its language and what it supports", async () => {
    const office = await stage.frame.evaluate(async () => {
      const { host, language, isSupported } = (await window.probe).office;
      return [host, language, isSupported("ExcelApi", "1.14"), isSupported("ExcelApi", "1.17")];
    });
    expect(office).toEqual(["excel", "zh-CN", true, false]);
  });

  test("is not Excel in a plain browser, without waiting for office.js", async () => {
    const context = await surroundings.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${surroundings.site.origin}/plain.html`);
    await page.waitForFunction(() => "probe" in window);
    const host = await page.evaluate(async () => (await window.probe).office.host);
    await context.close();
    expect(host).toBeNull();
  });
});

describe("apply", () => {
  test("writes the whole workbook in three requests, each within Excel's limit", async () => {
    expect(await stage.call("apply", sampleList, asOf)).toBeNull();
    const requests = stage.excel.workRequests();
    expect(requests.map(({ error }) => error)).toEqual([null, null, null]);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  });

  test("sends of the sample at most one and a half times what its cells say", async () => {
    const name = "assets/sample-liucheng-2025.docx";
    const { value: document } = await readDocument(await readFile(name), name);
    const { list } = readTaskList(document, {}).value;
    expect(await stage.call("apply", list, asOf)).toBeNull();
    const sent = stage.excel.workRequests().reduce((sum, { bytes }) => sum + bytes, 0);
    const plan = planWorkbook(createLedger(list, name, []), asOf);
    expect(sent).toBeLessThan(1.5 * bytesOfValues(plan));
  });

  test("leaves the user's own sheet as it is and shows the first sheet of the ledger", async () => {
    const own = stage.excel.store.data.sheets[0]!;
    stage.excel.store.setContent(own, 4, 2, { kind: "formula", formula: "=1+1" });
    const before = JSON.stringify([...own.cells]);
    await stage.call("apply", sampleList, asOf);
    expect(JSON.stringify([...own.cells])).toBe(before);
    expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
    expect(stage.excel.store.data.activeSheet).toBe(sheetNamed(stage, "总览").id);
  });

  test("gives tables, names and formulas their final names", async () => {
    await stage.call("apply", sampleList, asOf);
    const tables = stage.excel.store.tables().map(({ table }) => table.name);
    expect(tables).toContain("Tasks");
    expect(stage.excel.snapshot()).not.toMatch(/正在写入|Writing_|#REF!/);
    const names = new Map(stage.excel.store.data.names.map(({ name, formula }) => [name, formula]));
    expect(names.get("AsOfDate")).toMatch(/^=总览!\$/);
    expect(names.get("LedgerFormat")).toMatch(/^=设置与说明!\$/);
    const formulas = cellsOf(stage, "总览").flatMap(({ content }) =>
      content?.kind === "formula" ? [content.formula] : []
    );
    expect(formulas).toContain('=COUNTIFS(Tasks[时限],"逾期")');
  });

  test("enters every planned content and formula", async () => {
    await stage.call("apply", sampleList, asOf);
    const plan = planWorkbook(createLedger(sampleList, "清单.docx", []), asOf);
    for (const sheet of plan.sheets)
      for (const { row, column, cells } of sheet.blocks)
        [...cells].forEach((line, down) =>
          line.forEach(({ value, formula }, across) => {
            const place = `${sheet.name} ${row + down},${column + across}`;
            const content = contentAt(stage, sheet.name, row + down, column + across);
            const expected = formula === undefined ? (value ?? "") : `=${formula}`;
            expect([place, content]).toEqual([place, expected]);
          })
        );
  });

  test("never lets a document's text run, nor become a number or a date", async () => {
    const texts = ["=1+1", "+1", "-2+3", "@SUM(A1)", "'x", "3.10", "12月20日", "２０２５", "TRUE"];
    const list = {
      ...sampleList,
      tasks: texts.map((text, index) =>
        task(String(index + 1), { content: text, title: text, deadlines: [deadline(text, "open")] })
      ),
    };
    expect(await stage.call("apply", list, asOf)).toBeNull();
    const read = await stage.call("read");
    const { columns, rows } = read!.tables["Tasks"]!;
    expect(rows.map((row) => row[columns.indexOf("任务内容")])).toEqual(texts);
    expect(rows.map((row) => row[columns.indexOf("完成时限")])).toEqual(texts);
  });

  test("replaces an earlier ledger in its place, also when its sheets were renamed", async () => {
    await stage.call("apply", sampleList, asOf);
    const { store } = stage.excel;
    store.moveSheet(store.data.sheets[0]!, 8);
    store.addSheet("我的");
    store.renameSheet(sheetNamed(stage, "任务台账"), "台账");
    const own = store.addSheet("说明");
    store.setContent(own, 0, 0, { kind: "text", text: "自己的", quoted: false });
    expect(await stage.call("apply", { ...sampleList, title: "新清单" }, asOf)).toBeNull();
    expect(sheetNames()).toEqual([...ledgerSheets, "Sheet1", "我的", "说明"]);
    expect(stage.excel.snapshot()).not.toMatch(/正在写入|Writing_|#REF!/);
    expect((await stage.call("read"))!.names["LedgerTitle"]!.value).toBe("新清单");
  });

  test("replaces a ledger of which a sheet was made very hidden", async () => {
    await stage.call("apply", { ...sampleList, title: "旧清单" }, asOf);
    sheetNamed(stage, "原文底稿").visibility = "VeryHidden";
    expect(await stage.call("apply", sampleList, asOf)).toBeNull();
    expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
    expect(stage.excel.snapshot()).not.toMatch(/正在写入|旧清单|#REF!/);
  });

  test("protects the sheets that a plan protects, whose entry cells stay free", async () => {
    for (const title of ["旧清单", "新清单"]) {
      expect(await stage.call("applyProtected", { ...sampleList, title }, asOf)).toBeNull();
      expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
      const locked = stage.excel.store.data.sheets.filter(({ isProtected }) => isProtected);
      expect(locked.map(({ name }) => name)).toEqual(["任务台账"]);
    }
    const key = { column: "序号", value: "2" };
    expect(await stage.call("updateRow", "Tasks", key, { 进度: 0.8 })).toBeNull();
    expect(await stage.call("updateRow", "Tasks", key, { 时限: "逾期" })).toMatch(/受保护/);
  });

  test("keeps the user's own formulas that look at the ledger", async () => {
    await stage.call("apply", sampleList, asOf);
    const { store } = stage.excel;
    const [own] = store.data.sheets;
    store.renameSheet(sheetNamed(stage, "任务台账"), "台账");
    const formulas = [
      '=COUNTIFS(Tasks[灯号],"红灯")',
      "=台账!D5",
      "=SUM(Units[任务数])+总览!$J$2",
      "=AsOfDate",
      "=1+1",
    ];
    formulas.forEach((formula, row) =>
      store.setContent(own!, row, 1, { kind: "formula", formula })
    );
    stage.excel.clearWire();
    expect(await stage.call("apply", sampleList, asOf)).toBeNull();
    expect(formulas.map((_, row) => contentAt(stage, "Sheet1", row, 1))).toEqual(
      formulas.map((formula) => formula.replace("台账!", "任务台账!"))
    );
    expect(stage.excel.workRequests()).toHaveLength(4);
  });

  test("writes a large ledger in requests that each stay within Excel's limit", async () => {
    const tasks = Array.from({ length: 1_500 }, (_, index) =>
      task(String(index + 1), { content: "开展土壤污染防治重点工作。".repeat(40) })
    );
    expect(await stage.call("apply", { ...sampleList, tasks }, asOf)).toBeNull();
    const requests = stage.excel.workRequests();
    expect(requests.length).toBeGreaterThan(3);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
    expect((await stage.call("read"))!.tables["Tasks"]!.rows).toHaveLength(1_500);
  });
});

describe("what apply refuses, in words, before it touches anything", () => {
  const refused = async () => {
    const before = stage.excel.snapshot();
    const told = await stage.call("apply", sampleList, asOf);
    expect(stage.excel.snapshot()).toBe(before);
    return told;
  };

  test("a sheet of the user's with a ledger sheet's name", async () => {
    stage.excel.store.addSheet("总览");
    expect(await refused()).toMatch(/同名的工作表：总览/);
  });

  test("a table of the user's with a ledger table's name", async () => {
    const { store } = stage.excel;
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    store.renameTable(store.addTable(store.data.sheets[0]!, area), "Tasks");
    expect(await refused()).toMatch(/同名的表格：Tasks/);
  });

  test("a name of the user's that the ledger needs", async () => {
    stage.excel.store.addName("AsOfDate", "=Sheet1!$A$1", "");
    expect(await refused()).toMatch(/同名的名称：AsOfDate/);
  });

  test("a protected structure", async () => {
    stage.excel.store.data.structureProtected = true;
    expect(await refused()).toMatch(/工作簿结构受保护/);
  });

  test("columns that the user added to the ledger's tables", async () => {
    await stage.call("apply", sampleList, asOf);
    const sheet = sheetNamed(stage, "任务台账");
    const [table] = sheet.tables;
    const { row, column, columnCount } = table!.area;
    table!.area = { ...table!.area, columnCount: columnCount + 1 };
    const header = { kind: "text", text: "备查", quoted: false } as const;
    stage.excel.store.setContent(sheet, row, column + columnCount, header);
    expect(await refused()).toMatch(/任务台账!备查/);
  });

  test("what the user typed under or beside a table that has its sheet to itself", async () => {
    await stage.call("apply", sampleList, asOf);
    const tasks = sheetNamed(stage, "任务台账");
    const measures = sheetNamed(stage, "工作措施");
    const note = { kind: "text", text: "县里的备注", quoted: false } as const;
    const { area } = tasks.tables[0]!;
    stage.excel.store.setContent(tasks, area.row + area.rowCount + 3, 2, note);
    const beside = measures.tables[0]!.area;
    stage.excel.store.setContent(measures, beside.row + 1, beside.columnCount + 1, note);
    const told = await refused();
    expect(told).toMatch(/任务台账!A11:/);
    expect(told).toMatch(/工作措施!R4:S/);
  });

  test.each([
    ["a comment", { comments: { id: "{1}", content: "请核对" } }],
    ["a picture", { shapes: { id: "{1}", name: "图片 1", type: "Image" } }],
    [
      "a chart",
      { charts: { id: "{1}", type: "Line", name: "图表 9", settings: new Map(), series: [] } },
    ],
  ])("%s of the user's on a ledger's sheet", async (_what, added) => {
    await stage.call("apply", sampleList, asOf);
    const tasks = sheetNamed(stage, "任务台账");
    for (const [kind, item] of Object.entries(added))
      (tasks[kind as keyof typeof added] as unknown[]).push(item);
    expect(await refused()).toMatch(/工作表“任务台账”上有您加的批注、图片、形状或图表/);
  });

  test("a protected sheet of the user's with formulas that look at the ledger", async () => {
    await stage.call("apply", sampleList, asOf);
    const [own] = stage.excel.store.data.sheets;
    const formula = "=ROWS(Tasks[序号])";
    stage.excel.store.setContent(own!, 0, 0, { kind: "formula", formula });
    own!.isProtected = true;
    expect(await refused()).toMatch(/工作表“Sheet1”受保护/);
  });

  test("a workbook that takes no changes", async () => {
    stage.excel.store.data.readOnly = true;
    expect(await refused()).toMatch(/只读/);
  });

  test("a text longer than a cell holds", async () => {
    const tasks = [task("1", { content: "长".repeat(32_768) })];
    const told = await stage.call("apply", { ...sampleList, tasks }, asOf);
    expect(told).toMatch(/任务台账!D5 的文字有 32768 个字符/);
  });
});
