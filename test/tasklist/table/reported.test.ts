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
