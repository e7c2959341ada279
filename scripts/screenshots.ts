/**
 * Pictures of the pane in the browser edition, to be looked at: every place at the widths of a
 * narrow and a usual task pane and of a window, light, dark and in high contrast, Chinese and English.
 * Needs a build in dist/.
 *
 *   npx tsx scripts/screenshots.ts [folder of the build]
 */
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium";
import { serveFolder } from "../test/support/static-server";

const build = process.argv[2] ?? "dist";
const output = "out/screenshots";

interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark" | "high-contrast";
  readonly language: "zh-CN" | "en";
}

const looks: readonly Look[] = ([320, 450, 1200] as const).flatMap((width) =>
  (["light", "dark", "high-contrast"] as const).flatMap((scheme) =>
    (["zh-CN", "en"] as const).map((language) => ({ width, scheme, language }))
  )
);

/** What the system and the browser ask for; high contrast as most have it, white on black. */
const asked = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high-contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The names of what is clicked, by language. */
const words = {
  "zh-CN": {
    choose: "选择文件",
    firstTask: /^1\./,
    sample: "用示例文件试一试",
    write: "生成并下载",
    calculate: "测算",
    import: "导入",
    sheets: "表格",
    settings: "设置",
    correct: "更正",
    fillIn: "填报",
    merge: /人工更正和自加的列都保留/,
  },
  en: {
    choose: "Choose a file",
    firstTask: /^1\./,
    sample: "Try the sample",
    write: "Make and download",
    calculate: "Rates",
    import: "Import",
    sheets: "Sheets",
    settings: "Settings",
    correct: "Correct",
    fillIn: "Fill in",
    merge: /corrections and columns of your own stay/,
  },
} as const;

async function photograph(browser: Browser, origin: string, look: Look): Promise<void> {
  const { width, scheme, language } = look;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    ...asked[scheme],
    locale: language,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const say = words[language];
  const name = `${width}-${scheme}-${language}`;
  const shoot = async (step: string) => {
    await refuseSidewaysScroll(page, `${name} ${step}`);
    // The tabs stick to the top of what is in sight.
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: path.join(output, `${name}-${step}.png`), fullPage: true });
  };

  await page.goto(`${origin}/index.html`);
  await page.getByRole("button", { name: say.choose }).waitFor();
  await shoot("1-import");

  await page.locator('input[accept*=".docx"]').setInputFiles({
    name: "柳城县2025年度土壤污染防治工作实施方案.docx",
    mimeType: "application/octet-stream",
    buffer: await readFile(path.join(build, "assets/sample-liucheng-2025.docx")),
  });
  await page.getByRole("button", { name: say.firstTask }).click();
  await shoot("2-review");
  await page.getByRole("button", { name: say.correct }).first().click();
  await page.getByRole("button", { name: say.correct, exact: true }).click();
  await shoot("3-correct");

  await page.getByRole("button", { name: say.write }).click();
  const unit = page.locator("main li button").first();
  await unit.click();
  await page.locator("main li li button").first().click();
  await page.mouse.move(0, 0);
  await shoot("4-follow-up");
  await page.getByRole("button", { name: say.fillIn, exact: true }).click();
  await shoot("5-fill-in");

  await page.getByRole("tab", { name: say.calculate }).click();
  const figures = ["12,000", "10,500", "580"];
  const fields = page.locator('main [role="tabpanel"]:not([hidden]) input');
  await fields.first().waitFor();
  for (const [index, figure] of figures.entries()) await fields.nth(index).fill(figure);
  await shoot("6-calculate");

  await page.getByRole("tab", { name: say.import }).click();
  await page.getByRole("button", { name: say.sample }).click();
  await page.getByText(say.merge).waitFor();
  await shoot("7-merge");

  await page.getByRole("tab", { name: say.sheets }).click();
  await page.getByRole("tab", { name: "任务台账" }).click();
  await page.getByRole("region", { name: /任务台账/ }).waitFor();
  await shoot("8-sheets");

  await page.getByRole("tab", { name: say.settings, exact: true }).click();
  await page.locator('main [role="tabpanel"]:not([hidden]) form').waitFor();
  await shoot("9-settings");
  await context.close();
}

async function refuseSidewaysScroll(page: Page, where: string): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  if (excess > 0) throw new Error(`${where}: ${excess} pixels too wide`);
}

await mkdir(output, { recursive: true });
const server = await serveFolder(build);
const browser = await launchChromium();
try {
  for (const look of looks) await photograph(browser, server.origin, look);
  console.log(`${looks.length} looks in ${output}/`);
} finally {
  await browser.close();
  await server.close();
}
