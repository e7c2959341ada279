import type { BrowserContext, Page } from "playwright-core";
import { loadWords, translator, type MessageKey } from "../../src/locales";
import { axeFaults } from "./axe";
import { browserOfFile, editionOfFile } from "./edition";

/** Every place of the browser edition, as it is built, in each look and language, by axe's rules. */

const sample = "dist/assets/sample-liucheng-2025.docx";

jest.setTimeout(60_000);

beforeAll(() => Promise.all([loadWords("zh-CN"), loadWords("en")]));

const browser = browserOfFile();
const address = editionOfFile();

const looks = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "high contrast", options: { forcedColors: "active" } },
] as const;

const cases = [
  ...looks.map((look) => ({ ...look, language: "zh-CN" as const })),
  // The colours of high contrast are the system's, in every language the same.
  ...looks.slice(0, 2).map((look) => ({ ...look, language: "en" as const })),
];

describe.each(cases)("in $name, $language", ({ options, language }) => {
  let context: BrowserContext;
  let page: Page;
  const text = (key: MessageKey) => translator(language).text(key);

  beforeEach(async () => {
    context = await browser().newContext({
      ...options,
      locale: language,
      viewport: { width: 320, height: 800 },
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    await page.goto(address());
    await button(text("start.chooseFile")).waitFor();
  });
  afterEach(() => context.close());

  const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
  const expectNoFaults = async () => expect(await axeFaults(page.mainFrame())).toEqual([]);

  const importSample = async () => {
    await page.locator('input[accept*=".docx"]').setInputFiles(sample);
    await button(/^1\./).click();
  };
  const write = async () => {
    await button(text("pane.writeAndDownload")).click();
    await page.getByRole("searchbox").waitFor();
  };
  const goTo = (place: "import" | "calculate" | "sheets" | "settings") =>
    page.getByRole("tab", { name: text(`start.place_${place}`), exact: true }).click();

  test("import and review", async () => {
    await expectNoFaults();
    await importSample();
    await expectNoFaults();
    await button(/受污染耕地安全利用率/).click();
    await page.getByRole("button", { name: text("corrections.correct"), exact: true }).click();
    await expectNoFaults();
  });

  test("follow-up: units, found tasks, a card that is open, and one that is filled in", async () => {
    await importSample();
    await write();
    await page.locator("main li button").first().click();
    await expectNoFaults();
    await button(text("pane.filters")).click();
    await page.getByRole("searchbox").fill("重金属");
    await button(/^3\./).click();
    await expectNoFaults();
    await button(text("pane.fillIn")).click();
    await page.getByLabel(text("pane.progress")).fill("八成");
    await expectNoFaults();
  });

  test("the sheets, before writing and after", async () => {
    await importSample();
    await button(text("sheets.preview")).click();
    await page.getByRole("region", { name: /总览/ }).waitFor();
    await expectNoFaults();
    await write();
    await goTo("sheets");
    for (const sheet of ["任务台账", "指标核算", "设置与说明"]) {
      await page.getByRole("tab", { name: sheet }).last().click();
      await page.getByRole("region", { name: new RegExp(sheet) }).waitFor();
      await expectNoFaults();
    }
  });

  test("calculating and settings", async () => {
    await goTo("calculate");
    await button(text("tables.pasteTable")).click();
    await page
      .getByLabel(text("tables.pastedTable"))
      .fill("镇\t总面积\t安全利用面积\n甲\t9\t8\n乙\t九\t8");
    await expectNoFaults();
    await goTo("settings");
    await page.getByText(text("pane.settingsNeedLedger")).waitFor();
    await expectNoFaults();
    await goTo("import");
    await importSample();
    await write();
    await goTo("settings");
    await page.getByLabel(text("pane.settingDueSoon")).fill("天");
    await expectNoFaults();
  });
});
