import { sampleList } from "../support/sample-list";
import {
  ledgerSheets,
  openStage,
  stageEachTest,
  type Stage,
  type Surroundings,
} from "./excel-stage";
import { waitUntil } from "./wait-until";

/** A person is typing into a cell while the add-in wants something of Excel. */

const asOf = "2025-12-15";
const key = { column: "序号", value: "2" };

jest.setTimeout(60_000);

let stage: Stage;
let surroundings: Surroundings;

stageEachTest((opened, shared) => {
  stage = opened;
  surroundings = shared;
});

const sheetNames = () => stage.excel.store.data.sheets.map(({ name }) => name);

test("writing waits until the typing ends, and is then done as ever", async () => {
  const before = stage.excel.snapshot();
  stage.excel.beginCellEdit();
  const told = stage.call("apply", sampleList, asOf);
  // A call that is answered in the page itself shows that the page is not held up.
  await stage.frame.evaluate(() => window.probe);
  expect(stage.excel.workRequests()).toEqual([]);
  expect(stage.excel.snapshot()).toBe(before);
  stage.excel.endCellEdit();
  expect(await told).toBeNull();
  expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
  expect(stage.excel.workRequests().map(({ error }) => error)).toEqual([null, null, null]);
});

test("typing that begins between two requests holds up the next ones", async () => {
  stage.excel.faults = [
    { request: 2, kind: "meanwhile", change: () => stage.excel.beginCellEdit() },
  ];
  const told = stage.call("apply", sampleList, asOf);
  await waitUntil(() => stage.excel.workRequests().length === 2);
  await stage.frame.evaluate(() => window.probe);
  expect(stage.excel.workRequests()).toHaveLength(2);
  expect(sheetNames()).not.toContain("任务台账");
  stage.excel.endCellEdit();
  expect(await told).toBeNull();
  expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
});

test("reading, entering and going to a task wait as well", async () => {
  await stage.call("apply", sampleList, asOf);
  const requests = stage.excel.wire.length;
  stage.excel.beginCellEdit();
  const [read, entered, shown] = [
    stage.call("read"),
    stage.call("updateRow", "Tasks", key, { 进度: 0.8 }),
    stage.call("selectTask", "2"),
  ];
  await stage.frame.evaluate(() => window.probe);
  expect(stage.excel.wire).toHaveLength(requests);
  stage.excel.endCellEdit();
  expect(Object.keys((await read)!.tables)).toContain("Tasks");
  expect([await entered, await shown]).toEqual([null, null]);
});

test("watching for changes begins and ends when the typing does", async () => {
  const isWatched = () => stage.excel.store.watched.size > 0;
  stage.excel.beginCellEdit();
  await stage.frame.evaluate(async () => (await window.probe).watch());
  stage.excel.endCellEdit();
  await waitUntil(isWatched);
  stage.excel.beginCellEdit();
  await stage.frame.evaluate(async () => (await window.probe).unwatch());
  stage.excel.endCellEdit();
  await waitUntil(() => !isWatched());
  expect(await stage.frame.evaluate(async () => (await window.probe).errors)).toEqual([]);
});

describe("an Excel that cannot delay", () => {
  let older: Stage;
  beforeEach(async () => {
    older = await openStage(surroundings, { requirements: { DelayForCellEdit: "0" } });
  });
  afterEach(() => older.close());

  test("refuses at once, which is told, and nothing is written", async () => {
    const before = older.excel.snapshot();
    older.excel.beginCellEdit();
    expect(await older.call("apply", sampleList, asOf)).toMatch(/正在编辑.*没有写入任何内容/);
    expect(older.excel.snapshot()).toBe(before);
    expect(older.excel.wire.map(({ error }) => error)).toContain("InvalidOperationInCellEditMode");
    older.excel.endCellEdit();
    expect(await older.call("apply", sampleList, asOf)).toBeNull();
  });

  test("refuses in the middle of writing: the next writing clears up what was left", async () => {
    older.excel.faults = [
      { request: 2, kind: "meanwhile", change: () => older.excel.beginCellEdit() },
    ];
    expect(await older.call("apply", sampleList, asOf)).toMatch(/正在写入/);
    older.excel.endCellEdit();
    older.excel.faults = [];
    expect(await older.call("apply", sampleList, asOf)).toBeNull();
    expect(older.excel.store.data.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      ...ledgerSheets,
    ]);
  });
});
