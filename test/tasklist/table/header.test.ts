import { fieldOf } from "../../../src/tasklist/table/header-field";
import { drawn, names, readBlocks, tasksIn } from "../../support/task-tables";

test.each([
  ["number", "序 号"],
  ["title", "重点\n任务"],
  ["title", "2025年度主要工作任务"],
  ["title", "项目名称"],
  ["title", "任务要点"],
  ["category", "专项"],
  ["category", "一级指标"],
  ["content", "具体整改措施"],
  ["content", "工作举措"],
  ["content", "建设内容及规模"],
  ["problems", "督察反馈问题"],
  ["problems", "隐患内容"],
  ["target", "整改目标"],
  ["target", "2025年目标值（%）"],
  ["lead", "牵头部门（单位）"],
  ["lead", "牵头单位/责任单位"],
  ["lead", "市级牵头责任单位"],
  ["support", "协同单位"],
  ["support", "协同整改单位"],
  ["support", "配合责任部门"],
  ["responsible", "责任单位（排在前位为牵头部门）"],
  ["responsible", "牵头及配合单位"],
  ["responsible", "责任单位及责任人"],
  ["responsible", "整治责任人/单位"],
  ["responsible", "整改责任主体"],
  ["responsible", "责任县区"],
  ["responsible", "责任县（市、区）"],
  ["deadline", "计划完成时间"],
  ["deadline", "起止时限"],
  ["deadline", "完成整治时间"],
  ["deadline", "工作进度安排"],
  ["completedOn", "实际完成时间"],
  ["progress", "完成率（％）"],
  ["situation", "目前整改进展情况"],
  ["nextSteps", "下一步工作措施"],
  ["person", "责任领导"],
  [null, "牵头领导"],
  [null, "任务面积（亩）"],
  [null, "监管单位"],
])("%s: %s", (field, header) => {
  expect(fieldOf(header)).toBe(field);
});

test("a note in the header that the first unit leads, in other words", () => {
  const [task] = tasksIn(`序号|任务|责任单位（排名第一的为牵头单位）
1|排查|县水利局、县林业局`);
  expect(names(task!.lead)).toEqual(["县水利局"]);
  expect(names(task!.support)).toEqual(["县林业局"]);
});

test("one column of leads and supports: the first unit leads", () => {
  const [task] = tasksIn(`序号|任务|牵头及配合单位
1|排查|县水利局、县林业局`);
  expect(names(task!.lead)).toEqual(["县水利局"]);
});

test("two columns of responsible units", () => {
  const [task] = tasksIn(`序号|任务|县级责任单位|乡镇责任单位
1|排查|县水利局|大埔镇人民政府`);
  expect(names(task!.responsible)).toEqual(["县水利局", "大埔镇人民政府"]);
});

test("three rows of header", () => {
  const [task] = tasksIn(`序号|工作内容|责任分工|<|<|完成时限
^|^|牵头单位|其他|<|^
^|^|^|配合单位|责任单位|^
1|开展排查。|县水利局|县林业局|各乡镇人民政府|6月底前`);
  expect(names(task!.lead)).toEqual(["县水利局"]);
  expect(names(task!.support)).toEqual(["县林业局"]);
  expect(names(task!.responsible)).toEqual(["各乡镇人民政府"]);
  expect(task!.due).toBe("2025-06-30");
});

test("a header of two rows whose merges were lost", () => {
  const [task] = tasksIn(`序号|工作内容|责任单位||备注
||牵头|配合|
1|开展排查。|县水利局|县林业局|`);
  expect(names(task!.lead)).toEqual(["县水利局"]);
  expect(names(task!.support)).toEqual(["县林业局"]);
});

test("targets of several years", () => {
  const [task] = tasksIn(`序号|指标名称|目标|<|责任单位
^|^|2024年|2025年|^
1|受污染耕地安全利用率|92%|93%以上|县农业农村局`);
  expect(task!.title).toBe("受污染耕地安全利用率");
  expect(task!.targets).toMatchObject([
    { metric: "受污染耕地安全利用率", value: 0.92, period: "2024年" },
    { metric: "受污染耕地安全利用率", value: 0.93, period: "2025年" },
  ]);
});

test("an indicator beside its value", () => {
  const [task] = tasksIn(`序号|任务|考核指标|目标值（%）|责任单位
1|安全利用|受污染耕地安全利用率|93|县农业农村局`);
  expect(task!.targets).toMatchObject([{ metric: "受污染耕地安全利用率", value: 0.93, unit: "%" }]);
});

