import { screen, within } from "@testing-library/react";
import { rates } from "../../../src/rates";
import { calculators } from "../../../src/taskpane/calculate/calculators";
import { FakeHost, newLedger, openPane } from "../fakes";

const open = async (options: Parameters<typeof openPane>[0] = {}) => {
  const stage = openPane(options);
  await stage.user.click(screen.getByRole("tab", { name: /测算|Rates/ }));
  const farmland = await screen.findByRole("region", {
    name: /受污染耕地安全利用率|Safe-use rate/,
  });
  const choose = async (name: string) => {
    await stage.user.selectOptions(screen.getByRole("combobox"), name);
    return screen.getByRole("region", { name });
  };
  const type = async (form: HTMLElement, label: RegExp, text: string) => {
    const field = within(form).getByLabelText(label, { selector: "input" });
    await stage.user.clear(field);
    await stage.user.type(field, text);
  };
  return { ...stage, farmland, choose, type };
};

const result = (form: HTMLElement) => within(form).getByRole("status");

test("each rate shows its formula and where it comes from", async () => {
  const { farmland, choose } = await open();
  expect(farmland).toHaveTextContent("公式：（实现安全利用面积 + 落实严格管控面积）÷");
  expect(farmland).toHaveTextContent("依据：《受污染耕地安全利用率核算方法（试行）》");
  expect(await choose("重点重金属减排比例")).toHaveTextContent("（环固体〔2022〕17号）");
  expect(farmland).not.toBeVisible();
});

test("a farmland rate short of its target says by how much, and what is needed", async () => {
  const { farmland, type } = await open();
  expect(result(farmland)).toHaveTextContent("填完数字后");
  await type(farmland, /受污染耕地总面积/, "1,000");
  await type(farmland, /实现安全利用面积/, "900");
  await type(farmland, /落实严格管控面积/, "20.5");
  expect(result(farmland)).toHaveTextContent("92.05%");
  expect(result(farmland)).toHaveTextContent("未达标（目标 93%），还差 0.95 个百分点");
  expect(result(farmland)).toHaveTextContent("还需落实 9.5 亩");
});

test("exactly on the target is met; the smallest lack is not rounded away", async () => {
  const { farmland, type } = await open();
  await type(farmland, /受污染耕地总面积/, "100000");
  await type(farmland, /实现安全利用面积/, "93000");
  await type(farmland, /落实严格管控面积/, "0");
  expect(result(farmland)).toHaveTextContent("达标（目标 93%），高出 0 个百分点");
  await type(farmland, /实现安全利用面积/, "92999.9");
  expect(result(farmland)).toHaveTextContent("92.99%");
  expect(result(farmland)).toHaveTextContent("还差 0.01 个百分点");
  expect(result(farmland)).toHaveTextContent("还需落实 0.1 亩");
});

test("priority-protected land counts above and below the line", async () => {
  const { farmland, type } = await open();
  await type(farmland, /受污染耕地总面积/, "100");
  await type(farmland, /实现安全利用面积/, "80");
  await type(farmland, /落实严格管控面积/, "10");
  await type(farmland, /优先保护类面积/, "100");
  expect(result(farmland)).toHaveTextContent("95%");
});

test("emissions: what must still be cut, and growth as a negative reduction", async () => {
  const { choose, type } = await open();
  const emissions = await choose("重点重金属减排比例");
  await type(emissions, /2020|基准年|基数/, "200");
  await type(emissions, /当前排放量/, "190");
  expect(result(emissions)).toHaveTextContent("5%");
  expect(result(emissions)).toHaveTextContent("还需削减 2 千克");
  await type(emissions, /当前排放量/, "210");
  expect(result(emissions)).toHaveTextContent("−5%");
});

test("impossible figures and wrong typing are explained", async () => {
  const { farmland, type } = await open();
  await type(farmland, /受污染耕地总面积/, "10");
  await type(farmland, /实现安全利用面积/, "20");
  await type(farmland, /落实严格管控面积/, "0");
  expect(result(farmland)).toHaveTextContent("“实现安全利用面积”大于“受污染耕地总面积”");
  await type(farmland, /实现安全利用面积/, "九亩");
  expect(farmland).toHaveTextContent("请填数字");
});

