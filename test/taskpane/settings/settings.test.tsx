import { screen } from "@testing-library/react";
import { LedgerError } from "../../../src/diagnostics";
import { FakeHost, newLedger, openPane } from "../fakes";

const open = (stage: ReturnType<typeof openPane>) =>
  stage.user.click(screen.getByRole("tab", { name: "设置" }));

test("without a ledger it says what to do", async () => {
  await open(openPane());
  expect(await screen.findByText(/导入任务清单或打开已有台账后/)).toBeVisible();
});

test("changed settings go into their named cells, and only those", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  await open(stage);
  const days = await screen.findByLabelText("临期天数");
  const save = screen.getByRole("button", { name: "保存设置" });
  expect(save).toBeDisabled();
  await stage.user.clear(days);
  await stage.user.type(days, "15");
  await stage.user.click(screen.getByLabelText(/蓝黄红/));
  await stage.user.click(save);
  expect(stage.host.named).toEqual([{ DueSoonDays: 15, ColourSet: "蓝黄红" }]);
});

test("an empty as-of date means today, by a formula", async () => {
  const ledger = newLedger();
  const fixed = { ...ledger, settings: { ...ledger.settings, asOf: "2025-12-15" } };
  const stage = openPane({ host: new FakeHost("excel").hold(fixed) });
  await open(stage);
  const day = await screen.findByLabelText("统计截止日期");
  expect(day).toHaveValue("2025年12月15日");
  await stage.user.clear(day);
  await stage.user.click(screen.getByRole("button", { name: "保存设置" }));
  expect(stage.host.named).toEqual([{ AsOfDate: { formula: "TODAY()" } }]);
});

test("nonsense cannot be saved, and a refusal of the workbook is told", async () => {
  const stage = openPane({ host: new FakeHost("excel").hold(newLedger()) });
  stage.host.updateNames = () => Promise.reject(new LedgerError("excelCellEdit"));
  await open(stage);
  const days = await screen.findByLabelText("临期天数");
  await stage.user.type(days, "天");
  expect(screen.getByText("请填 0 到 366 之间的天数")).toBeVisible();
  expect(screen.getByRole("button", { name: "保存设置" })).toBeDisabled();
  await stage.user.clear(days);
  await stage.user.type(days, "10");
  await stage.user.click(screen.getByRole("button", { name: "保存设置" }));
  expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
});