test("单位 over units that work", () => {
  const [task] = tasksIn(`序号|单位|任务|完成时间
1|县水利局|开展排查|6月底`);
  expect(names(task!.responsible)).toEqual(["县水利局"]);
});

test("two columns that say what is to be done, and a goal", () => {
  const [task] = tasksIn(`序号|任务名称|目标任务|工作措施|责任部门
1|安全利用|受污染耕地安全利用率达到93%以上|落实措施。|县农业农村局`);
  expect(task).toMatchObject({ title: "安全利用", content: "落实措施。" });
  expect(task!.targets).toMatchObject([{ value: 0.93 }]);
});

test("a project list with who builds what", () => {
  const [task] = tasksIn(`序号|项目名称|建设内容|总投资（万元）|实施单位|建设期限|责任领导
1|甲工程|建设管网。|200|县水利局|2025年底|王某`);
  expect(task).toMatchObject({ title: "甲工程", content: "建设管网。", due: "2025-12-31" });
  expect(task!.remarks).toBe("总投资（万元）：200\n责任领导：王某");
});

test.each(["主要任务|<|责任单位", "|主要任务|责任单位"])(
  "numbers without a header of their own: %s",
  (header) => {
    const tasks = tasksIn(`${header}\n二|排查|县水利局\n三|治理|县水利局`);
    expect(tasks.map(({ number, title }) => [number, title])).toEqual([
      ["2", "排查"],
      ["3", "治理"],
    ]);
  }
);

test("a problem in front of the one column of tasks is what it is about", () => {
  const [task] = tasksIn(`序号|反馈问题|整改任务|责任单位\n1|河道乱堆|全面清理|县水利局`);
  expect(task).toMatchObject({ title: "河道乱堆", content: "全面清理" });
});

test.each(["工作标准", "完成标准", "验收标准"])(
  "what is to be attained is content: %s",
  (header) => {
    const [task] = tasksIn(`序号|工作任务|${header}|责任单位\n1|甲|排查率达到95%。|县水利局`);
    expect(task).toMatchObject({ title: "甲", content: "排查率达到95%。" });
    expect(task!.targets).toMatchObject([{ value: 0.95 }]);
  }
);

test("quarters under 进度安排 are the day limits of what stands below them", () => {
  const [task] = tasksIn(`序号|任务名称|进度安排|<|责任单位
^|^|一季度|二季度|^
1|排查|启动|—|县水利局`);
  expect(task).toMatchObject({ title: "排查", content: "一季度：启动", due: "2025-03-31" });
  expect(task!.deadlines).toHaveLength(1);
});

test("years under 任务分解及实施进度 are each a day limit; the figures of one are not the next's", () => {
  const [task] = tasksIn(`序号|任务|任务分解及实施进度|<|责任单位
^|^|2025年|2026年|^
1|管网改造|新建管网3公里|新建泵站2座|县水利局`);
  expect(task!.deadlines).toMatchObject([{ date: "2025-12-31" }, { date: "2026-12-31" }]);
  expect(task!.targets).toMatchObject([
    { value: 3, unit: "公里" },
    { value: 2, unit: "座" },
  ]);
  expect(task!.targets.map(({ metric }) => metric).join()).not.toContain("年");
});

test("a measure under a year has that year's end, unless it names a day of its own in it", () => {
  const [task] = tasksIn(`序号|任务|年度工作安排|<|<|责任单位
^|^|2025年|2026年|2027年|^
1|治理|排查。|6月底前完成治理。|巩固。加强巡查。|县水利局`);
  expect(
    task!.measures.map(({ text, deadlines }) => [text.trim(), deadlines.map(({ date }) => date)])
  ).toEqual([
    ["2025年：排查。", ["2025-12-31"]],
    ["2026年：6月底前完成治理。", ["2026-06-30"]],
    ["2027年：巩固。", ["2027-12-31"]],
    ["加强巡查。", ["2027-12-31"]],
  ]);
  expect(task).toMatchObject({ due: "2027-12-31" });
  expect(task!.deadlines).toHaveLength(3);
});

test("targets of quarters side by side are steps", () => {
  const [task] = tasksIn(`序号|任务名称|责任单位|季度目标|<
^|^|^|第一季度|第二季度
1|建设|县水利局|立项|开工`);
  expect(task).toMatchObject({ content: "第一季度：立项。\n第二季度：开工", due: "2025-06-30" });
});