test("hints and errors name the figures in English too, as English lists them", async () => {
  const { farmland, type, user } = await open({ locale: "en" });
  await type(farmland, /Total polluted farmland/, "0");
  await type(farmland, /Safely used area/, "0");
  await type(farmland, /Strictly controlled area/, "0");
  expect(result(farmland)).toHaveTextContent("“total polluted farmland” is zero");
  await user.click(within(farmland).getByRole("button", { name: /^Paste a whole table/ }));
  expect(farmland).toHaveTextContent("(total polluted farmland, safely used area, strictly");
});

test("the target comes from the ledger where it names one", async () => {
  const ledger = newLedger();
  const goals = ledger.goals.map((goal) =>
    goal.figure === "farmlandSafeUse" ? { ...goal, target: { ...goal.target, value: 0.915 } } : goal
  );
  const [first, ...others] = ledger.tasks;
  const [aim] = first!.targets;
  const ofTask = (figure: "farmlandSafeUse" | "plotControlRate", value: number) => ({
    ...aim!,
    id: figure,
    figure,
    target: { ...aim!.target, value },
  });
  const targets = [ofTask("farmlandSafeUse", 0.9), ofTask("plotControlRate", 0.8)];
  const tasks = [{ ...first!, targets }, ...others];
  const host = new FakeHost("excel").hold({ ...ledger, goals, tasks });
  const { farmland, choose } = await open({ host });
  expect(await within(farmland).findByDisplayValue("91.5")).toBeVisible();
  expect(
    within(await choose("重点建设用地安全利用率")).getByLabelText(/^目标/, { selector: "input" })
  ).toHaveValue("100");
  expect(within(await choose("优先监管地块管控率")).getByDisplayValue("80")).toBeVisible();
  expect(within(await choose("重点重金属减排比例")).getByDisplayValue("6")).toBeVisible();
});

test("what was typed stays when another place is visited", async () => {
  const { farmland, type, user } = await open();
  await type(farmland, /受污染耕地总面积/, "1234");
  await user.click(screen.getByRole("tab", { name: "导入" }));
  await user.click(screen.getByRole("tab", { name: "测算" }));
  expect(screen.getByDisplayValue("1234")).toBeVisible();
});

test("every rate of the catalogue has a form with all its figures", async () => {
  const { choose } = await open();
  for (const [id, { name, figures }] of Object.entries(rates)) {
    const form = await choose(name["zh-CN"]);
    const fields = within(form)
      .queryAllByRole("textbox")
      .concat(within(form).queryAllByRole("radiogroup"));
    const { target, whatIf, byPlots } = calculators.find(({ rate }) => rate === id)!;
    const more = [target, whatIf, byPlots].filter((one) => one !== undefined);
    expect(fields).toHaveLength(Object.keys(figures).length + more.length);
  }
});

test("a whole column pasted is added up", async () => {
  const { farmland, user } = await open();
  const field = within(farmland).getByLabelText(/受污染耕地总面积/, { selector: "input" });
  await user.click(field);
  await user.paste("600\r\n10公顷\r\n");
  expect(field).toHaveValue("600 + 10公顷");
  expect(farmland).toHaveTextContent("合计 750 亩");
});

test("projects: what they cut, less what is new", async () => {
  const { choose, type } = await open();
  const form = await choose("重点重金属减排比例（按工程核算）");
  await type(form, /基准年排放量/, "200");
  await type(form, /工程减排量/, "9 + 4");
  await type(form, /新增排放量/, "3");
  expect(result(form)).toHaveTextContent("5%");
  expect(result(form)).toHaveTextContent("还需削减 2 千克");
});

test("land is rectified until the rate is reached; plots are counted whole", async () => {
  const { choose, type } = await open();
  const land = await choose("重点建设用地安全利用率");
  await type(land, /重点建设用地总面积/, "100");
  await type(land, /违规开发利用面积/, "8");
  expect(result(land)).toHaveTextContent("还需整改 3 亩");
  const plots = await choose("优先监管地块管控率");
  await type(plots, /完成管控地块数/, "4");
  await type(plots, /优先监管地块总数/, "6");
  await type(plots, /^目标/, "75");
  expect(result(plots)).toHaveTextContent("66.66%");
  expect(result(plots)).toHaveTextContent("还需完成 1 块");
});

