import { screen, within } from "@testing-library/react";
import { openPane } from "../fakes";

const openRate = async (name: string) => {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "测算" }));
  await user.selectOptions(await screen.findByRole("combobox"), name);
  const form = screen.getByRole("region", { name });
  const type = async (label: RegExp, text: string) => {
    const field = within(form).getByLabelText(label, { selector: "input" });
    await user.clear(field);
    await user.type(field, text);
  };
  return { form, type, user, result: within(form).getByRole("status") };
};

test.each([
  {
    name: "受污染耕地安全利用率",
    figures: { 受污染耕地总面积: "1000", 实现安全利用面积: "900", 落实严格管控面积: "20" },
    more: ["如果再落实", "5"],
    then: "将为 92.5%，未达标（目标 93%），还差 0.5 个百分点，还需落实 5 亩。",
  },
  {
    name: "重点重金属减排比例",
    figures: { 基准年排放量: "200", 当前排放量: "190" },
    more: ["如果再削减", "2"],
    then: "将为 6%，达标（目标 6%），高出 0 个百分点。",
  },
  {
    name: "重点重金属减排比例（按工程核算）",
    figures: { 基准年排放量: "200", 工程减排量: "13", 新增排放量: "3" },
    more: ["如果再削减", "1"],
    then: "将为 5.5%，未达标（目标 6%），还差 0.5 个百分点，还需削减 1 千克。",
  },
  {
    name: "重点建设用地安全利用率",
    figures: { 重点建设用地总面积: "100", 违规开发利用面积: "8" },
    more: ["如果再整改", "3"],
    then: "将为 95%，达标（目标 95%），高出 0 个百分点。",
  },
  {
    name: "优先监管地块管控率",
    figures: { 完成管控地块数: "4", 优先监管地块总数: "6" },
    more: ["如果再完成", "2"],
    then: "将为 100%，达标（目标 100%），高出 0 个百分点。",
  },
])("$name: what if so much more were done", async ({ name, figures, more, then }) => {
  const { form, type, result } = await openRate(name);
  for (const [label, text] of Object.entries(figures)) await type(new RegExp(`^${label}`), text);
  const now = result.textContent;
  await type(new RegExp(`^${more[0]}`), more[1]!);
  expect(within(form).getByText(then)).toBeVisible();
  expect(result.textContent).toBe(now);
});

test("what cannot be is told; without figures or an amount nothing is said", async () => {
  const { form, type, user } = await openRate("优先监管地块管控率");
  await type(/^如果再完成/, "3");
  expect(within(form).queryByText(/将为/)).toBeNull();
  await type(/^完成管控地块数/, "4");
  await type(/^优先监管地块总数/, "6");
  expect(form).toHaveTextContent("“完成管控地块数”大于“优先监管地块总数”");
  await user.clear(within(form).getByLabelText(/^如果再完成/, { selector: "input" }));
  expect(form).not.toHaveTextContent("大于");
});

test("land that is counted in plots is told in whole plots, its fields too", async () => {
  const { form, type, user, result } = await openRate("重点建设用地安全利用率");
  await user.click(within(form).getByRole("radio", { name: "按地块数" }));
  await type(/^重点建设用地地块总数/, "21");
  await type(/^违规开发利用地块数/, "3");
  expect(result).toHaveTextContent("还需整改 2 块");
  await type(/^如果再整改/, "2");
  expect(within(form).getByText(/^将为 95.23%，达标/)).toBeVisible();
  await user.click(within(form).getByRole("radio", { name: "按面积" }));
  expect(result).toHaveTextContent("还需整改 1.95 亩");
});
