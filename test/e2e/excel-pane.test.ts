import type { FrameLocator } from "playwright-core";
import { addressOf } from "../host/model/areas";
import type { SheetData } from "../host/model/data";
import { asFormula, contentOf } from "../host/model/entry";
import type { SimulatedExcel } from "../host/simulated-excel";
import { heaviestFirstLoad, weighScripts } from "../support/script-weight";
import { pressingWays } from "./by-keyboard";
import { addInFile, sample, type AddInOptions, type OpenedAddIn } from "./excel-add-in";
import { sheetsWithoutPeriods } from "./excel-stage";
import { waitUntil } from "./wait-until";

/** The add-in as it is built into dist/, with Microsoft's office.js as it is, in the simulated Excel. */

const title = "柳城县2025年度土壤污染防治重点工作任务清单";

jest.setTimeout(60_000);

const open = addInFile();
let addIn: OpenedAddIn;
let excel: SimulatedExcel;
let pane: FrameLocator;

async function openAddIn(options: Omit<AddInOptions, "width"> = {}): Promise<void> {
  addIn = await open({ width: 350, ...options });
  ({ excel, pane } = addIn);
}

afterEach(() => addIn.close());

async function importSample(prepare: (excel: SimulatedExcel) => void = () => {}): Promise<void> {
  await pane.getByRole("tab", { name: "导入" }).click();
  await pane.getByLabel("选择文件").first().setInputFiles(sample);
  await pane.getByRole("heading", { name: title }).waitFor();
  excel.clearWire();
  prepare(excel);
  await pane.getByRole("button", { name: "写入工作簿" }).click();
  await pane
    .getByRole("button", { name: /牵头 \d+ 项/ })
    .first()
    .waitFor();
}

/** Until the add-in asks Excel for nothing, for longer than it gathers changes. */
const quiet = () =>
  waitUntil(async () => {
    const asked = excel.wire.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
    return excel.wire.length === asked;
  });

/** The column of the tasks' table with that header. */
function columnOf(sheet: SheetData, header: string): number {
  const { row, column, columnCount } = sheet.tables[0]!.area;
  const headers = Array.from({ length: columnCount }, (_, at) =>
    asFormula(sheet.cells.get(`${row},${column + at}`)!.content)
  );
  return column + headers.indexOf(header);
}

test("all scripts of the first load are light, office.js left out", async () => {
  let weight = async () => 0;
  let settled = async () => {};
  await openAddIn({
    beforeLoading: (page) => {
      weight = weighScripts(page);
      settled = () => page.waitForLoadState("networkidle");
    },
  });
  await pane.getByRole("button", { name: "选择文件" }).waitFor();
  await settled();
  expect(await weight()).toBeGreaterThan(100_000);
  expect(await weight()).toBeLessThan(heaviestFirstLoad.addIn);
});

test("a document is imported, written in at most six requests, and a click goes to its task", async () => {
  await openAddIn();
  await importSample();
  const requests = excel.workRequests();
  const last = requests.findIndex(({ actions }) => actions.some(({ Name }) => Name === "Activate"));
  expect(last + 1).toBeGreaterThan(0);
  expect(last + 1).toBeLessThanOrEqual(6);
  expect(requests.filter(({ error }) => error !== null)).toEqual([]);
  expect(excel.store.data.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    ...sheetsWithoutPeriods,
  ]);
  await pane.getByRole("button", { name: /县农业农村局/ }).click();
  await pane.getByRole("button", { name: /^5\. 强化耕地安全利用/ }).click();
  await waitUntil(() => excel.store.data.selection !== null);
  const { sheet, area } = excel.store.data.selection!;
  const [table] = excel.store.sheetById(sheet).tables;
  expect([table?.name, area.row - table!.area.row]).toEqual(["Tasks", 5]);
});

test.each(pressingWays)(
  "by $way one unit's rows are picked out, and all again",
  async ({ press }) => {
    await openAddIn();
    await importSample();
    const picked = () =>
      [...excel.store.sheet("任务台账")!.cells.values()]
        .map(({ content }) => asFormula(content))
        .find((text) => text === "县农业农村局" || text === "全部单位");
    expect(picked()).toBe("全部单位");
    await press(pane.getByRole("button", { name: /县农业农村局.*牵头/ }));
    await press(pane.getByRole("button", { name: "在表中只看该单位" }));
    const all = pane.getByRole("button", { name: "在表中恢复全部单位" });
    await all.waitFor();
    expect(picked()).toBe("县农业农村局");
    expect(excel.store.sheetById(excel.store.data.selection!.sheet).name).toBe("任务台账");
    await press(all);
    await pane.getByRole("button", { name: "在表中只看该单位" }).waitFor();
    expect(picked()).toBe("全部单位");
  }
);