test("questions are answered by yes or no, and by what is lacking", async () => {
  const { choose, type, user } = await open();
  const replacement = await choose("等量替代、减量替代");
  await type(replacement, /新增排放量/, "10");
  await type(replacement, /^替代量/, "11");
  await type(replacement, /替代比例/, "1.2∶1");
  expect(result(replacement)).toHaveTextContent("否还需增加替代量 1 千克");
  const secured = await choose("重点建设用地安全利用有效保障");
  await type(secured, /重点建设用地安全利用率/, "96");
  expect(result(secured)).toHaveTextContent("填完数字后");
  await user.click(within(secured).getByRole("radio", { name: "是" }));
  expect(result(secured)).toHaveTextContent("是");
  await user.click(within(secured).getByRole("radio", { name: "否" }));
  expect(result(secured)).toHaveTextContent("否");
});

test("what is needed is told too large rather than too small, what is allowed too small", async () => {
  const { choose, type } = await open();
  const needed = await choose("达标还需面积");
  await type(needed, /^目标/, "93");
  await type(needed, /总面积/, "100.001");
  await type(needed, /已实现面积/, "90");
  expect(result(needed)).toHaveTextContent("3.01 亩");
  const allowed = await choose("允许排放量");
  await type(allowed, /基准年排放量/, "100.005");
  await type(allowed, /减排目标/, "6");
  expect(result(allowed)).toHaveTextContent("94 千克");
});

test("a result goes into the active cell as formula or value, with the cells it was read from", async () => {
  const { host, farmland, type, user } = await open();
  const take = within(farmland).getByRole("button", {
    name: "实现安全利用面积：取选中单元格的合计",
  });
  await user.click(take);
  expect(within(farmland).getByDisplayValue("27.5")).toBeVisible();
  await type(farmland, /受污染耕地总面积/, "40");
  await type(farmland, /落实严格管控面积/, "2.5");
  await user.click(within(farmland).getByRole("button", { name: "插入公式" }));
  await user.click(within(farmland).getByRole("button", { name: "插入数值" }));
  expect(host.inserted).toEqual([
    ["=SOIL.SAFEUSERATE(40,Sheet1!B2:B3,2.5)", "0.00%"],
    [0.75, "0.00%"],
  ]);
  await type(farmland, /实现安全利用面积/, "30");
  await user.click(within(farmland).getByRole("button", { name: "插入公式" }));
  expect(host.inserted[2]).toEqual(["=SOIL.SAFEUSERATE(40,30,2.5)", "0.00%"]);
});

test("the sums of a pasted table are no longer named by the cells that a figure was read from before", async () => {
  const { host, farmland, user } = await open();
  await user.click(
    within(farmland).getByRole("button", { name: "实现安全利用面积：取选中单元格的合计" })
  );
  await user.click(within(farmland).getByRole("button", { name: /^粘贴整张表/ }));
  await user.click(within(farmland).getByLabelText("从 Excel、Word 复制的表"));
  await user.paste("乡镇\t受污染耕地总面积\t实现安全利用面积\t落实严格管控面积\n大埔镇\t40\t35\t2");
  await user.click(within(farmland).getByRole("button", { name: "插入公式" }));
  expect(host.inserted).toEqual([["=SOIL.SAFEUSERATE(40,35,2)", "0.00%"]]);
});

test("selected cells that hold no amount are told, and what was typed stays", async () => {
  const host = new FakeHost("excel");
  host.selectedCells = { address: "Sheet1!A1", values: [["大埔镇"]] };
  const { farmland, type, user } = await open({ host });
  await type(farmland, /实现安全利用面积/, "7");
  await user.click(
    within(farmland).getByRole("button", { name: "实现安全利用面积：取选中单元格的合计" })
  );
  expect(await within(farmland).findByText("没有取到数字")).toBeVisible();
  expect(farmland).toHaveTextContent("大埔镇");
  expect(within(farmland).getByDisplayValue("7")).toBeVisible();
});
