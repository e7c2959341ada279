import { fireEvent, screen } from "@testing-library/react";
import type { Locale } from "../../../src/locales";
import { serialOf } from "../../../src/workbook";
import { FakeHost, newLedger, openPane } from "../fakes";

/** A field for a day, as it stands on the settings of a ledger. */

async function field(locale: Locale = "zh-CN") {
  const host = new FakeHost("excel").hold(newLedger());
  const { user } = openPane({ host, locale });
  await user.click(screen.getByRole("tab", { name: /设置|Settings/ }));
  const day = await screen.findByLabelText(/^统计截止日期$|^As-of date$/);
  const save = () => user.click(screen.getByRole("button", { name: /保存设置|Save settings/ }));
  return { host, user, day, save };
}

test.each([
  ["zh-CN", "2026-1-5", "2026年1月5日"],
  ["zh-CN", "2026年1月5日", "2026年1月5日"],
  ["zh-CN", "２０２６／１／５", "2026年1月5日"],
  ["en", "2026/1/5", "2026-01-05"],
] as const)("in %s %s is taken, and stands as %s once it is left", async (locale, typed, shown) => {
  const { host, user, day, save } = await field(locale);
  await user.type(day, typed);
  expect(day).toHaveValue(typed);
  await user.tab();
  expect(day).toHaveValue(shown);
  await save();
  expect(host.named).toEqual([{ AsOfDate: serialOf("2026-01-05") }]);
});

test("what is no day is told once it is left, and keeps the form from being sent", async () => {
  const { host, user, day, save } = await field();
  await user.type(day, "2025年2月3");
  expect(screen.queryByText(/^请填写日期/)).toBeNull();
  await user.clear(day);
  await user.type(day, "2025年2月30日");
  await save();
  expect(screen.getByText(/^请填写日期/)).toBeVisible();
  expect(host.named).toEqual([]);
  await user.clear(day);
  await user.type(day, "2025年2月28日");
  await save();
  expect(screen.queryByText(/^请填写日期/)).toBeNull();
  expect(host.named).toEqual([{ AsOfDate: serialOf("2025-02-28") }]);
});

test("no calendar is offered where the browser opens none", async () => {
  await field();
  expect(screen.queryByRole("button", { name: "打开日历" })).toBeNull();
});

describe("with a calendar", () => {
  const showPicker = jest.fn();
  beforeEach(() => {
    HTMLInputElement.prototype.showPicker = showPicker;
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLInputElement.prototype, "showPicker");
  });

  test("it opens by its button, and the day that is picked takes the place of what was typed", async () => {
    const { user, day } = await field();
    await user.type(day, "明天");
    await user.click(screen.getByRole("button", { name: "打开日历" }));
    expect(showPicker).toHaveBeenCalledTimes(1);
    const [calendar] = showPicker.mock.contexts as HTMLInputElement[];
    fireEvent.change(calendar!, { target: { value: "2026-03-01" } });
    expect(day).toHaveValue("2026年3月1日");
    expect(screen.queryByText(/^请填写日期/)).toBeNull();
  });
});
