import { light, timing } from "../../src/functions";
import { one, shows } from "./call";

/** 2025-10-31 and days around it as Excel's serial numbers. */
const asOf = one(45961);
const on = (days: number) => one(45961 + days);
const noReport = one(null);

describe("SOIL.TIMING", () => {
  shows([
    ["finished", () => timing(on(-5), one(1), asOf), "已完成"],
    ["finished, as text", () => timing(on(-5), one("100％"), asOf), "已完成"],
    ["a day late", () => timing(on(-1), one(0.99), asOf), "逾期"],
    ["due on the day", () => timing(on(0), one(0.99), asOf), "临期"],
    ["due in 30 days", () => timing(on(30), noReport, asOf), "临期"],
    ["due in 31 days, nothing reported", () => timing(on(31), noReport, asOf), "正常"],
    ["due in 31 days, far behind", () => timing(on(31), one(0.2), asOf), "滞后"],
    ["due in 31 days, well on the way", () => timing(on(31), one(0.9), asOf), "正常"],
    ["a shorter warning", () => timing(on(30), noReport, asOf, 7), "正常"],
    ["no warning", () => timing(on(1), noReport, asOf, 0), "正常"],
    ["no date", () => timing(one(""), one(0.5), asOf), "未定"],
    ["a time of day on the last day", () => timing(one(45961.5), noReport, one(45961.7)), "临期"],
    ["words for the year's end", () => timing(one("年底前"), one(0.2), asOf), "滞后"],
    ["words for another year", () => timing(one("2024年底前"), one(0.2), asOf), "逾期"],
    ["words without a day", () => timing(one("长期坚持"), one(0.2), asOf), "长期"],
    ["a window that has just begun", () => timing(one("2025年10-12月"), one(0.3), asOf), "正常"],
    [
      "words that say nothing of time",
      () => timing(one("见附表"), one(0), asOf),
      "#VALUE! “完成时限”中的“见附表”不是日期",
    ],
    [
      "a number that is no date",
      () => timing(one(20251231), one(0), asOf),
      "#VALUE! “完成时限”中的“20251231”不是日期",
    ],
    [
      "no as-of date",
      () => timing(on(1), one(0), one("")),
      "#VALUE! “统计截止日期”须填写且只填一项",
    ],
    [
      "a progress of 60 instead of 60%",
      () => timing(on(1), one(60), asOf),
      "#NUM! “完成率”应在0到100%之间",
    ],
    ["a negative warning", () => timing(on(1), one(0.5), asOf, -1), "#NUM! “临期天数”不能为负数"],
  ]);
});

describe("SOIL.LIGHT", () => {
  shows([
    ["overdue", () => light(one("逾期"), one("达标")), "红灯"],
    ["off target", () => light(one("已完成"), one("未达标")), "红灯"],
    ["due soon", () => light(one("临期"), one("达标")), "黄灯"],
    ["short of the target", () => light(one("正常"), one("有差距")), "黄灯"],
    ["on track", () => light(one("正常"), one("")), "绿灯"],
    ["on track, nothing reported", () => light(one("正常"), one("未测"), one("否")), "未报"],
    ["done, nothing else reported", () => light(one("已完成"), one("—"), one(false)), "绿灯"],
    [
      "a word that is no timing",
      () => light(one("快了"), one("")),
      "#VALUE! “时限状态”中的“快了”不能识别，请填写：已完成、逾期",
    ],
    ["no timing", () => light(one(""), one("")), "#VALUE! “时限状态”须填写且只填一项"],
  ]);
});
