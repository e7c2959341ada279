import { drawn, names, readBlocks } from "../../support/task-tables";

test("a form for each problem of a rectification list", () => {
  const { list } = readBlocks(
    "柳城县2025年督察整改清单",
    drawn(`一、大气方面|<|<|<
整改任务一|<|<|<
反馈问题|管网不完善|<|<
整改目标|收集率达到70%以上|<|<
整改措施|开展排查；推进改造。|<|<
责任单位|县水利局|整改时限|2025年底
整改任务二|<|<|<
反馈问题|扬尘问题|<|<
整改目标|完成整改|<|<
整改措施|立即整改。|<|<
责任单位|县林业局|整改时限|2025年9月底`)
  );
  expect(
    list.tasks.map(({ number, section, title, content, responsible, due }) => [
      number,
      section,
      title,
      content,
      names(responsible),
      due,
    ])
  ).toEqual([
    ["1", "一、大气方面", "管网不完善", "开展排查；推进改造。", ["县水利局"], "2025-12-31"],
    ["2", "一、大气方面", "扬尘问题", "立即整改。", ["县林业局"], "2025-09-30"],
  ]);
});

test("a table of its own for each task", () => {
  const form = (title: string, unit: string) =>
    drawn(`整改任务|${title}\n整改措施|做${title}。\n责任单位|${unit}\n整改时限|6月底前`);
  const { list } = readBlocks("柳城县2025年清单", form("甲", "县水利局"), form("乙", "县林业局"));
  expect(list.tasks.map(({ title }) => title)).toEqual(["甲", "乙"]);
});

test("a table whose tasks stand side by side", () => {
  const { list } = readBlocks(
    "柳城县2025年清单",
    drawn(`任务|甲|乙|丙
牵头单位|县水利局|<|县财政局
完成时限|6月底|7月底|8月底`)
  );
  expect(list.tasks.map(({ title, lead, due }) => [title, ...names(lead), due])).toEqual([
    ["甲", "县水利局", "2025-06-30"],
    ["乙", "县水利局", "2025-07-31"],
    ["丙", "县财政局", "2025-08-31"],
  ]);
});

test("forms of different widths that stand as one table", () => {
  const { list } = readBlocks(
    "柳城县2025年清单",
    drawn(`整改任务一|<|<|<|<
问题描述|甲|<|<|<
整改措施|做甲。|<|<|<
责任单位|县水利局|<|整改时限|6月底前
整改任务二|<|<|<|
问题描述|乙|<|<|
整改措施|做乙。|<|<|
责任单位|县林业局|整改时限|9月底前|`)
  );
  expect(list.tasks.map(({ title, content, due }) => [title, content, due])).toEqual([
    ["甲", "做甲。", "2025-06-30"],
    ["乙", "做乙。", "2025-09-30"],
  ]);
});
