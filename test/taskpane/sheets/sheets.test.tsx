import { screen, within } from "@testing-library/react";
import type { Ledger } from "../../../src/ledger";
import { choose, FakeHost, newLedger, openPane } from "../fakes";

/** The preview of the sheets, in which jsdom sees a view of 640 pixels. */

const manyTasks = (): Ledger => {
  const ledger = newLedger();
  const [first] = ledger.tasks;
  const tasks = Array.from({ length: 600 }, (_, index) => ({ ...first!, id: String(index + 1) }));
  return { ...ledger, tasks };
};
const open = async (ledger: Ledger) => {
  const stage = openPane({ host: new FakeHost("file").hold(ledger) });
  await stage.user.click(screen.getByRole("tab", { name: "表格" }));
  await screen.findByRole("region", { name: /总览/ });
  return stage;
};

test("shows the sheets that are not hidden, the overview first", async () => {
  await open(newLedger());
  const tabs = within(screen.getByRole("tablist", { name: "工作表" }));
  expect(tabs.getByRole("tab", { name: "总览" })).toHaveAttribute("aria-selected", "true");
  expect(tabs.getByRole("tab", { name: "设置与说明" })).toBeVisible();
  expect(tabs.queryByRole("tab", { name: "原文底稿" })).toBeNull();
  expect(screen.getByRole("img", { name: /^各牵头单位任务亮灯情况/ })).toBeVisible();
});

test("draws only the rows in sight of a large sheet, and tells how many there are", async () => {
  const { user } = await open(manyTasks());
  await user.click(screen.getByRole("tab", { name: "任务台账" }));
  const table = await screen.findByRole("table", { name: "任务台账" });
  expect(Number(table.getAttribute("aria-rowcount"))).toBeGreaterThan(600);
  const rows = within(table).getAllByRole("row");
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.length).toBeLessThan(80);
});

test("colours a status as the workbook does", async () => {
  const ledger = newLedger();
  const [first, ...others] = ledger.tasks;
  const late = { ...first!, entry: { ...first!.entry, completedOn: "2025-01-31", progress: 1 } };
  const { user } = await open({ ...ledger, tasks: [late, ...others] });
  await user.click(screen.getByRole("tab", { name: "任务台账" }));
  const done = (await screen.findAllByRole("cell", { name: "已完成" }))[0]!;
  expect(done).toHaveStyle({ color: "#14532D" });
});

test("shows what would be written, before it is written", async () => {
  const stage = openPane();
  await choose(stage);
  await stage.user.click(await screen.findByRole("button", { name: "预览工作表" }));
  expect(await screen.findByRole("region", { name: /总览/ })).toBeVisible();
  expect(stage.host.applied).toEqual([]);
});

test("says what to do while there is no ledger", async () => {
  const { user } = openPane({ host: new FakeHost("file") });
  await user.click(screen.getByRole("tab", { name: "表格" }));
  expect(await screen.findByText(/可以在这里看到每张工作表/)).toBeVisible();
});

test("in Excel the workbook itself is in sight", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("tab", { name: "督办" }));
  expect(await screen.findByText(/当前工作簿里还没有台账/)).toBeVisible();
  expect(screen.queryByRole("tab", { name: "表格" })).toBeNull();
});
