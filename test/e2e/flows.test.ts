import type { BrowserContext, Locator, Page } from "playwright-core";
import { browserOfFile, draftKept, editionOfFile } from "./edition";

/** What people do every week in the browser edition, once by mouse and once by keyboard alone. */

jest.setTimeout(60_000);

const browser = browserOfFile();
const address = editionOfFile();
let context: BrowserContext;
let page: Page;

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();

/** How a button is pressed and a choice of a list is made. */
interface Way {
  readonly way: string;
  press(control: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  choose(list: Locator, option: string): Promise<void>;
  /** Into what has the focus: Ctrl+V, or what the menu of the right button does. */
  paste(): Promise<void>;
}

/** Puts onto the clipboard what other programs put there, by media type. */
const copy = (contents: Readonly<Record<string, string>>) =>
  page.evaluate(async (copied) => {
    const blobs = Object.entries(copied).map(
      ([type, content]) => [type, new Blob([content], { type })] as const
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, contents);

const ways: readonly Way[] = [
  {
    way: "by mouse",
    press: (control) => control.click(),
    tick: (box) => box.click(),
    choose: async (list, label) => void (await list.selectOption({ label })),
    paste: async () => {
      const session = await context.newCDPSession(page);
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: ["paste"] });
    },
  },
  {
    way: "by keyboard",
    press: async (control) => {
      await control.focus();
      // A click waits by itself until what was pressed before is done.
      await (await control.elementHandle())!.waitForElementState("enabled");
      await page.keyboard.press("Enter");
    },
    tick: async (box) => {
      await box.focus();
      await page.keyboard.press("Space");
    },
    choose: async (list, option) => {
      await list.focus();
      const chosen = () =>
        list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent);
      for (let tries = 0; tries < 40 && (await chosen()) !== option; tries++)
        await page.keyboard.press("ArrowDown");
      expect(await chosen()).toBe(option);
    },
    paste: () => page.keyboard.press("Control+V"),
  },
];

/** In the place of the browser's own calendar, which no page can see: a test cannot tell when it is open. */
function answerCalendar(day: string): void {
  HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    set!.call(this, day);
    this.dispatchEvent(new Event("input", { bubbles: true }));
  };
}

