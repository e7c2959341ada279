import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { readCells } from "../../src/hosts/file";
import { readLedger, tableNames } from "../../src/workbook";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { heaviestFirstLoad, weighScripts } from "../support/script-weight";
import { browserOfFile, draftKept, editionOfFile } from "./edition";

/** The browser edition as it is built into dist/, in a real Chromium. */

const title = "柳城县2025年度土壤污染防治重点工作任务清单";
const sample = "assets/sample-liucheng-2025.docx";

const browser = browserOfFile();
const address = editionOfFile();
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeEach(async () => {
  complaints = [];
  context = await browser().newContext({ locale: "zh-CN", viewport: { width: 320, height: 800 } });
  page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address());
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Drops a file on the page as a person does from the desktop. */
async function drop(bytes: Uint8Array, fileName: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ content, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name));
      return data;
    },
    { content: [...bytes], name: fileName }
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

async function written(): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "生成并下载" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}（台账）.xlsx`);
  return readFile(await download.path());
}

test("a dropped document becomes a valid workbook", async () => {
  await drop(await readFile(`dist/${sample}`), "清单.docx");
  await page.getByRole("heading", { name: title }).waitFor();
  await page.getByText("6 个部分，13 项任务").waitFor();

  const bytes = await written();
  await expectValidWorkbook(bytes);
  const cells = await readCells(bytes);
  expect(cells?.tables.get(tableNames.tasks)?.rows).toHaveLength(13);

  const units = page.getByRole("button", { name: /牵头 \d+ 项/ });
  await units.first().waitFor();
  expect(await units.first().textContent()).toContain("柳城生态环境局");
  expect(await units.count()).toBeGreaterThan(5);
});

test("the sample, by keyboard alone, then the ledger opened again as a file", async () => {
  await page.getByRole("button", { name: "用示例文件试一试" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: title }).waitFor();
  // From the review's heading to 直接去写入, and from there to 生成并下载.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  const bytes = await readFile(await download.path());

  await page.reload();
  await drop(bytes, "台账.xlsx");
  await page.getByRole("heading", { name: title }).waitFor();
  const unit = page.getByRole("button", { name: /县农业农村局/ });
  await unit.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^5\. 强化耕地安全利用/ }).click();
  await page.getByText("≥ 93%").waitFor();
});

test("importing over an opened ledger merges with it, and says so before", async () => {
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await written();
  await page.getByRole("tab", { name: "导入" }).click();
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByText(`与现有台账《${title}》合并`).waitFor();
  await page.getByText("新增 0 项，改动 0 项，撤销 0 项，存疑 0 项").waitFor();
  const ledger = readLedger((await readCells(await written()))!);
  expect(ledger.warnings).toEqual([]);
  expect(ledger.value.tasks).toHaveLength(13);
});

test("an entry that was not downloaded survives a reload, and can be undone", async () => {
  const openTask = async () => {
    await page.getByRole("searchbox").fill("重金属");
    await page.getByRole("button", { name: /^3\./ }).click();
  };
  const report = async (progress: string) => {
    await page.getByRole("button", { name: "填报" }).click();
    await page.getByRole("textbox", { name: "进度" }).fill(progress);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText(`${progress}%`, { exact: true }).waitFor();
  };
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await written();
  await openTask();
  await report("80");

  await draftKept(page);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await page.getByText(`《${title}》`).waitFor();
  await page.getByRole("button", { name: "恢复" }).click();
  await openTask();
  await page.getByText("80%", { exact: true }).waitFor();
  await report("90");
  await page.getByRole("button", { name: "撤销上一次写入" }).click();
  await page.getByText("80%", { exact: true }).waitFor();

  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载台账（有改动未下载）" }).click(),
  ]);
  await page.getByRole("button", { name: "下载台账", exact: true }).waitFor();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await page.getByRole("tab", { name: "设置" }).click();
  await page.getByRole("button", { name: "清除暂存" }).waitFor();
  expect(await page.getByRole("button", { name: "恢复" }).count()).toBe(0);
});

test("where the browser has no database, the pane works without drafts", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await page.reload();
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await written();
  await page.getByRole("tab", { name: "设置" }).click();
  await page.getByText("不能暂存").waitFor();
});

test("every sheet is shown as it is in the file, by keyboard", async () => {
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await written();
  await page.getByRole("tab", { name: "表格" }).click();
  await page.getByRole("img", { name: /^各牵头单位任务亮灯情况/ }).waitFor();

  await page.getByRole("tab", { name: "总览" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("region", { name: /任务台账/ });
  await sheet.waitFor();
  const header = sheet.getByRole("columnheader", { name: "主要任务" });
  const below = async () => (await header.boundingBox())!.y - (await sheet.boundingBox())!.y;
  const top = await below();
  const lastTask = sheet.getByRole("cell", { name: "13", exact: true });
  expect(await lastTask.count()).toBe(0);
  await sheet.focus();
  await page.keyboard.press("End");
  await lastTask.waitFor();
  expect(await below()).toBe(top);
});

test("nothing is wider than a pane of 320 pixels", async () => {
  const excess = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  expect(await excess()).toBe(0);
  await written();
  for (const place of ["督办", "测算", "表格", "设置", "导入"]) {
    await page.getByRole("tab", { name: place }).click();
    expect(await excess()).toBe(0);
  }
});

test.each(["zh-CN", "en"])("in %s all places stand in one line of 320 pixels", async (locale) => {
  const narrow = await browser().newPage({ locale, viewport: { width: 320, height: 800 } });
  await narrow.goto(address());
  const places = narrow.getByRole("tab");
  await places.first().waitFor();
  const boxes = await Promise.all((await places.all()).map((place) => place.boundingBox()));
  expect(boxes).toHaveLength(5);
  expect(new Set(boxes.map((box) => box!.y)).size).toBe(1);
  await narrow.close();
});

test("all scripts of the first load are light", async () => {
  const fresh = await context.newPage();
  const weight = weighScripts(fresh);
  await fresh.goto(address(), { waitUntil: "networkidle" });
  expect(await weight()).toBeGreaterThan(0);
  expect(await weight()).toBeLessThan(heaviestFirstLoad.edition);
});
