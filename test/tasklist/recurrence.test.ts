import { periodsOfYear, readRecurrence } from "../../src/tasklist";

const dues = (text: string, year = 2025) => {
  const recurrence = readRecurrence(text);
  return recurrence && periodsOfYear(recurrence, year).map(({ due }) => due);
};
const monthEnds = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30"];

test.each([
  ["每季度", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["每个季度末", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["每季度首月10日前", ["2025-01-10", "2025-04-10", "2025-07-10", "2025-10-10"]],
  ["每季度末月下旬", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["每季度次月5日前", ["2025-04-05", "2025-07-05", "2025-10-05", "2026-01-05"]],
  // A day without its month: which month is not said, and the period's end is the latest.
  ["每季度15日前", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["每３个月", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["按季度", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["季调度", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]],
  ["每半年不少于1次监测", ["2025-06-30", "2025-12-31"]],
  ["每六个月", ["2025-06-30", "2025-12-31"]],
  ["每年", ["2025-12-31"]],
  ["每年11月底前", ["2025-11-30"]],
  ["每年12月20日前", ["2025-12-20"]],
  ["每年十一月底前", ["2025-11-30"]],
  ["每年年底前", ["2025-12-31"]],
])("%s", (text, expected) => {
  expect(dues(text)).toEqual(expected);
});

test("every month has its day, in a leap year too", () => {
  expect(dues("每月")!.slice(0, 6)).toEqual(monthEnds.map((day) => `2025-${day}`));
  expect(dues("每月底前", 2024)![1]).toBe("2024-02-29");
  expect(dues("每月5日前")).toEqual(
    Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}-05`)
  );
  expect(dues("每月30日前")![1]).toBe("2025-02-28");
  expect(dues("每月次月5日前")!.at(-1)).toBe("2026-01-05");
  expect(dues("逐月")).toHaveLength(12);
});

test.each(["", "不定期", "定期", "每周", "每旬", "每两年", "每2个月", "长期坚持", "2025年底前"])(
  "%j has no rhythm that divides the year",
  (text) => {
    expect(dues(text)).toBeNull();
  }
);

test("periods are called after their part of the year", () => {
  const names = (text: string) =>
    periodsOfYear(readRecurrence(text)!, 2025).map(({ period }) => period);
  expect(names("每月")[2]).toBe("2025-03");
  expect(names("每季度")).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]);
  expect(names("每半年")).toEqual(["2025-H1", "2025-H2"]);
  expect(names("每年底前")).toEqual(["2025年"]);
});
