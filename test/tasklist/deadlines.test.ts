import fc from "fast-check";
import { readDeadlines } from "../../src/tasklist";

const read = (text: string, bare = false) =>
  readDeadlines(text, { year: 2025, bare }).map(({ text: words, kind, date }) => [
    words,
    kind,
    date,
  ]);

describe("day limits", () => {
  test.each([
    ["到2025年底，全县", "到2025年底", "2025-12-31"],
    ["2025年底前，淘汰", "2025年底前", "2025-12-31"],
    ["年底前完成", "年底前", "2025-12-31"],
    ["今年年底前", "今年年底前", "2025-12-31"],
    ["年内完成", "年内", "2025-12-31"],
    ["明年6月底前", "明年6月底前", "2026-06-30"],
    ["12月20日前", "12月20日前", "2025-12-20"],
    ["2025年12月31日前完成", "2025年12月31日前", "2025-12-31"],
    ["2月30日前", "2月30日前", "2025-02-28"],
    ["2025年第三季度末", "2025年第三季度末", "2025-09-30"],
    ["第一季度完成", "第一季度", "2025-03-31"],
    ["上半年完成", "上半年", "2025-06-30"],
    ["到2025年，我县", "到2025年", "2025-12-31"],
    ["2025年完成溯源", "2025年", "2025-12-31"],
    ["6月中旬前", "6月中旬前", "2025-06-20"],
    ["十二月底前", "十二月底前", "2025-12-31"],
    ["二〇二五年底前", "二〇二五年底前", "2025-12-31"],
    ["到 2 0 2 5 年底", "到 2 0 2 5 年底", "2025-12-31"],
    ["２０２５年６月底前", "２０２５年６月底前", "2025-06-30"],
    ["到“十四五”末", "到“十四五”末", "2025-12-31"],
    ["2025-11-30前", "2025-11-30前", "2025-11-30"],
  ])("%s", (text, words, date) => {
    expect(read(text)).toEqual([[words, "date", date]]);
  });
});

test.each([
  ["5-9月", "2025-05-01", "2025-09-30"],
  ["2025年3月至11月", "2025-03-01", "2025-11-30"],
  ["11月至次年3月", "2025-11-01", "2026-03-31"],
  ["2024年10月至2025年3月", "2024-10-01", "2025-03-31"],
  ["二至三季度", "2025-04-01", "2025-09-30"],
])("%s is a window", (text, start, date) => {
  expect(readDeadlines(text, { year: 2025 })).toEqual([
    { text, kind: "window", start, date, confidence: "high" },
  ]);
});

describe("without a date", () => {
  test.each([
    ["持续推进排查", "持续推进", "open"],
    ["持续深入实施工程", "持续深入实施", "open"],
    ["长期坚持", "长期坚持", "open"],
    ["动态更新清单", "动态更新", "open"],
    ["全年", "全年", "open"],
    ["立行立改", "立行立改", "open"],
    ["每月5日前", "每月5日前", "recurring"],
    ["每季度报送", "每季度", "recurring"],
    ["每半年不少于1次", "每半年", "recurring"],
    ["定期开展检查", "定期", "recurring"],
    ["待方案批复后实施", "待方案批复后", "conditional"],
    ["发现后3个月内", "发现后3个月内", "conditional"],
    ["自收到通知之日起15个工作日内", "自收到通知之日起15个工作日内", "conditional"],
    ["限期完成", "限期", "conditional"],
  ])("%s", (text, words, kind) => {
    expect(read(text)).toEqual([[words, kind, null]]);
  });
});

test("a yearly date is a recurrence with a date", () => {
  expect(read("每年11月底前")).toEqual([["每年11月底前", "recurring", "2025-11-30"]]);
});

