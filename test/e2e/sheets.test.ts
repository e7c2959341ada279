import type { BrowserContext, Locator, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/file";
import { assess, createLedger, mergeLedger, recordPeriod, type Ledger } from "../../src/ledger";
import { lightColours, planWorkbook, sheetNames, type SheetPlan } from "../../src/workbook";
import { sampleList } from "../support/sample-list";
import { axeFaults } from "./axe";
import { tabTo } from "./by-keyboard";
import { browserOfFile, editionOfFile } from "./edition";

/** Every sheet in the browser edition's preview, against the plan that the file is written from. */

jest.setTimeout(120_000);

const asOf = "2026-01-15";
const browser = browserOfFile();
const address = editionOfFile();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser().newContext({ locale: "zh-CN", viewport: { width: 1200, height: 900 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await page.goto(address());
});
afterEach(() => context.close());

/** A ledger that has every sheet: with periods, records, and a task that a revised list took out. */
function ledgerOfEverySheet(): Ledger {
  const fresh = createLedger(sampleList, "清单.docx", []);
  const [first, ...others] = fresh.tasks;
  const entered: Ledger = {
    ...fresh,
    settings: { ...fresh.settings, asOf },
    tasks: [
      { ...first!, entry: { ...first!.entry, progress: 1, completedOn: "2025-10-09" } },
      ...others.map((task) => ({ ...task, entry: { ...task.entry, situation: "正在推进" } })),
    ],
  };
  const recorded = ["2025-11", "2025-12"].reduce(
    (ledger, period) => recordPeriod(ledger, assess(ledger, `${period}-28`), period),
    entered
  );
  const shorter = { ...sampleList, tasks: sampleList.tasks.slice(0, -1) };
  return mergeLedger(recorded, shorter, { source: "清单.docx", registry: [] }).value.ledger;
}

async function open(ledger: Ledger): Promise<void> {
  const bytes = await writeWorkbook(planWorkbook(ledger, asOf));
  await page
    .locator('input[accept*=".xlsx"]')
    .first()
    .setInputFiles({
      name: "台账.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes),
    });
  await page.getByRole("searchbox").waitFor();
  await page.getByRole("tab", { name: "表格" }).click();
  await page.getByRole("region", { name: /总览/ }).waitFor();
}

const tabs = () => page.getByRole("tablist", { name: "工作表" }).getByRole("tab");

/** What of a sheet can be read on the way from its top to its end. */
async function textsIn(region: Locator): Promise<Set<string>> {
  const seen = new Set<string>();
  for (;;) {
    const cells = region.locator('[role="cell"], [role="columnheader"]');
    for (const text of await cells.allTextContents()) seen.add(text);
    const isAtEnd = await region.evaluate((paper) => {
      const before = paper.scrollTop;
      paper.scrollTop += paper.clientHeight;
      return paper.scrollTop === before;
    });
    if (isAtEnd) return seen;
    await page.waitForTimeout(60);
  }
}

/** The words of a planned sheet that are in sight in Excel. */
function wordsOf({ blocks, columns, merges }: SheetPlan): string[] {
  const isCovered = (row: number, column: number) =>
    merges.some(
      (range) =>
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount &&
        (row > range.row || column > range.column)
    );
  return blocks.flatMap((block) =>
    [...block.cells].flatMap((line, down) =>
      line.flatMap((cell, across) => {
        const column = block.column + across;
        const isShown = !columns[column]?.hidden && !isCovered(block.row + down, column);
        return isShown && typeof cell.value === "string" && cell.value !== "" ? [cell.value] : [];
      })
    )
  );
}

test("every sheet shows every word of its plan, passes axe, and is reached by the arrow keys", async () => {
  const ledger = ledgerOfEverySheet();
  const plan = planWorkbook(ledger, asOf);
  const sheets = plan.sheets.filter(({ isHidden }) => !isHidden);
  const everySheet = Object.values(sheetNames).filter((name) => name !== sheetNames.baseline);
  expect(sheets.map(({ name }) => name).sort()).toEqual([...everySheet].sort());
  await open(ledger);
  expect(await tabs().allTextContents()).toEqual(sheets.map(({ name }) => name));
  await tabTo(tabs().first());
  for (const [place, sheet] of sheets.entries()) {
    if (place > 0) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const region = page.getByRole("region", { name: new RegExp(sheet.name) });
    await region.waitFor();
    expect(await axeFaults(page.mainFrame())).toEqual([]);
    const seen = await textsIn(region);
    expect({
      sheet: sheet.name,
      missing: wordsOf(sheet).filter((word) => !seen.has(word)),
    }).toEqual({
      sheet: sheet.name,
      missing: [],
    });
    for (const chart of sheet.charts)
      expect(await region.getByRole("img", { name: chart.title }).count()).toBe(1);
  }
});

test("lights and states stand out in their colours, each with its word", async () => {
  await open(ledgerOfEverySheet());
  await page.getByRole("tab", { name: sheetNames.duties, exact: true }).click();
  const region = page.getByRole("region", { name: /责任分工/ });
  const fillOf = (word: string) =>
    region
      .getByRole("cell", { name: word, exact: true })
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const plain = await fillOf("牵头");
  const fills = [await fillOf("红灯"), await fillOf("绿灯"), await fillOf("逾期")];
  for (const fill of fills) expect(fill).not.toBe(plain);
  expect(fills[0]).not.toBe(fills[1]);
});

test("the bars of a chart are as long as its figures say", async () => {
  const ledger = ledgerOfEverySheet();
  await open(ledger);
  const chart = page.getByRole("img", { name: /^各牵头单位任务亮灯情况/ });
  const widths = await chart.evaluate((image, red) => {
    const rgb = document.createElement("i");
    rgb.style.color = red;
    return [...image.querySelectorAll<HTMLElement>("span")]
      .filter(({ style }) => style.backgroundColor === rgb.style.color && style.width !== "")
      .map(({ parentElement, offsetWidth }) => offsetWidth / parentElement!.offsetWidth);
  }, lightColours.redAmberGreen.red.bar);
  const { units } = assess(ledger, asOf);
  const most = Math.max(...units.map(({ led }) => led));
  expect(widths).toHaveLength(units.length);
  for (const [place, unit] of units.entries())
    expect(widths[place]).toBeCloseTo(unit.lights.red / most, 1);
});

test("of a list of 3,000 tasks only what is in sight is drawn, wherever one scrolls", async () => {
  const { tasks, ...ledger } = createLedger(sampleList, "清单.docx", []);
  const [, second] = tasks;
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...second!,
    id: String(at + 1),
    task: { ...second!.task, number: String(at + 1), title: `第${at + 1}项` },
    measures: [],
    targets: [],
  }));
  await open({ ...ledger, tasks: many });
  await page.getByRole("tab", { name: sheetNames.tasks, exact: true }).click();
  const region = page.getByRole("region", { name: /任务台账/ });
  const drawn = () => region.getByRole("row").count();
  await region.getByRole("cell", { name: "第1项", exact: true }).waitFor();
  expect(await drawn()).toBeLessThan(80);
  await region.focus();
  await page.keyboard.press("End");
  await region.getByRole("cell", { name: "第3000项", exact: true }).waitFor();
  expect(await drawn()).toBeLessThan(80);
  await region.evaluate((paper) => (paper.scrollTop = paper.scrollHeight / 2));
  await region
    .getByRole("cell", { name: /^第1[45]\d\d项$/ })
    .first()
    .waitFor();
  expect(await region.getByRole("cell", { name: "第1项", exact: true }).count()).toBe(0);
  expect(await drawn()).toBeLessThan(80);
});
