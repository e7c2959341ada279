import { readDeadlines } from "../../src/tasklist";

const read = (text: string, bare = false) =>
  readDeadlines(text, { year: 2025, bare }).map(({ kind, date }) => [kind, date]);

describe("day limits of plans and rectification lists", () => {
  test.each([
    ["12月底前完成", "2025-12-31"],
    ["2025年上半年完成整改", "2025-06-30"],
    ["一季度前完成", "2024-12-31"],
    ["到2030年，全市", "2030-12-31"],
    ["25年底前完成", "2025-12-31"],
    ["二〇二五年十二月底前", "2025-12-31"],
    ["次年3月底前报送", "2026-03-31"],
    ["2025年11月末前建成", "2025-11-30"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([["date", date]]);
  });
});

describe("a cell under 完成时限", () => {
  test.each([
    ["2025.12", "date", "2025-12-31"],
    ["2025/12", "date", "2025-12-31"],
    ["2025/12/31", "date", "2025-12-31"],
    ["2025-12", "date", "2025-12-31"],
    ["２０２５年１２月", "date", "2025-12-31"],
    ["2 0 2 5 年 1 2 月", "date", "2025-12-31"],
    ["25年底", "date", "2025-12-31"],
    ["2024年10月30日—2025年3月31日", "window", "2025-03-31"],
    ["2025年1-12月", "window", "2025-12-31"],
    ["即知即改", "open", null],
    ["即办", "open", null],
    ["按需开展", "open", null],
    ["按项目进度", "conditional", null],
    ["另行通知", "conditional", null],
    ["春节期间", "conditional", null],
    ["汛前", "conditional", null],
    ["春耕结束前", "conditional", null],
    ["6.30前", "date", "2025-06-30"],
    ["立即整改", "open", null],
    ["立即整改，长期坚持", "open", null],
    ["已完成，持续推进", "open", null],
    ["长期坚持", "open", null],
    ["按上级要求完成", "conditional", null],
    ["按照上级要求时限", "conditional", null],
    ["按照省、市要求", "conditional", null],
    ["每季度末", "recurring", null],
    ["每年12月底前", "recurring", "2025-12-31"],
  ])("%s", (text, kind, date) => {
    expect(read(text, true)[0]).toEqual([kind, date]);
  });
});

describe("a label before a date makes it a limit in running text too", () => {
  test.each([
    ["加快整治。整改时限：2025年6月30日。", "2025-06-30"],
    ["整改时限：2025年12月", "2025-12-31"],
    ["（完成时限：2025年9月）", "2025-09-30"],
    ["时限要求：6月30日", "2025-06-30"],
    ["完成时间:2025.10", "2025-10-31"],
    ["整改期限为2025年10月", "2025-10-31"],
    ["完成时限：三季度", "2025-09-30"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([["date", date]]);
  });

  test.each([
    ["整改时限：长期", "open"],
    ["整改时限：持续改善", "open"],
    ["完成时限：按上级要求", "conditional"],
    ["完成时限：动态清零", "open"],
  ])("%s", (text, kind) => {
    expect(read(text)).toEqual([[kind, null]]);
  });

  test("up to the end of its clause only", () => {
    expect(read("整改时限：立行立改；2025年6月5日是世界环境日")).toEqual([["open", null]]);
  });
});

test("years of one goal, each with its own date", () => {
  expect(read("2025年6月底前完成摸底，12月底前完成整治")).toEqual([
    ["date", "2025-06-30"],
    ["date", "2025-12-31"],
  ]);
});

describe("a time that depends on something else", () => {
  test.each([
    ["自印发之日起30日内报送方案", "自印发之日起30日内"],
    ["方案印发之日起30日内报送", "印发之日起30日内"],
    ["两个月内完成整改", "两个月内"],
    ["2025年汛期前完成清淤", "2025年汛期前"],
    ["春耕前完成调查", "春耕前"],
    ["国庆节前完成整治", "国庆节前"],
    ["采暖季前完成改造", "采暖季前"],
    ["本月底前完成", "本月底前"],
    ["按上级要求的时限完成", "按上级要求的时限"],
    ["按照国家规定时限完成", "按照国家规定时限"],
  ])("%s", (text, words) => {
    expect(readDeadlines(text, { year: 2025 })).toMatchObject([
      { text: words, kind: "conditional", date: null },
    ]);
  });
});

describe("a manner of working is no time", () => {
  test.each([
    "按照国家和自治区要求落实措施",
    "按上级部署组织排查",
    "按照相关要求实施风险管控",
    "国发〔2016〕31号",
    "GB 15618-2018",
    "电话0772-7612345",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