test.each(pressingWays)(
  "by $way an import is taken back, and no ledger is left",
  async ({ press }) => {
    await openAddIn();
    await pane.getByRole("button", { name: "选择文件" }).waitFor();
    const before = excel.snapshot();
    await importSample();
    await press(pane.getByRole("button", { name: "撤销上一次写入" }));
    await pane.getByText("已撤销，台账恢复到上一次写入之前。").first().waitFor();
    await pane.getByText("当前工作簿里还没有台账").waitFor();
    expect(excel.snapshot()).toBe(before);
    expect(await pane.getByRole("button", { name: "撤销上一次写入" }).count()).toBe(0);
  }
);

test("an import is not taken back once somebody typed into the ledger, and the pane says so", async () => {
  await openAddIn();
  await importSample();
  const sheet = excel.store.sheet("任务台账")!;
  const { row, column } = sheet.tables[0]!.area;
  excel.store.setContent(sheet, row + 1, column + 1, contentOf("另一个名称"));
  await pane.getByRole("button", { name: "撤销上一次写入" }).click();
  await pane.getByText("撤销会丢失这些改动").waitFor();
  expect(excel.store.data.sheets).toHaveLength(1 + sheetsWithoutPeriods.length);
});

test("the pane speaks Excel's language", async () => {
  await openAddIn({ language: "en-US" });
  await pane.getByRole("tab", { name: "Import" }).waitFor();
});

test("a period is recorded into the workbook, beside what stands there", async () => {
  await openAddIn();
  await importSample();
  await pane.getByRole("button", { name: /^记录本期/ }).click();
  await pane.getByRole("button", { name: /^重新记录本期/ }).waitFor();
  const records = excel.store.data.sheets.find(({ name }) => name === "调度记录")!;
  expect(records.tables.map(({ name }) => name)).toEqual(["Records", "Trend"]);
  expect(records.tables[0]!.area.rowCount).toBe(1 + 13);
  expect(records.charts).toHaveLength(1);
});

test("what somebody else types while a list is imported again is kept", async () => {
  await openAddIn();
  await importSample();
  const reading = 1;
  const [survey, ownFormulas, build] = [reading + 1, reading + 2, reading + 3];
  let typed = 0;
  await importSample((all) => {
    all.faults = [survey, ownFormulas, build].map((request) => ({
      request,
      kind: "meanwhile",
      change: (store) => {
        typed++;
        const sheet = store.sheet("任务台账")!;
        const { row } = sheet.tables[0]!.area;
        store.setContent(sheet, row + 1, columnOf(sheet, "责任人"), contentOf("某同志"));
      },
    }));
  });
  expect(typed).toBeGreaterThan(0);
  const tasks = excel.store.sheet("任务台账")!;
  const texts = [...tasks.cells.values()].map(({ content }) => asFormula(content));
  expect(texts.filter((text) => text === "某同志")).toHaveLength(1);
});

test("a cell of progress that changes in the sheet shows its new light after one request", async () => {
  await openAddIn();
  await importSample();
  await pane.getByRole("searchbox").fill("重点监管单位监督责任");
  const task = pane.getByRole("button", { name: /^2\. 压实土壤污染/ });
  await task.getByText("未报").waitFor();
  await quiet();
  excel.clearWire();
  const { store } = excel;
  const sheet = store.sheet("任务台账")!;
  const [row, column] = [sheet.tables[0]!.area.row + 2, columnOf(sheet, "进度")];
  const address = addressOf({ row, column, rowCount: 1, columnCount: 1 });
  store.setContent(sheet, row, column, contentOf(1));
  store.emit({ kind: "changed", sheet: sheet.id, address, source: "Local" });
  await task.getByText("绿灯").waitFor();
  await quiet();
  expect(excel.workRequests()).toHaveLength(1);
});

test("what is filled in on a card stands in the sheet, and the card shows it", async () => {
  await openAddIn();
  await importSample();
  await pane.getByRole("searchbox").fill("强化耕地安全利用");
  await pane.getByRole("button", { name: /^5\. 强化耕地安全利用/ }).click();
  await pane.getByRole("button", { name: "填报" }).click();
  await pane.getByLabel("进度").fill("60");
  await pane.getByRole("button", { name: "保存" }).click();
  await pane.getByText("60%").waitFor();
  const tasks = excel.store.data.sheets.find(({ name }) => name === "任务台账")!;
  const shares = [...tasks.cells.values()].filter(
    ({ content }) => content?.kind === "number" && content.number === 0.6
  );
  expect(shares).toHaveLength(1);
});