describe.each(ways)("$way", ({ press, tick, choose, paste }) => {
  beforeEach(async () => {
    context = await browser().newContext({
      locale: "zh-CN",
      viewport: { width: 320, height: 800 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    await page.clock.setFixedTime("2025-06-30T09:00:00");
    await page.goto(address());
    await press(button("用示例文件试一试"));
    await button("直接去写入").waitFor();
    await Promise.all([page.waitForEvent("download"), press(button("生成并下载"))]);
    await page.getByRole("searchbox").waitFor();
  });
  afterEach(() => context.close());

  const file = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press(button(name))]);
    return download.suggestedFilename();
  };
  const goTo = (place: string) => press(page.getByRole("tab", { name: place, exact: true }));

  test("tasks are filtered by unit, role, light and section, and all shown again", async () => {
    await press(button("筛选"));
    await choose(page.getByLabel("单位", { exact: true }), "县应急管理局");
    await page.getByText(/^符合条件的任务 \d+ 项/).waitFor();
    await choose(page.getByLabel("角色"), "牵头");
    await page.getByText(/^符合条件的任务 1 项/).waitFor();
    await choose(page.getByLabel("灯号"), "红灯");
    await page.getByText("没有符合条件的任务").waitFor();
    await press(button("清除条件"));
    await choose(page.getByLabel("所属部分"), "二、扎实推进耕地安全利用和风险管控");
    await page.getByText(/^符合条件的任务 \d+ 项/).waitFor();
  });

  test("another day is looked at and left, a period recorded and undone", async () => {
    await page.getByText("红灯 0").first().waitFor();
    await page.getByLabel(/^看看某一天/).fill("2026-02-01");
    await page.getByText("红灯 0").first().waitFor({ state: "detached" });
    await press(button("回到现在"));
    await page.getByText("红灯 0").first().waitFor();
    await press(button(/^记录本期/));
    await button(/^重新记录本期/).waitFor();
    await press(button("撤销上一次写入"));
    await button(/^记录本期/).waitFor();
  });

  test("a day is typed as offices write it, or taken from the calendar", async () => {
    const day = page.getByLabel(/^看看某一天/);
    await press(day);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2026年2月1日");
    await page.getByText(/^统计截止 2026年2月1日/).waitFor();
    await page.evaluate(answerCalendar, "2026-02-02");
    await press(button("打开日历"));
    await page.getByText(/^统计截止 2026年2月2日/).waitFor();
    expect(await day.inputValue()).toBe("2026年2月2日");
    await day.fill("二月初");
    await day.blur();
    await page.getByText(/^请填写日期/).waitFor();
  });

  test("what is sent is made: 领导版, 通报 and, once something is overdue, 督办单", async () => {
    expect(await file("领导版")).toContain("领导版");
    expect(await file("通报")).toContain("通报");
    await page.getByLabel(/^看看某一天/).fill("2026-02-01");
    await page.getByText(/^统计截止 2026年2月1日/).waitFor();
    expect(await file("督办单")).toContain("督办单");
    expect(await file("督办单（Word）")).toMatch(/督办单.*docx$/);
  });

  test("a rate is worked out and its result copied in words", async () => {
    await goTo("测算");
    await page.getByLabel("受污染耕地总面积").fill("1000");
    await page.getByLabel("实现安全利用面积").fill("900");
    await page.getByLabel("落实严格管控面积").fill("20");
    await press(button("复制结果"));
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("92%"));
  });

  test("a setting is changed, holds for the ledger and can be undone", async () => {
    await goTo("设置");
    await page.getByLabel("临期天数").fill("200");
    await press(button("保存设置"));
    await goTo("督办");
    await page.getByText("黄灯 0").first().waitFor({ state: "detached" });
    await press(button("撤销上一次写入"));
    await page.getByText("黄灯 0").first().waitFor();
  });

  test("a task's card is opened, filled in and undone", async () => {
    await page.getByRole("searchbox").fill("重金属");
    await press(button(/^3\./));
    await press(button("填报"));
    await page.getByLabel("进度").fill("80");
    await page.getByLabel("进展情况").fill("正在推进");
    await press(button("保存"));
    await page.getByText("80%", { exact: true }).waitFor();
    await page.getByText("正在推进").waitFor();
    await press(button("撤销上一次写入"));
    await page.getByText("80%", { exact: true }).waitFor({ state: "detached" });
  });

  test("a table copied from Excel is pasted into a calculator, which adds up its columns", async () => {
    const lines = ["乡镇\t安全利用类面积\t实现安全利用面积", "甲镇\t60\t50", "乙镇\t40\t40"];
    await goTo("测算");
    await press(button(/^粘贴整张表/));
    await copy({ "text/plain": lines.join("\n") });
    await page.getByLabel("从 Excel、Word 复制的表").first().focus();
    await paste();
    await page.getByText("读入 2 行").waitFor();
    expect(await page.getByLabel("受污染耕地总面积").inputValue()).toBe("100");
    expect(await page.getByLabel("实现安全利用面积").inputValue()).toBe("90");
  });

  test("a list copied from Word is pasted, and merged with the ledger in hand", async () => {
    const rows = [
      "<th>序号<th>主要任务<th>任务内容<th>牵头单位",
      "<td>1<td>摸底<td>摸清底数<td>县水利局",
    ];
    const title = "某县2025年度土壤污染防治任务清单";
    await goTo("导入");
    await copy({ "text/html": `<p>${title}</p><table><tr>${rows.join("<tr>")}</table>` });
    await paste();
    await page.getByRole("heading", { name: title }).waitFor();
    await button(/^1\.\s*摸底.*县水利局/).waitFor();
    await page.getByText("新文件与现有台账没有一项任务相同").waitFor();
  });

  test("a task that resembles an earlier one is said to be new, and is counted as that", async () => {
    const content =
      "本着“应查尽查、分阶段应治尽治、边查边治”的原则，完成农用地土壤重金属污染溯源并建立污染源清单，另外开展新的工作。";
    const rows = [
      "<th>序号<th>主要任务<th>任务内容<th>牵头单位",
      `<td>8<td>推进相近的工作<td>${content}<td>县水利局`,
    ];
    await goTo("导入");
    await copy({ "text/html": `<h1>某县任务清单</h1><table><tr>${rows.join("<tr>")}</table>` });
    await paste();
    await page.getByText("新增 0 项，改动 1 项，撤销 12 项，存疑 1 项").waitFor();
    const isNew = page.getByRole("checkbox", { name: "这是新任务，不沿用原填报" });
    await tick(isNew);
    await page.getByText("新增 1 项，改动 0 项，撤销 13 项，存疑 1 项").waitFor();
    expect(await isNew.isChecked()).toBe(true);
  });

  test("a file that takes its time is no longer waited for, and the next one is read", async () => {
    const readTheSample = async () => {
      const chooser = page.waitForEvent("filechooser");
      await press(button("选择文件"));
      await (await chooser).setFiles("dist/assets/sample-liucheng-2025.docx");
    };
    await goTo("导入");
    await page.evaluate(() => {
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = () => {
        Blob.prototype.arrayBuffer = arrayBuffer;
        return new Promise(() => undefined);
      };
    });
    await readTheSample();
    await page.getByRole("progressbar", { name: /^正在读取/ }).waitFor();
    await press(button("取消"));
    await page.getByText("已取消，没有写入任何内容。").waitFor();
    await readTheSample();
    await page.getByText("6 个部分，13 项任务").waitFor();
  });

  test("what was not downloaded is offered after a reload, and taken away in 设置", async () => {
    page.on("dialog", (dialog) => void dialog.accept());
    await press(button(/^记录本期/));
    await button("下载台账（有改动未下载）").waitFor();
    await draftKept(page);
    await page.reload();
    await press(button("恢复"));
    await button(/^重新记录本期/).waitFor();
    await page.reload();
    await button("恢复").waitFor();
    await goTo("设置");
    await press(button("清除暂存"));
    await button("恢复").waitFor({ state: "detached" });
    await page.reload();
    await button("选择文件").waitFor();
    await goTo("设置");
    await button("清除暂存").waitFor();
    expect(await button("恢复").count()).toBe(0);
  });
});
