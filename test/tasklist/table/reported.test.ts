import { createLedger } from "../../../src/ledger";
import { drawn, readBlocks, tasksIn } from "../../support/task-tables";

const progressOf = (header: string, ...figures: string[]) =>
  tasksIn(
    [
      `序号|任务|牵头单位|${header}`,
      ...figures.map((text, at) => `${at + 1}|甲|县水利局|${text}`),
    ].join("\n")
  ).map(({ reported }) => reported?.progress);

test.each<[string, string, string[], (number | null)[]]>([
  [
    "percentages in every style",
    "完成率",
    ["92.6", "66.67%", "5.8％", "——", "/", "100", "已完成", "未启动"],
    [0.926, 0.6667, 0.058, null, null, 1, 1, 0],
  ],
  ["fractions", "工作进度", ["0.85", "1", "0"], [0.85, 1, 0]],
  ["a percent sign in the header", "完成进度（%）", ["45", "100"], [0.45, 1]],
])("%s", (_name, header, figures, progress) => {
  expect(progressOf(header, ...figures)).toEqual(progress);
});

test("a plain number of up to 1 among percentages is told", () => {
  const { codes, list } = readBlocks(
    "柳城县2025年度调度表",
    drawn(`序号|任务|牵头单位|完成率
1|甲|县水利局|66.67%
2|乙|县水利局|0.85`)
  );
  expect(codes).toEqual(["progressUnsure"]);
  expect(list.tasks[1]!.reported!.progress).toBe(0.85);
});

const followUp =
  drawn(`序号|主要任务|目标|现状值|牵头单位|进展情况|存在问题|下一步措施|责任人|填报日期|完成状态
1|治理|农村生活污水治理率达到80%以上|76.5%|县水利局|完成10家|资金不足|加快推进|张某|2025年6月30日|推进中`);

test("what a target has reached may stand under 完成情况, in the target's unit", () => {
  const tasks = tasksIn(`序号|重点任务|年度目标|完成情况|责任单位
1|安全利用|安全利用率≥93%|91.5%|东山县
2|隐患排查|完成12家|已完成9家|西水区
3|黑臭水体|治理15条|3条未完成|南湾县
4|灌溉水监测|监测覆盖率100%|80%|北港区
5|宣传|开展活动12次|6%|北港区`);
  expect(tasks.map(({ reported }) => [reported!.current, reported!.progress])).toEqual([
    [{ text: "91.5%", value: 0.915 }, null],
    [{ text: "已完成9家", value: 9 }, null],
    [null, null],
    [null, 0.8],
    [null, 0.06],
  ]);
});

test("numbers done stand in a column of their own", () => {
  const [task] = tasksIn(`序号|重点任务|年度目标|已完成数|责任单位
1|隐患排查|完成12家|9|西水区`);
  expect(task!.reported!.current).toEqual({ text: "9", value: 9 });
});

test("办结日期 is when a task was done, and in a list that reports nothing when it is due", () => {
  const [planned] = tasksIn(`序号|重点任务|办结日期|责任单位
1|隐患排查|2026-06-30|西水区`);
  expect([planned!.due, planned!.reported]).toEqual(["2026-06-30", null]);
  const [told] = tasksIn(`序号|重点任务|办结时限|办结日期|责任单位
1|隐患排查|2026-06-30|2026-06-20|西水区`);
  expect([told!.due, told!.reported!.completedOn]).toEqual(["2026-06-30", "2026-06-20"]);
});

test("a follow-up table is read as entries", () => {
  const { list } = readBlocks("柳城县2025年度调度表", followUp);
  expect(list.tasks[0]).toMatchObject({
    remarks: "",
    reported: {
      progress: null,
      situation: "完成10家",
      status: "推进中",
      problems: "资金不足",
      nextSteps: "加快推进",
      person: "张某",
      reportedOn: "2025-06-30",
      completedOn: null,
      current: { text: "76.5%", value: 0.765 },
    },
  });
});

test("a new ledger starts with what the table reports", () => {
  const { list } = readBlocks("柳城县2025年度调度表", followUp);
  const [task] = createLedger(list, "调度表.docx", []).tasks;
  expect(task!.entry).toMatchObject({ situation: "完成10家", person: "张某" });
  expect(task!.targets[0]!.entry.reported).toBe(0.765);
});

test("a plain list reports nothing", () => {
  expect(tasksIn("序号|任务|牵头单位|责任人\n1|甲|县水利局|张某")[0]).toMatchObject({
    reported: null,
    remarks: "责任人：张某",
  });
});
