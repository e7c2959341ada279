import type { FrameLocator } from "playwright-core";
import { asFormula, contentOf } from "../host/model/entry";
import type { SimulatedExcel } from "../host/simulated-excel";
import { addInEachTest } from "./excel-add-in";
import { waitUntil } from "./wait-until";

/** 测算 in the simulated Excel: figures from selected cells, results into the active one. */

jest.setTimeout(60_000);

let excel: SimulatedExcel;
let pane: FrameLocator;

addInEachTest(320, (addIn) => {
  ({ excel, pane } = addIn);
});
beforeEach(() => pane.getByRole("tab", { name: "测算" }).click());

const sheet = () => excel.store.sheetById(excel.store.data.activeSheet);

function enter(column: number, entries: readonly (string | number)[]): void {
  for (const [row, entry] of entries.entries())
    excel.store.setContent(sheet(), row, column, contentOf(entry));
}

function select(row: number, column: number, rowCount: number): void {
  const area = { row, column, rowCount, columnCount: 1 };
  excel.store.data.selection = { sheet: sheet().id, area };
}

const formulaAt = (row: number, column: number) =>
  asFormula(sheet().cells.get(`${row},${column}`)?.content ?? null);

test("a rate over two columns goes into a cell as a formula over their ranges", async () => {
  enter(0, ["面积", 60, "40亩"]);
  enter(1, ["已用", 50, 35]);
  await pane.getByLabel("落实严格管控面积", { exact: true }).fill("9");
  select(1, 0, 2);
  await pane.getByRole("button", { name: "受污染耕地总面积：取选中单元格的合计" }).click();
  await pane.getByRole("textbox", { name: "受污染耕地总面积" }).waitFor();
  select(1, 1, 2);
  await pane.getByRole("button", { name: "实现安全利用面积：取选中单元格的合计" }).click();
  await pane.getByText("94%", { exact: true }).waitFor();
  select(5, 2, 1);
  await pane.getByRole("button", { name: "插入公式" }).click();
  await waitUntil(() => formulaAt(5, 2) !== "");
  expect(formulaAt(5, 2)).toBe("=SOIL.SAFEUSERATE(Sheet1!A2:A3,Sheet1!B2:B3,9)");
  expect(sheet().cells.get("5,2")?.format.get("numberFormat")).toBe("0.00%");

  await pane.getByRole("button", { name: "插入数值" }).click();
  await pane.getByText("单元格 Sheet1!C6 里已有内容").waitFor();
  select(6, 2, 1);
  await pane.getByRole("button", { name: "插入数值" }).click();
  await waitUntil(() => formulaAt(6, 2) === 0.94);
});

test("a whole table is pasted by keyboard, and its result goes into a cell and into words", async () => {
  await pane
    .getByRole("button", { name: /^粘贴整张表/ })
    .first()
    .focus();
  await pane.locator(":focus").press("Enter");
  const table = pane.getByLabel("从 Excel、Word 复制的表").first();
  await table.fill(
    "乡镇\t安全利用类面积\t实现安全利用面积\t严格管控面积\n甲镇\t60\t50\t0\n乙镇\t40\t40\t0"
  );
  await pane.getByText("读入 2 行").waitFor();
  await pane.getByText("90%", { exact: true }).waitFor();
  select(5, 2, 1);
  await pane.getByRole("button", { name: "插入公式" }).focus();
  await pane.locator(":focus").press("Enter");
  await waitUntil(() => formulaAt(5, 2) !== "");
  expect(formulaAt(5, 2)).toBe("=SOIL.SAFEUSERATE(100,90,0)");
});

test("empty cells and words are told, and nothing changes", async () => {
  select(8, 0, 3);
  await pane.getByRole("button", { name: "受污染耕地总面积：取选中单元格的合计" }).click();
  await pane.getByText("选中的单元格里没有数字").waitFor();
  enter(0, ["大埔镇"]);
  select(0, 0, 1);
  await pane.getByRole("button", { name: "受污染耕地总面积：取选中单元格的合计" }).click();
  await pane.getByText("大埔镇").waitFor();
  expect(await pane.getByRole("textbox", { name: "受污染耕地总面积" }).inputValue()).toBe("");
});
