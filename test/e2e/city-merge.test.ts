import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { readCells, writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { serve, type RunningSite } from "../host/page/server";
import { SimulatedExcel } from "../host/simulated-excel";
import { expectValidWorkbook } from "../support/ooxml-validator";
import { sampleList } from "../support/sample-list";
import { pressingWays } from "./by-keyboard";
import { browserOfFile } from "./edition";

/** Counties' ledgers, joined from the pane: in the browser edition and in the simulated Excel. */

jest.setTimeout(60_000);

const dist = path.resolve("dist");
const browser = browserOfFile();
let site: RunningSite;
let context: BrowserContext;
let folder: string;
let files: string[];

beforeAll(async () => {
  [site, folder] = await Promise.all([
    serve({ folders: { "/": dist }, pages: {} }),
    mkdtemp(path.join(tmpdir(), "city-merge-")),
  ]);
  const counties = await Promise.all(
    ["甲县", "乙县"].map(async (region) => {
      const list = { ...sampleList, region, title: `${region}2025年任务清单` };
      const plan = planWorkbook(createLedger(list, "清单.docx", []), "2025-12-15");
      const file = path.join(folder, `${region}.xlsx`);
      await writeFile(file, await writeWorkbook(plan));
      return file;
    })
  );
  const broken = path.join(folder, "坏.xlsx");
  await writeFile(broken, "不是工作簿");
  files = [...counties, broken];
});
afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  context = await browser().newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 900 },
    locale: "zh-CN",
  });
});
afterEach(() => context.close());

const done = "已汇总 2 个地区的 12 项任务。";

test.each(pressingWays)(
  "by $way the city's workbook is downloaded, and the unreadable file told",
  async ({ press }) => {
    const page = await context.newPage();
    await page.goto(`${site.origin}/index.html`);
    await page.getByRole("tab", { name: "督办" }).click();
    const chooser = page.waitForEvent("filechooser");
    await press(page.getByRole("button", { name: "选择各地台账" }));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chooser.then((opened) => opened.setFiles(files)),
    ]);
    expect(download.suggestedFilename()).toBe("净土全市汇总.xlsx");
    await page.getByText(done).first().waitFor();
    expect(await page.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^坏.xlsx：这个文件/),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    await expectValidWorkbook(bytes);
    expect(await readCells(bytes)).toBeNull();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
);

test("in Excel it opens as a new workbook, and the one in hand is not touched", async () => {
  const excel = new SimulatedExcel({ language: "zh-CN" });
  const page = await context.newPage();
  await excel.open(page, `${site.origin}/taskpane.html`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "督办" }).click();
  await pane.getByLabel("选择各地台账").first().setInputFiles(files);
  await pane.getByText(done).first().waitFor();
  expect(excel.store.data.opened).toHaveLength(1);
  expect(excel.store.data.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await excel.close();
});
