import { screen, within } from "@testing-library/react";
import { FakeHost, newLedger, openPane } from "../fakes";

const open = async (options: Parameters<typeof openPane>[0] = {}) => {
  const stage = openPane(options);
  await stage.user.click(screen.getByRole("tab", { name: /测算|Calculate/ }));
  const farmland = await screen.findByRole("region", {
    name: /受污染耕地安全利用率|Safe-use rate/,
  });
  const emissions = screen.getByRole("region", { name: /重点重金属减排比例|heavy-metal/ });
  const type = async (form: HTMLElement, label: RegExp, text: string) => {
    const field = within(form).getByLabelText(label);
    await stage.user.clear(field);
    await stage.user.type(field, text);
  };
  return { ...stage, farmland, emissions, type };
};

const result = (form: HTMLElement) => within(form).getByRole("status");

test("each rate shows its formula and where it comes from", async () => {
  const { farmland, emissions } = await open();
  expect(farmland).toHaveTextContent("公式：（实现安全利用面积 + 落实严格管控面积）÷");
  expect(farmland).toHaveTextContent("依据：《受污染耕地安全利用率核算方法（试行）》");
  expect(emissions).toHaveTextContent("依据：");
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
  const { emissions, type } = await open();
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

test("errors name the figures in English too", async () => {
  const { farmland, type } = await open({ locale: "en" });
  await type(farmland, /Total polluted farmland/, "0");
  await type(farmland, /Safely used area/, "0");
  await type(farmland, /Strictly controlled area/, "0");
  expect(result(farmland)).toHaveTextContent("“total polluted farmland” is zero");
});

test("the target comes from the ledger where it names one", async () => {
  const ledger = newLedger();
  const goals = ledger.goals.map((goal) =>
    goal.figure === "farmlandSafeUse" ? { ...goal, target: { ...goal.target, value: 0.915 } } : goal
  );
  const host = new FakeHost("excel").hold({ ...ledger, goals });
  const { farmland, emissions } = await open({ host });
  expect(await within(farmland).findByDisplayValue("91.5")).toBeVisible();
  expect(within(emissions).getByDisplayValue("6")).toBeVisible();
});

test("what was typed stays when another place is visited", async () => {
  const { farmland, type, user } = await open();
  await type(farmland, /受污染耕地总面积/, "1234");
  await user.click(screen.getByRole("tab", { name: "导入" }));
  await user.click(screen.getByRole("tab", { name: "测算" }));
  expect(screen.getByDisplayValue("1234")).toBeVisible();
});
