import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { toPdf } from "../support/libreoffice";
import { serveFolder, type StaticServer } from "../support/static-server";
import { pressingWays } from "./by-keyboard";
import { browserOfFile, draftKept } from "./edition";

/** The browser edition after its server has gone. */

const title = "柳城县2025年度土壤污染防治重点工作任务清单";

jest.setTimeout(60_000);

const browser = browserOfFile();
let server: StaticServer;
let context: BrowserContext;
let page: Page;

async function open(serviceWorkers: "allow" | "block"): Promise<void> {
  server = await serveFolder("dist");
  context = await browser().newContext({ locale: "zh-CN", serviceWorkers });
  page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.getByRole("button", { name: "选择文件" }).waitFor();
}

afterEach(async () => {
  await context.close();
  await server.close().catch(() => undefined);
});

const byMouse = (control: Locator) => control.click();
const goTo = (place: string) => page.getByRole("tab", { name: place, exact: true }).click();

/** Presses what makes a file, and waits for the file. */
async function made(name: string, press = byMouse): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page.getByRole("button", { name, exact: true })),
  ]);
  return readFile(await download.path());
}

test("once opened, everything works without the server, what was never used before too", async () => {
  await open("allow");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.close();

  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  const workbook = await made("生成并下载");
  await page.getByRole("button", { name: "领导版" }).waitFor();
  const leaders = await made("领导版");
  expect((await made("督办单（Word）")).length).toBeGreaterThan(5_000);
  await page.getByRole("button", { name: /^记录本期/ }).click();
  await page.getByRole("button", { name: /^重新记录本期/ }).waitFor();
  await goTo("测算");
  await page.getByLabel("受污染耕地总面积").fill("100");
  await goTo("表格");
  await page.getByRole("img", { name: /^各牵头单位任务亮灯情况/ }).waitFor();
  await goTo("设置");
  await page.getByRole("button", { name: "清除暂存" }).waitFor();

  await goTo("导入");
  const drop = (name: string, bytes: Uint8Array) =>
    page.locator('input[accept*=".docx"]').setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
  const [pdf] = await toPdf([leaders]);
  await drop("清单.pdf", pdf!);
  await page.getByRole("button", { name: "直接去写入" }).waitFor();
  await page.getByRole("button", { name: "不写入，返回" }).click();
  await drop("台账.xlsx", workbook);
  await page.getByRole("searchbox").waitFor();

  const kept = await page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map((name) => window.caches.open(name))
    );
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  expect(kept).toContain("index.html");
  // The program's own files, and nothing that was imported or made.
  expect(kept.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
});

test("opened again without the server, it is there, in either language", async () => {
  await open("allow");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.close();
  await page.goto(`${server.origin}/`);
  await page.getByRole("button", { name: "用示例文件试一试" }).waitFor();
  await page.goto(`${server.origin}/index.html?lang=en`);
  await page.getByRole("button", { name: "Try the sample" }).waitFor();
});

describe("while parts of the program cannot be fetched", () => {
  let asked: string[];
  const goOffline = async () => {
    asked = [];
    await page.route("**/chunks/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
  };
  const goOnline = () => page.unroute("**/chunks/**");
  const told = () => page.getByText(/程序的一部分没有加载成功/).waitFor();
  const retry = (press = byMouse) => press(page.getByRole("button", { name: "重试" }));
  const choose = () =>
    page.locator('input[accept*=".docx"]').setInputFiles("dist/assets/sample-liucheng-2025.docx");

  test.each(pressingWays)(
    "a place says so, asks for nothing more, gives the log, and comes when tried again by $way",
    async ({ press }) => {
      await open("block");
      await goOffline();
      await goTo("测算");
      await page.getByRole("heading", { name: "这里出了问题" }).waitFor();
      await told();
      const log = await made("保存日志", press);
      expect(Buffer.from(log).toString()).toContain("ChunkLoadError");
      expect(asked).toHaveLength(new Set(asked).size);
      await goOnline();
      await retry(press);
      await page.getByLabel("受污染耕地总面积").waitFor();
    }
  );

  test("a document is not read, and is when it is chosen again", async () => {
    await open("block");
    await goOffline();
    await choose();
    await page.getByText("没有读取成功").waitFor();
    await told();
    await goOnline();
    await choose();
    await page.getByRole("heading", { name: title }).waitFor();
  });

  test.each(pressingWays)(
    "a list that was read stays, and its sheets are shown by $way later",
    async ({ press }) => {
      await open("block");
      await choose();
      await page.getByRole("heading", { name: title }).waitFor();
      await goOffline();
      await press(page.getByRole("button", { name: "预览工作表" }));
      await told();
      await page.getByRole("heading", { name: title }).waitFor();
      await goOnline();
      await retry(press);
      await page.getByRole("region", { name: /总览/ }).waitFor();
      expect((await made("生成并下载")).length).toBeGreaterThan(5_000);
    }
  );

  test("a page that cannot even start says so, and offers what was left unsaved once it can", async () => {
    await open("block");
    page.on("dialog", (dialog) => void dialog.accept());
    await choose();
    await made("生成并下载");
    await page.getByRole("button", { name: /^记录本期/ }).click();
    await page.getByRole("button", { name: "下载台账（有改动未下载）" }).waitFor();
    await draftKept(page);
    await goOffline();
    await page.reload();
    await told();
    await goOnline();
    await retry();
    await page.getByRole("button", { name: "恢复" }).click();
    await page.getByRole("button", { name: /^重新记录本期/ }).waitFor();
  });
});
