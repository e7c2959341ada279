import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import { commandNames } from "../../src/commands/names";
import type { SheetData } from "../host/model/data";
import { asFormula, contentOf } from "../host/model/entry";
import type { SimulatedExcel } from "../host/simulated-excel";
import { addInEachTest, sample } from "./excel-add-in";

/** The ribbon's buttons, pressed as Excel tells of it: the commands run in the pane's page. */

jest.setTimeout(60_000);

let excel: SimulatedExcel;
let pane: FrameLocator;
let complaints: string[];
addInEachTest(350, (addIn) => ({ excel, pane, complaints } = addIn));

async function importSample(): Promise<void> {
  await pane.getByLabel("选择文件").first().setInputFiles(sample);
  await pane.getByRole("button", { name: "写入工作簿" }).click();
  await pane
    .getByRole("button", { name: /牵头 \d+ 项/ })
    .first()
    .waitFor();
  excel.clearWire();
}

test("the buttons of the manifest are the commands that the page knows", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const names = [...manifest.matchAll(/<FunctionName>([^<]*)</g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...commandNames].sort());
});

test("最急任务 shows a task's row, without writing anything", async () => {
  await importSample();
  const before = excel.snapshot();
  await excel.pressButton("goToMostUrgent");
  const { selection } = excel.store.data;
  expect(excel.store.data.sheets.find(({ id }) => id === selection?.sheet)?.name).toBe("任务台账");
  expect(JSON.parse(excel.snapshot())).toEqual({
    ...JSON.parse(before),
    activeSheet: excel.store.data.activeSheet,
    selection,
  });
});

function tasks() {
  const sheet = excel.store.sheet("任务台账")!;
  const { row, column, columnCount } = sheet.tables[0]!.area;
  const header = Array.from({ length: columnCount }, (_, at) =>
    asFormula(sheet.cells.get(`${row},${column + at}`)!.content)
  );
  const place = (name: string) => column + header.indexOf(name);
  return { sheet, firstRow: row + 1, place };
}

const contentAt = (sheet: SheetData, row: number, column: number) =>
  asFormula(sheet.cells.get(`${row},${column}`)?.content ?? null);

test("刷新台账 makes the sheets anew around what was typed", async () => {
  await importSample();
  const { sheet, firstRow, place } = tasks();
  const light = contentAt(sheet, firstRow, place("灯号"));
  excel.store.setContent(sheet, firstRow, place("责任人"), contentOf("某同志"));
  excel.store.setContent(sheet, firstRow, place("灯号"), contentOf("误填"));
  await excel.pressButton("refreshLedger");
  const anew = tasks();
  expect(anew.sheet.id).not.toBe(sheet.id);
  expect(contentAt(anew.sheet, anew.firstRow, anew.place("责任人"))).toBe("某同志");
  expect(contentAt(anew.sheet, anew.firstRow, anew.place("灯号"))).toBe(light);
});

test("截至今日 counts to today again", async () => {
  await importSample();
  const asOf = () => {
    const overview = excel.store.sheet("总览")!;
    return { overview, content: contentAt(overview, 1, 9) };
  };
  expect(asOf().content).toBe("=TODAY()");
  excel.store.setContent(asOf().overview, 1, 9, contentOf(46_000));
  await excel.pressButton("countToToday");
  expect(asOf().content).toBe("=TODAY()");
});

test("a command that fails ends all the same, and the pane says why", async () => {
  await pane.getByRole("button", { name: "选择文件" }).waitFor();
  const before = excel.snapshot();
  await excel.pressButton("refreshLedger");
  await pane.getByText("当前工作簿中没有台账").first().waitFor();
  expect(excel.snapshot()).toBe(before);
  expect(complaints.splice(0)).toEqual(["commandNoLedger {}"]);
});

test("a button that the page does not know is refused by office.js", async () => {
  await pane.getByRole("button", { name: "选择文件" }).waitFor();
  await expect(excel.pressButton("noSuchCommand")).rejects.toThrow("noSuchCommand");
});
