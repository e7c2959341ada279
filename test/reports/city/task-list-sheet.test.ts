import type { HandedIn } from "../../../src/reports";
import { deadline } from "../../support/sample-list";
import { reportRows, reportValues } from "../../support/report-rows";
import { citySheet, collected, county, ledgerTask } from "./counties";

const listed = (...handedIn: readonly HandedIn[]) => citySheet(collected(...handedIn), "任务汇总");

const overdue = ledgerTask("1", {}, { progress: 0.5, problems: "缺经费", nextSteps: "申请追加" });
const recurring = ledgerTask("2", { due: null });
const undated = {
  ...recurring,
  task: { ...recurring.task, deadlines: [deadline("持续推进", "open"), deadline("每月", "open")] },
};

test("a task stands with its county, its day or words, what was entered, and its light", () => {
  const sheet = listed(county("甲县", { tasks: [overdue] }), county("乙县", { tasks: [undated] }));
  const [heads, ...tasks] = reportValues(sheet).slice(2);
  const cells = tasks.map((row) => Object.fromEntries(row.map((cell, at) => [heads![at], cell])));
  expect(cells).toMatchObject([
    {
      地区: "甲县",
      主要任务: "任务1",
      牵头单位: "县水利局",
      进度: 0.5,
      存在问题: "缺经费",
      下一步措施: "申请追加",
      状态: "逾期",
      灯号: "红灯",
    },
    { 地区: "乙县", 完成时限: "持续推进；每月", 进度: "—", 存在问题: null, 灯号: "未报" },
  ]);
  const lights = reportRows(sheet)
    .slice(3)
    .map((row) => row.at(-1)!.style);
  expect(lights).toEqual(["light.red", "light.grey"]);
});
