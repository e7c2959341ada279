import { names, tasksIn } from "../../support/task-tables";

test.each([
  ["beside 牵头部门 is responsible", "牵头部门", ["县水利局"], ["县林业局"]],
  ["leads where no other does", "备注", ["县林业局"], []],
])("主责单位 %s", (_name, other, lead, responsible) => {
  const [task] = tasksIn(`序号|重点任务|工作措施|${other}|主责单位|协办单位|完成时限
一|空气质量目标|||||
1|目标任务|完成甲。|县水利局|县林业局|县财政局|年底前`);
  expect(task).toMatchObject({ section: "一、空气质量目标", due: "2025-12-31" });
  expect(names(task!.lead)).toEqual(lead);
  expect(names(task!.responsible)).toEqual(responsible);
});

test.each([
  ["主体责任单位|监管责任单位", ["县林业局"], ["县水利局"]],
  ["主体责任部门|监管部门", ["县林业局"], []],
  ["主体责任单位|牵头单位", ["县水利局"], ["县林业局"]],
])(
  "who bears the main responsibility leads, who supervises is responsible: %s",
  (header, lead, responsible) => {
    const [task] = tasksIn(`序号|工作任务|工作内容|${header}|完成时间
1|甲|完成甲。|县林业局|县水利局|年底前`);
    expect(names(task!.lead)).toEqual(lead);
    expect(names(task!.responsible)).toEqual(responsible);
  }
);

test("a word below a known header that is none by itself goes on with it: 责任分工 over 牵头, 落实", () => {
  const [task] = tasksIn(`序号|工作任务|责任分工|<|<|完成时限
^|^|牵头|配合|落实|^
1|甲|县水利局|县林业局|各乡镇|年底前`);
  expect(names(task!.lead)).toEqual(["县水利局"]);
  expect(names(task!.support)).toEqual(["县林业局"]);
  expect(names(task!.responsible)).toEqual(["各乡镇"]);
});

test("a title that asks for something in numbers sets a target, unless the content says it again", () => {
  const targets = (title: string, content: string) =>
    tasksIn(`序号|任务名称|工作内容|责任单位\n1|${title}|${content}|县水利局`)[0]!.targets.map(
      ({ metric, value }) => [metric, value]
    );
  expect(targets("整治排污口35个", "开展溯源。")).toEqual([["排污口", 35]]);
  expect(targets("35个排污口仅整治3个", "开展溯源。")).toEqual([]);
  expect(targets("整治排污口35个", "完成35个入河排污口整治。")).toEqual([["入河排污口整治", 35]]);
});

test("an indicator says in its bracket what its values are counted in", () => {
  const tasks = tasksIn(`序号|工作任务|考核指标|目标值|责任单位
1|甲|农膜回收率（%）|85|县水利局
2|乙|完成面积（万亩）|1.2|县水利局`);
  expect(tasks.map(({ targets }) => targets)).toMatchObject([
    [{ metric: "农膜回收率", value: 0.85, unit: "%" }],
    [{ metric: "完成面积", value: 12000, unit: "亩" }],
  ]);
});

test("a cell over the columns of several quarters is under none of their day limits", () => {
  const tasks = tasksIn(`序号|任务名称|责任单位|一季度|二季度
1|甲|县水利局|启动|完成
2|乙|县水利局|全年持续推进|<`);
  expect(tasks.map(({ due }) => due)).toEqual(["2025-06-30", null]);
  expect(tasks[1]).toMatchObject({ content: "全年持续推进" });
});

test("questions handed over (交办) name who handles them, and what came of it", () => {
  const [task] = tasksIn(`交办编号|交办问题|办理要求|办理单位|督办单位|办结时限|办理结果
D01|废气扰民|查明原因。|县水利局|县委督查室|2025-06-30|已办结`);
  expect(task).toMatchObject({
    number: "D01",
    title: "废气扰民",
    content: "查明原因。",
    due: "2025-06-30",
    reported: { situation: "已办结" },
  });
  expect(names(task!.responsible)).toEqual(["县水利局"]);
});