describe("no deadlines", () => {
  test.each([
    "完成2025年土壤污染重点监管单位名录制定更新",
    "比2020年下降10%",
    "《2025年底前工作方案》",
    "“到2025年底”的提法",
    "根据耕地土壤环境质量类别动态调整结果",
    "截至2024年底，已完成3项",
    "2025年6月5日是世界环境日",
    "“十四五”期间",
    "两年内",
    "一住两公、两场两区",
    "中长期规划",
    "按要求组织",
    "按方案要求开展调查",
    "按省的要求开展调查",
    "土壤环境质量持续改善",
    "根据排查结果动态调整名录",
    "“散乱污”企业动态清零",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ["2025年12月", "2025-12-31"],
  ["2025年12月20日", "2025-12-20"],
  ["6月", "2025-06-30"],
  ["2025.12.31", "2025-12-31"],
  ["三季度", "2025-09-30"],
  ["Q3", "2025-09-30"],
  ["2026年Q1", "2026-03-31"],
  ["2025年", "2025-12-31"],
])("%s alone in a cell is a date", (text, date) => {
  expect(read(text, true)).toEqual([[text, "date", date]]);
});

describe("doubts", () => {
  test("a month, quarter or year that something is to be done before", () => {
    expect(readDeadlines("2025年6月前完成")[0]).toMatchObject({
      date: "2025-05-31",
      confidence: "low",
    });
    expect(readDeadlines("2026年前完成")[0]).toMatchObject({
      date: "2025-12-31",
      confidence: "low",
    });
  });

  test("the number of an item right before a month", () => {
    expect(readDeadlines("1.6月底前完成", { year: 2025 })[0]).toMatchObject({
      text: "6月底前",
      date: "2025-06-30",
    });
    expect(readDeadlines("2.2026年6月底前", { year: 2025 })[0]).toMatchObject({
      text: "2026年6月底前",
      date: "2026-06-30",
    });
    expect(readDeadlines("降到2025.6月", { year: 2025 })[0]?.text).not.toBe("6月");
  });

  test("a date whose year is not known", () => {
    expect(readDeadlines("年底前完成")[0]).toMatchObject({ date: null, confidence: "low" });
  });

  test("a date before the list's year", () => {
    expect(readDeadlines("到2023年底", { year: 2025 })[0]).toMatchObject({ confidence: "low" });
  });
});

test("every day limit is read back as the day that it names", () => {
  const days = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const text = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日前`;
      const [deadline] = readDeadlines(text);
      expect(deadline).toMatchObject({ text, date: day.toISOString().slice(0, 10) });
    })
  );
});

test("a year that its bracket includes, and one that only says which things are meant", () => {
  expect(readDeadlines("2026年前（含）完成", { year: 2025 })).toMatchObject([
    { date: "2026-12-31" },
  ]);
  expect(readDeadlines("完成2020年前（含）列入清单的污染源整治", { year: 2025 })).toEqual([]);
});

describe("a list for several years", () => {
  const read = (text: string) =>
    readDeadlines(text, { year: 2026, since: 2024 }).map(({ date, confidence }) => [
      date,
      confidence,
    ]);

  test.each<[string, [string, string][]]>([
    ["2024年底前完成", [["2024-12-31", "high"]]],
    ["截至2024年底完成5个", [["2024-12-31", "high"]]],
    ["2023年底前完成", [["2023-12-31", "low"]]],
    [
      "2024年6月底前完成排查，9月底前完成整治",
      [
        ["2024-06-30", "high"],
        ["2024-09-30", "high"],
      ],
    ],
    [
      "2025年，6月底前完成排查。年底前验收。",
      [
        ["2025-06-30", "high"],
        ["2026-12-31", "high"],
      ],
    ],
    ["6月底前完成", [["2026-06-30", "high"]]],
  ])("%s", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

test("a sentence's year holds for its other dates in any list, unless it is past", () => {
  const read = (text: string, year: number | null) =>
    readDeadlines(text, { year }).map(({ date }) => date);
  const words = "2026年3月底前完成排查，6月底前完成整治。9月底前验收";
  expect(read(words, 2025)).toEqual(["2026-03-31", "2026-06-30", "2025-09-30"]);
  expect(read("2024年，6月底前完成", 2025)).toEqual(["2025-06-30"]);
  expect(read("2025年3月底前完成排查，6月底前完成整治", null)).toEqual([
    "2025-03-31",
    "2025-06-30",
  ]);
});
