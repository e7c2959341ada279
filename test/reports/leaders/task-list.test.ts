import { createLedger } from "../../../src/ledger";
import { planLeaders } from "../../../src/reports";
import { reportValues } from "../../support/report-rows";
import { deadline, sampleList, task, units } from "../../support/sample-list";

const asOf = "2025-07-01";

function listed(tasks: readonly ReturnType<typeof task>[]) {
  const ledger = createLedger({ ...sampleList, tasks }, "清单.docx", []);
  const entry = { progress: 0.5, situation: "已开工", problems: "缺经费", nextSteps: "申请追加" };
  const entered = ledger.tasks.map((one) => ({ ...one, entry: { ...one.entry, ...entry } }));
  const { sheets } = planLeaders({ ...ledger, tasks: entered }, asOf);
  return sheets.find(({ name }) => name === "任务清单")!;
}

test("a section's name stands once, before its tasks; tasks without one have no such line", () => {
  const tasks = ["一、源头", "一、源头", "二、耕地"].map((section, at) =>
    task(String(at + 1), { section })
  );
  const firsts = reportValues(listed(tasks)).map(([first]) => first);
  expect(firsts.slice(3)).toEqual(["一、源头", "1", "2", "二、耕地", "3"]);
  const plain = reportValues(listed([task("1", { section: "" })])).map(([first]) => first);
  expect(plain.slice(3)).toEqual(["1"]);
});

test("a task stands with its leads, its words of time and all that was entered", () => {
  const sheet = listed([
    task("1", {
      lead: units("县水利局", "县林业局"),
      content: "整治。",
      deadlines: [deadline("持续推进", "open"), deadline("常态化开展", "open")],
    }),
  ]);
  const [heads, , row] = reportValues(sheet).slice(2);
  expect(Object.fromEntries(row!.map((cell, at) => [heads![at], cell]))).toEqual({
    序号: "1",
    主要任务: "任务1",
    任务内容: "整治。",
    牵头单位: "县水利局、县林业局",
    完成时限: "持续推进；常态化开展",
    进度: 0.5,
    进展情况: "已开工",
    存在问题: "缺经费",
    下一步措施: "申请追加",
    状态: "长期",
    灯号: "绿灯",
  });
});

test("its header stands on every page", () => {
  const sheet = listed([task("1")]);
  const { first, last } = sheet.print.titleRows!;
  expect(reportValues(sheet)[first]![0]).toBe("序号");
  expect(last).toBe(first);
});
