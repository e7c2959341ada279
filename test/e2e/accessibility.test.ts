import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { browserOfFile, editionOfFile } from "./edition";

/** Every place of the pane, as it is built, by the rules of axe (WCAG 2.2 AA and good practice). */

const sample = "dist/assets/sample-liucheng-2025.docx";
const axeFile = createRequire(__filename).resolve("axe-core/axe.min.js");

interface Axe {
  run(): Promise<AxeResults>;
}

jest.setTimeout(60_000);

const browser = browserOfFile();
const address = editionOfFile();
let axe: string;

beforeAll(async () => {
  axe = await readFile(axeFile, "utf8");
});

const looks = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "high contrast", options: { forcedColors: "active" } },
] as const;

describe.each(looks)("in $name", ({ options }) => {
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await browser().newContext({
      ...options,
      locale: "zh-CN",
      viewport: { width: 320, height: 800 },
      reducedMotion: "reduce",
    });
    page = await context.newPage();
    await page.goto(address());
    await page.getByRole("button", { name: "选择文件" }).waitFor();
  });

  afterEach(async () => {
    await context.close();
  });

  /** What axe finds, one line for each kind of fault with the first place that has it. */
  async function faults(): Promise<string[]> {
    // Evaluated from outside, so that the page's policy need not be weakened for it.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
    return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`);
  }

  const importSample = async () => {
    await page.locator('input[accept*=".docx"]').setInputFiles(sample);
    await page.getByRole("button", { name: /^1\./ }).click();
  };

  const goTo = (place: string) => page.getByRole("tab", { name: place }).click();

  test("import and review", async () => {
    expect(await faults()).toEqual([]);
    await importSample();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "更正" }).click();
    expect(await faults()).toEqual([]);
  });

  test("follow-up: units, found tasks, a card that is filled in", async () => {
    await importSample();
    await page.getByRole("button", { name: "生成并下载" }).click();
    await page.locator("main li button").first().click();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "筛选" }).click();
    await page.getByRole("searchbox").fill("重金属");
    await page.getByRole("button", { name: /^3\./ }).click();
    await page.getByRole("button", { name: "填报" }).click();
    await page.getByLabel("进度").fill("八成");
    expect(await faults()).toEqual([]);
  });

  test("the sheets, before writing and after", async () => {
    await importSample();
    await page.getByRole("button", { name: "预览工作表" }).click();
    await page.getByRole("region", { name: /总览/ }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "生成并下载" }).click();
    await page.getByRole("searchbox").waitFor();
    await goTo("表格");
    for (const sheet of ["任务台账", "指标核算", "设置与说明"]) {
      await page.getByRole("tab", { name: sheet }).last().click();
      await page.getByRole("region", { name: new RegExp(sheet) }).waitFor();
      expect(await faults()).toEqual([]);
    }
  });

  test("calculating and settings", async () => {
    await goTo("测算");
    await page.getByLabel("受污染耕地总面积").fill("12,000");
    await page
      .getByRole("button", { name: /^粘贴整张表/ })
      .first()
      .click();
    await page
      .getByLabel("从 Excel、Word 复制的表")
      .fill("镇\t总面积\t安全利用面积\n甲\t9\t8\n乙\t九\t8");
    expect(await faults()).toEqual([]);
    await goTo("设置");
    await page.getByText(/导入任务清单或打开已有台账后/).waitFor();
    expect(await faults()).toEqual([]);
    await goTo("导入");
    await importSample();
    await page.getByRole("button", { name: "生成并下载" }).click();
    await page.getByRole("searchbox").waitFor();
    await goTo("设置");
    await page.getByLabel("临期天数").fill("天");
    expect(await faults()).toEqual([]);
  });
});
