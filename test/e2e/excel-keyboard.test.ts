import type { FrameLocator, Page } from "playwright-core";
import { asFormula, contentOf } from "../host/model/entry";
import type { SimulatedExcel } from "../host/simulated-excel";
import { pressByKeyboard, tabTo } from "./by-keyboard";
import { addInEachTest, sample } from "./excel-add-in";
import { sheetsWithoutPeriods } from "./excel-stage";
import { waitUntil } from "./wait-until";

/** What people do in the pane inside Excel, by keyboard alone: nothing is clicked. */

jest.setTimeout(60_000);

let excel: SimulatedExcel;
let pane: FrameLocator;
let page: Page;

addInEachTest(350, (addIn) => {
  ({ excel, pane } = addIn);
  page = pane.owner().page();
});

const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
const hasFocus = (role: "tab" | "heading" | "button", name: string | RegExp) =>
  pane.getByRole(role, { name }).and(pane.locator(":focus")).waitFor();

async function importSample(): Promise<void> {
  await button("选择文件").waitFor();
  const chooser = page.waitForEvent("filechooser");
  await pressByKeyboard(button("选择文件"));
  await (await chooser).setFiles(sample);
  await hasFocus("heading", /^柳城县2025年度/);
  await pressByKeyboard(button("直接去写入"));
  await hasFocus("heading", "将要写入的内容");
  await pressByKeyboard(button("写入工作簿"));
  await button(/牵头 \d+ 项/).waitFor();
}

const selected = () => {
  const { selection } = excel.store.data;
  return selection && `${excel.store.sheetById(selection.sheet).name} ${selection.area.row}`;
};

/** The row of a task on its sheet; the fourth row is the table's header. */
const rowOf = (number: number) => {
  const { area } = excel.store.sheet("任务台账")!.tables[0]!;
  return `任务台账 ${area.row + number}`;
};

test("a list is chosen, looked through and written, and the keyboard goes on in what was written", async () => {
  await importSample();
  expect(excel.store.data.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    ...sheetsWithoutPeriods,
  ]);
  await hasFocus("tab", "督办");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await pane.locator("main :focus").count()).toBe(1);
});

test("a unit's task is opened, and its row shown again after one has gone elsewhere", async () => {
  await importSample();
  await pressByKeyboard(button(/县农业农村局.*牵头/));
  await pressByKeyboard(button(/^5\. 强化耕地安全利用/));
  await waitUntil(() => selected() === rowOf(5));
  excel.store.data.selection = null;
  await pressByKeyboard(button("转到表格中的这一行"));
  await waitUntil(() => selected() === rowOf(5));
});

test("a task's card is filled in, and stands in the sheet", async () => {
  await importSample();
  await tabTo(pane.getByRole("searchbox"));
  await page.keyboard.type("强化耕地安全利用");
  await pressByKeyboard(button(/^5\. 强化耕地安全利用/));
  await pressByKeyboard(button("填报"));
  // The form begins with the progress.
  await page.keyboard.type("60");
  await tabTo(pane.getByLabel("进展情况"));
  await page.keyboard.type("正在推进");
  await tabTo(pane.getByLabel("责任人"));
  await page.keyboard.type("某同志");
  await page.keyboard.press("Enter");
  await pane.getByText("60%").waitFor();
  const contents = [...excel.store.sheet("任务台账")!.cells.values()].map(({ content }) =>
    asFormula(content)
  );
  for (const entered of [0.6, "正在推进", "某同志"])
    expect(contents.filter((content) => content === entered)).toHaveLength(1);
  // Closed, the form gives the focus back to what opened it.
  await hasFocus("button", "填报");
});

test("figures are taken from selected cells, and the result goes into another", async () => {
  const sheet = excel.store.sheet("Sheet1")!;
  [60, 40].forEach((area, row) => excel.store.setContent(sheet, row, 0, contentOf(area)));
  const select = (row: number, rowCount: number) => {
    excel.store.data.selection = {
      sheet: sheet.id,
      area: { row, column: 0, rowCount, columnCount: 1 },
    };
  };
  await button("选择文件").waitFor();
  await tabTo(pane.getByRole("tab", { name: "导入" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await hasFocus("tab", "测算");
  await page.keyboard.press("Enter");
  await button("受污染耕地总面积：取选中单元格的合计").waitFor();
  select(0, 2);
  await pressByKeyboard(button("受污染耕地总面积：取选中单元格的合计"));
  const area = pane.getByRole("textbox", { name: "受污染耕地总面积" });
  await waitUntil(async () => (await area.inputValue()) === "100");
  await tabTo(pane.getByRole("textbox", { name: "实现安全利用面积" }));
  await page.keyboard.type("93");
  await tabTo(pane.getByRole("textbox", { name: "落实严格管控面积" }));
  await page.keyboard.type("0");
  select(4, 1);
  await pressByKeyboard(button("插入数值"));
  const inserted = () => asFormula(sheet.cells.get("4,0")?.content ?? null);
  await waitUntil(() => inserted() !== "");
  expect(inserted()).toBe(0.93);
});
