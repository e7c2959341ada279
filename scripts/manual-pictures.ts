/**
 * Takes the pictures of the manual from the real pane and a real workbook, into docs/images. Needs a
 * build in dist/, Chromium, LibreOffice and poppler:
 *   npm run pictures
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { readDocument } from "../src/document";
import { writeWorkbook } from "../src/hosts/file";
import { createLedger, type Ledger } from "../src/ledger";
import { readTaskList } from "../src/tasklist";
import { planWorkbook } from "../src/workbook";
import { launchChromium } from "../test/support/chromium";
import { pdfToPng, toPdf } from "../test/support/libreoffice";
import { serveFolder } from "../test/support/static-server";

const build = "dist";
const output = "docs/images";
const sample = "assets/sample-liucheng-2025.docx";
/** Just after the year's end, so that some work is overdue. */
const asOf = "2026-01-08";

/** Narrow enough for two beside each other on a page, and as wide as a pane usually is. */
const pane = { width: 420, height: 760 };

async function photographPane(): Promise<void> {
  const server = await serveFolder(build);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      viewport: pane,
      locale: "zh-CN",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(`${asOf}T09:00:00`);
    await page.goto(`${server.origin}/index.html`);
    await page.getByRole("button", { name: "选择文件" }).waitFor();
    await shoot(page, "pane-import");

    await page.locator('input[accept*=".docx"]').setInputFiles(sample);
    await page.getByRole("button", { name: /^1\./ }).waitFor();
    await shoot(page, "pane-review");

    await page.getByRole("button", { name: "生成并下载" }).click();
    await page.locator("main li button").first().click();
    await shoot(page, "pane-follow-up");

    await page.getByRole("tab", { name: "测算" }).click();
    const fields = page.locator('main [role="tabpanel"]:not([hidden]) input');
    await fields.first().waitFor();
    for (const [index, figure] of ["12,000", "10,500", "580"].entries())
      await fields.nth(index).fill(figure);
    await shoot(page, "pane-calculate");
  } finally {
    await browser.close();
    await server.close();
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(output, `${name}.png`) });
}

/** The first pages of the sample's workbook, as they print. */
async function photographWorkbook(): Promise<void> {
  const { value: document } = await readDocument(await readFile(sample), path.basename(sample));
  const { list, registry } = readTaskList(document, {}).value;
  const ledger = withProgress(createLedger(list, path.basename(sample), registry));
  const [pdf] = await toPdf([await writeWorkbook(planWorkbook(ledger, asOf))]);
  const pages = await pdfToPng(pdf!, 64);
  for (const [index, name] of ["workbook-overview", "workbook-tasks"].entries())
    await writeFile(path.join(output, `${name}.png`), pages[index]!);
}

/** Some of what an office has entered by autumn, so that every light is seen. */
function withProgress(ledger: Ledger): Ledger {
  const shares = [1, 0.9, 0.6, 0.2, null];
  return {
    ...ledger,
    settings: { ...ledger.settings, asOf },
    tasks: ledger.tasks.map((task, index) => ({
      ...task,
      entry: { ...task.entry, progress: shares[index % shares.length]! },
    })),
  };
}

await mkdir(output, { recursive: true });
await photographPane();
await photographWorkbook();
console.log(`Pictures in ${output}/`);
