import { readFileSync } from "node:fs";
import { sampleList } from "../support/sample-list";
import {
  ledgerSheets,
  openStage,
  stageEachTest,
  type Stage,
  type Surroundings,
} from "./excel-stage";

/** Older Excels, down to the oldest that the manifest admits and one below. */

const asOf = "2025-12-15";
const [, admitted] = /"ExcelApi" MinVersion="(1\.\d+)"/.exec(readFileSync("manifest.xml", "utf8"))!;

jest.setTimeout(60_000);

let surroundings: Surroundings;
let stage: Stage;

stageEachTest((_, shared) => {
  surroundings = shared;
});
afterEach(() => stage.close());

const sheetNames = () => stage.excel.store.data.sheets.map(({ name }) => name);

test("the oldest Excel that the manifest admits writes and reads the ledger", async () => {
  stage = await openStage(surroundings, { requirements: { ExcelApi: admitted! } });
  expect(await stage.call("apply", sampleList, asOf)).toBeNull();
  expect(sheetNames()).toEqual(["Sheet1", ...ledgerSheets]);
  expect(Object.keys((await stage.call("read"))!.tables)).toContain("Tasks");
  expect(await stage.call("selectTask", "2")).toBeNull();
  expect(await stage.call("openCopy", sampleList, asOf)).toBeNull();
});

test("an older one, into which the add-in was put by hand, is told so and left as it was", async () => {
  const older = `1.${Number(admitted!.slice(2)) - 1}`;
  stage = await openStage(surroundings, { requirements: { ExcelApi: older } });
  const before = stage.excel.snapshot();
  expect(await stage.call("apply", sampleList, asOf)).toMatch(/这个版本的 Excel 缺少所需功能/);
  expect(stage.excel.snapshot()).toBe(before);
});
