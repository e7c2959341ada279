import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { readCells } from "../../src/hosts/file";
import { readLedger } from "../../src/workbook";
import { pressByKeyboard, tabTo } from "./by-keyboard";
import { browserOfFile, editionOfFile } from "./edition";

/** What was read of the sample, put right before it is written, in the browser edition. */

jest.setTimeout(60_000);

const browser = browserOfFile();
const address = editionOfFile();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser().newContext({ locale: "zh-CN", viewport: { width: 320, height: 800 } });
  context.setDefaultTimeout(12_000);
  page = await context.newPage();
  await page.goto(address());
  await page.getByRole("button", { name: "用示例文件试一试" }).click();
  await page.getByRole("button", { name: /^5\./ }).waitFor();
});
afterEach(() => context.close());

async function written(write: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), write()]);
  return readLedger((await readCells(await readFile(await download.path())))!).value;
}

async function writtenTask(write: () => Promise<void>) {
  const { task, targets } = (await written(write)).tasks.find(({ id }) => id === "5")!;
  return {
    lead: task.lead.map(({ unit }) => unit),
    due: task.due,
    first: targets[0]!.target.value,
  };
}

const corrected = { lead: ["县水利局", "县农业农村局"], due: "2025-11-30", first: 0.95 };

test("by mouse", async () => {
  await page.getByRole("button", { name: /^5\./ }).click();
  await page.locator("mark", { hasText: "93%" }).first().waitFor();
  await page.getByRole("button", { name: "更正", exact: true }).click();
  await page.getByLabel("牵头单位").fill("水利局、县农业农村局");
  await page.getByLabel("完成时限").fill("2025-11-30");
  await page
    .getByLabel(/的目标值$/)
    .first()
    .fill("95");
  await page.getByRole("button", { name: "采用更正" }).click();
  await page.getByText(/其中 1 项按您的更正写入/).waitFor();
  expect(await writtenTask(() => page.getByRole("button", { name: "生成并下载" }).click())).toEqual(
    corrected
  );
});

test("by keyboard", async () => {
  const press = (key: string) => page.keyboard.press(key);
  const type = async (text: string) => {
    await press("Control+A");
    await page.keyboard.type(text);
  };
  await page.getByRole("button", { name: /^5\./ }).focus();
  await press("Enter");
  await press("Tab");
  await press("Enter");
  // The form begins with the lead units.
  await type("水利局、县农业农村局");
  await press("Tab");
  await press("Tab");
  await press("Tab");
  await page.getByLabel("完成时限").fill("2025-11-30");
  await page
    .getByLabel(/的目标值$/)
    .first()
    .focus();
  await type("95");
  await press("Enter");
  await page.getByText(/其中 1 项按您的更正写入/).waitFor();
  await page.getByRole("button", { name: "生成并下载" }).focus();
  expect(await writtenTask(() => press("Enter"))).toEqual(corrected);
});

test("an overall goal, by keyboard", async () => {
  const { keyboard } = page;
  const goal = "受污染耕地安全利用率";
  const correctGoal = page.getByRole("button", { name: `更正：${goal}` });
  await pressByKeyboard(correctGoal);
  // The form begins with the indicator; then come the comparison and the number.
  await page.locator("q mark", { hasText: "93%" }).waitFor();
  await keyboard.press("End");
  await keyboard.type("（全县）");
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  await keyboard.press("Control+A");
  await keyboard.type("95");
  await keyboard.press("Enter");
  await page.getByText(/其中 1 项按您的更正写入/).waitFor();
  await page.getByText("> 95%").waitFor();
  expect(await correctGoal.evaluate((one) => one === document.activeElement)).toBe(true);
  const write = page.getByRole("button", { name: "生成并下载" });
  await tabTo(write);
  const { goals, imported } = await written(() => keyboard.press("Enter"));
  expect(goals[0]!.target).toMatchObject({ metric: `${goal}（全县）`, operator: ">", value: 0.95 });
  expect(imported!.goals[0]!.target).toMatchObject({ metric: goal, operator: ">=", value: 0.93 });
});

test("what was put right of a goal can be taken back, by mouse", async () => {
  const value = page.getByLabel("受污染耕地安全利用率的目标值");
  const correctGoal = page.getByRole("button", { name: "更正：受污染耕地安全利用率" });
  await correctGoal.click();
  await value.fill("95");
  await page.getByRole("button", { name: "采用更正" }).click();
  await page.getByText("≥ 95%", { exact: true }).waitFor();
  await correctGoal.click();
  await page.getByRole("button", { name: "恢复读取结果" }).click();
  await page.getByText(/按您的更正写入/).waitFor({ state: "detached" });
  expect(await page.getByText("≥ 95%", { exact: true }).count()).toBe(0);
});
