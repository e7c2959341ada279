import type { BrowserContext, Page } from "playwright-core";
import { browserOfFile, draftKept } from "./edition";
import { packageOfFile, packageSwitches } from "./served-package";

/** The browser edition from the nginx of a closed network, in all its places. */

const title = "柳城县2025年度土壤污染防治重点工作任务清单";

jest.setTimeout(60_000);

const served = packageOfFile();
const browser = browserOfFile(...packageSwitches);
let context: BrowserContext;
let page: Page;
let complaints: string[];

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();
const goTo = (place: string) => page.getByRole("tab", { name: place, exact: true }).click();

beforeEach(async () => {
  complaints = [];
  context = await browser().newContext({ locale: "zh-CN", viewport: { width: 320, height: 800 } });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => void dialog.accept());
  await page.clock.setFixedTime("2025-06-30T09:00:00");
  await page.goto(`${served().origin}/`);
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function writeTheSample(): Promise<void> {
  await button("用示例文件试一试").click();
  await page.getByRole("heading", { name: title }).waitFor();
  await fileNamed("生成并下载");
  await page.getByRole("searchbox").waitFor();
}

async function fileNamed(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
  return download.suggestedFilename();
}

/** Works a rate out, and changes a setting of the ledger. */
async function calculateAndSet(): Promise<void> {
  await goTo("测算");
  await page.getByLabel("受污染耕地总面积").fill("1000");
  await page.getByLabel("实现安全利用面积").fill("900");
  await page.getByLabel("落实严格管控面积").fill("20");
  await page.getByText("92%").first().waitFor();
  await goTo("设置");
  await page.getByLabel("临期天数").fill("200");
  await button("保存设置").click();
  await goTo("督办");
  await page.getByText("黄灯 0").first().waitFor({ state: "detached" });
}

test("tasks are filtered, and a card that was filled in outlives a reload", async () => {
  await writeTheSample();
  await button("筛选").click();
  await page.getByLabel("单位", { exact: true }).selectOption({ label: "县农业农村局" });
  await page.getByLabel("角色").selectOption({ label: "牵头" });
  const task = button(/^5\. 强化耕地安全利用/);
  await task.click();
  await button("填报").click();
  await page.getByLabel("进度").fill("60");
  await button("保存").click();
  await page.getByText("60%", { exact: true }).waitFor();
  await draftKept(page);
  await page.reload();
  await button("恢复").click();
  await page.getByRole("searchbox").fill("强化耕地安全利用");
  await task.click();
  await page.getByText("60%", { exact: true }).waitFor();
});

test("rates, settings and what is sent", async () => {
  await writeTheSample();
  await calculateAndSet();
  expect(await fileNamed("领导版")).toContain("领导版");
  await page.getByLabel(/^看看某一天/).fill("2026-02-01");
  expect(await fileNamed("督办单")).toContain("督办单");
  expect(await fileNamed("督办单（Word）")).toMatch(/督办单.*docx$/);
});

// Without its nginx nothing can follow in this file.
test("once loaded, all goes on without the server", async () => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await served().nginx.stop();
  await writeTheSample();
  await calculateAndSet();
  expect(await fileNamed("领导版")).toContain("领导版");
  await draftKept(page);
  await page.reload();
  await button("恢复").waitFor();
});
