import type { Locator, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/file";
import type { Ledger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { launchChromium } from "../../test/support/chromium";
import { serveFolder } from "../../test/support/static-server";
import { pictureFile, type PictureName } from "./names";
import { asOf, earlierLedger, sample } from "./sample-ledger";

const build = "dist";

/** As wide as a pane usually is. */
const viewport = { width: 420, height: 760 };

/** A browser's window, in which sheets are looked at. */
const wide = { width: 860, height: 560 };

/** The pane in the browser edition, place by place. */
export async function photographPane(ledger: Ledger, folder: string): Promise<void> {
  const server = await serveFolder(build);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      viewport,
      locale: "zh-CN",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${asOf}T09:00:00`);
    await page.goto(`${server.origin}/index.html`);
    await photographImport(page, folder);
    await photographFollowUp(page, folder, ledger);
    await photographMerge(page, folder);
    await photographCalculation(page, folder);
    await photographSheets(page, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photographImport(page: Page, folder: string): Promise<void> {
  await page.getByRole("button", { name: "选择文件" }).waitFor();
  await shoot(page, folder, "pane-import");
  await chooseSample(page);
  await page.getByRole("button", { name: /^5\./ }).click();
  await shootFrom(page.getByRole("button", { name: /^5\./ }), folder, "pane-review");
}

async function photographFollowUp(page: Page, folder: string, ledger: Ledger): Promise<void> {
  await openLedger(page, ledger);
  await place(page).locator("li button").first().click();
  await shoot(page, folder, "pane-follow-up");
  const task = place(page).locator("li li button").first();
  await task.click();
  await page.getByRole("button", { name: "填报", exact: true }).click();
  await shootFrom(task, folder, "pane-fill-in");
}

async function photographMerge(page: Page, folder: string): Promise<void> {
  await openLedger(page, await earlierLedger());
  await page.getByRole("tab", { name: "导入" }).click();
  await chooseSample(page);
  for (const kind of ["改动", "新增", "撤销"])
    await page.getByRole("button", { name: `${kind}的任务（1）` }).click();
  await shootFrom(page.getByRole("heading", { name: "将要写入的内容" }), folder, "pane-merge");
}

async function photographCalculation(page: Page, folder: string): Promise<void> {
  await page.getByRole("tab", { name: "测算" }).click();
  const fields = place(page).locator("input");
  await fields.first().waitFor();
  for (const [index, figure] of ["12,000", "10,500", "580"].entries())
    await fields.nth(index).fill(figure);
  await shootFrom(place(page).getByText("受污染耕地总面积").first(), folder, "pane-calculate");
}

async function photographSheets(page: Page, folder: string): Promise<void> {
  await page.setViewportSize(wide);
  await page.getByRole("tab", { name: "表格" }).click();
  await page.getByRole("tab", { name: "任务台账" }).click();
  await page.getByRole("region", { name: /任务台账/ }).waitFor();
  await shoot(page, folder, "pane-sheets");
}

/** The place in sight; the others stay in the page. */
function place(page: Page): Locator {
  return page.locator('main [role="tabpanel"]:not([hidden])');
}

async function openLedger(page: Page, ledger: Ledger): Promise<void> {
  await page.reload();
  await page.getByRole("tab", { name: "督办" }).click();
  await page.getByLabel("打开已有台账").setInputFiles({
    name: "台账.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await writeWorkbook(planWorkbook(ledger, asOf))),
  });
  await page.getByRole("heading", { name: ledger.title }).waitFor();
}

async function chooseSample(page: Page): Promise<void> {
  await page.locator('input[accept*=".docx"]').setInputFiles(sample);
}

async function shoot(page: Page, folder: string, name: PictureName): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await shootInSight(page, folder, name);
}

async function shootFrom(first: Locator, folder: string, name: PictureName): Promise<void> {
  // Below the tabs, which stick to the top.
  await first.evaluate((line) => window.scrollBy(0, line.getBoundingClientRect().top - 100));
  await shootInSight(first.page(), folder, name);
}

async function shootInSight(page: Page, folder: string, name: PictureName): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: pictureFile(name, folder) });
}