test.each([
  ["2025年6月底前完成的工作", "2025-06-30"],
  ["9月底前", "2025-09-30"],
  ["上半年工作任务", "2025-06-30"],
])("a header that gives the day limit of its column: %s", (header, due) => {
  const [task] = tasksIn(`序号|任务|${header}|牵头单位\n1|排查|做甲。|县水利局`);
  expect(task).toMatchObject({ title: "排查", due });
  expect(task!.content).toContain("做甲。");
});

test.each(["2025年目标", "截至6月底进展情况", "2025年6月底存量"])(
  "a header that tells a time and no day limit: %s",
  (header) => {
    const [task] = tasksIn(`序号|任务|${header}|牵头单位\n1|排查|甲|县水利局`);
    expect(task!.due).toBeNull();
  }
);

test("a plot is what the task beside it is about", () => {
  const tasks = tasksIn(`序号|乡镇|地块名称|管控任务|责任单位
1|大埔镇|甲厂地块|设置围挡|大埔镇人民政府`);
  expect(tasks[0]).toMatchObject({ title: "甲厂地块", content: "设置围挡" });
});

test.each([
  ["a budget", "序号|项目|预算金额（万元）|责任单位\n1|监测|20|县水利局"],
  ["contacts", "序号|单位|姓名|电话|备注\n1|县水利局|张某|1|"],
  ["statistics", "指标|单位|2023年|2024年\n受污染耕地安全利用率|%|92|93"],
  ["values measured", "序号|断面名称|责任乡镇|水质目标|9月水质\n1|甲断面|大埔镇|Ⅱ类|Ⅲ类"],
  ["a place's goals", "乡镇|PM2.5目标值|优良天数比例\n大埔镇|33|88%"],
  ["plots", "序号|地块名称|位置|面积（亩）|企业名称\n1|甲|乙|3|丙"],
  ["areas done", "乡镇|任务面积|完成面积|完成率\n大埔镇|100|90|90%"],
])("no list: %s", (_name, drawing) => {
  const { list, codes } = readBlocks(drawn(drawing));
  expect(list.tasks).toEqual([]);
  expect(codes).toEqual(["noTaskList"]);
});

test("values beside the unit that they are counted in", () => {
  const tasks = tasksIn(`序号|指标|单位|目标值|牵头单位
1|受污染耕地安全利用率|%|93|县农业农村局
2|重点地块|个|≥6|县农业农村局`);
  expect(tasks.map(({ targets }) => targets[0])).toMatchObject([
    { metric: "受污染耕地安全利用率", value: 0.93, unit: "%" },
    { metric: "重点地块", value: 6, unit: "个", operator: ">=" },
  ]);
});

test("townships that no other column says are responsible", () => {
  const [task] = tasksIn(`序号|镇（街道）|整改任务|整改期限
1|大埔镇|完成清理|6月底`);
  expect(names(task!.responsible)).toEqual(["大埔镇"]);
});

test("a problem that the list is not about is a remark, unless it is reported", () => {
  const [task] = tasksIn(`序号|整改任务|存在问题|整改措施|牵头单位|整改进展
1|甲|乙|做甲。|县水利局|已完成`);
  expect(task).toMatchObject({
    title: "甲",
    content: "做甲。",
    remarks: "存在问题：乙",
    reported: { progress: 1, situation: "已完成", problems: "" },
  });
});

test.each([
  ["a budget of tasks", "序号|工作内容|预算金额（万元）|备注\n1|监测|20|"],
  ["marks", "序号|考核内容|分值|评分标准\n1|监测|20|"],
])("no list: %s", (_name, drawing) => {
  expect(readBlocks(drawn(drawing)).list.tasks).toEqual([]);
});

const clauses = [
  "柳城县2025年土壤污染防治工作方案",
  "（一）开展排查。完成甲。（责任单位：县水利局）",
  "（二）推进整治。完成乙。（责任单位：县林业局）",
];

test("an appendix that carries the list wins over the plan's prose", () => {
  const { list } = readBlocks(
    ...clauses,
    "附件",
    "任务清单",
    drawn("序号|任务|责任单位\n1|丙|县水利局")
  );
  expect(list.tasks.map(({ title }) => title)).toEqual(["丙"]);
});

test("a table of the plan's indicators does not", () => {
  const { list } = readBlocks(...clauses, drawn("指标名称|目标值|责任单位\n甲率|93%|县水利局"));
  expect(list.tasks).toHaveLength(2);
});
