import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { toPdf } from "../support/libreoffice";
import { serveFolder, type StaticServer } from "../support/static-server";
import { browserOfFile } from "./edition";

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

const goTo = (place: string) => page.getByRole("tab", { name: place, exact: true }).click();

/** Presses what makes a file, and waits for the file. */
async function made(name: string | RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
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

test("a part that cannot be fetched says so in its place, gives the log, and comes on the next try", async () => {
  await open("block");
  await page.route("**/chunks/**", (route) => route.abort());
  await goTo("测算");
  await page.getByRole("heading", { name: "这里出了问题" }).waitFor();
  const log = await made("保存日志");
  expect(Buffer.from(log).toString()).toContain("ChunkLoadError");
  await page.unroute("**/chunks/**");
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByLabel("受污染耕地总面积").waitFor();
});
