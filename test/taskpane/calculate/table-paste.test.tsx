import { screen, within } from "@testing-library/react";
import { openPane } from "../fakes";

async function pasteInto(rate: string, lines: readonly string[]) {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "测算" }));
  await user.selectOptions(await screen.findByRole("combobox"), rate);
  const form = within(screen.getByRole("region", { name: rate }));
  await user.click(form.getByRole("button", { name: /^粘贴整张表/ }));
  await user.click(form.getByLabelText("从 Excel、Word 复制的表"));
  await user.paste(lines.map((line) => line.replaceAll("|", "\t")).join("\n"));
  return form;
}

test("a pasted table of townships fills the form with its sums, the worst township first", async () => {
  const form = await pasteInto("受污染耕地安全利用率", [
    "乡镇|安全利用类面积（亩）|严格管控类面积（亩）|实现安全利用面积|落实严格管控面积",
    "大埔镇|1000|0|990|0",
    "沙埔镇|100|0|60|0",
    "六塘镇|不详|0|60|0",
    "合计|1100|0|1050|0",
  ]);
  expect(form.getByText("读入 2 行，合计已填入下方。")).toBeVisible();
  expect(form.getByText(/没有计入：六塘镇/)).toBeVisible();
  expect(form.getByLabelText("受污染耕地总面积", { selector: "input" })).toHaveValue("1100");
  expect(form.getByText("95.45%")).toBeVisible();
  const rows = form.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringContaining("沙埔镇 60%"),
    expect.stringContaining("大埔镇 99%"),
  ]);
});

test("a township whose figures cannot be right stands first, and says why", async () => {
  const form = await pasteInto("受污染耕地安全利用率", [
    "乡镇|受污染耕地总面积|实现安全利用面积|落实严格管控面积",
    "大埔镇|1000|900|0",
    "东泉镇|300|310|0",
    "沙埔镇|0|0|0",
  ]);
  const rows = form.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^东泉镇.*大于“受污染耕地总面积”/),
    expect.stringContaining("大埔镇 90%"),
    expect.stringMatching(/^沙埔镇 +0 亩/),
  ]);
});

test("projects have cuts and new emissions of their own, and the county's base is typed", async () => {
  const form = await pasteInto("重点重金属减排比例（按工程核算）", [
    "工程|工程减排量|新增排放量",
    "甲|80|0",
    "乙|10|5",
  ]);
  expect(form.getByLabelText("工程减排量", { selector: "input" })).toHaveValue("90");
  expect(form.getByLabelText("基准年排放量", { selector: "input" })).toHaveValue("");
});

test("of projects without a header the first amounts are their cuts, not the county's base", async () => {
  const form = await pasteInto("重点重金属减排比例（按工程核算）", ["甲|80|3", "乙|10|5"]);
  expect(form.getByLabelText("基准年排放量", { selector: "input" })).toHaveValue("");
  expect(form.getByLabelText("工程减排量", { selector: "input" })).toHaveValue("90");
  expect(form.getByLabelText("新增排放量", { selector: "input" })).toHaveValue("8");
});

test("what is no table is said", async () => {
  const form = await pasteInto("受污染耕地安全利用率", ["说明"]);
  expect(form.getByText(/没有读到数字列/)).toBeVisible();
});
