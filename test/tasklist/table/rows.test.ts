import { drawn, names, readBlocks, tasksIn } from "../../support/task-tables";

test("sections of two levels, numbered in a cell of their own", () => {
  const { list } = readBlocks(
    drawn(`序号|任务|具体措施|责任单位
一|源头防控||
（一）|矿山||
1|甲|做甲。|县水利局
（二）|工业|<|<
2|乙|做乙。|县水利局`)
  );
  expect(list.sections).toEqual(["一、源头防控", "（一）矿山", "（二）工业"]);
  expect(list.tasks.map(({ section }) => section)).toEqual(["（一）矿山", "（二）工业"]);
});

test.each([
  ["（一）", "1"],
  ["①", "1"],
  ["1.1", "1.1"],
  ["１．", "1"],
])("the number %s", (written, number) => {
  const [task] = tasksIn(`序号|任务|责任单位\n${written}|排查|县水利局`);
  expect(task!.number).toBe(number);
});

test("a list without numbers, its titles merged", () => {
  const tasks = tasksIn(`重点任务|工作举措|责任单位|完成时限
甲任务|做甲。|县水利局|6月底前
^|做乙。|县林业局|9月底前
乙任务|做丙。|县水利局|`);
  expect(tasks.map(({ number, title, content }) => [number, title, content])).toEqual([
    ["1", "甲任务", "做甲。\n做乙。"],
    ["2", "乙任务", "做丙。"],
  ]);
  expect(names(tasks[0]!.responsible)).toEqual(["县水利局", "县林业局"]);
  expect(tasks[0]!.due).toBe("2025-09-30");
});

test("a merged task in front of the numbers is the section of its measures", () => {
  const tasks = tasksIn(`重点任务|序号|工作措施|责任单位
强化源头|1|做甲。|县水利局
^|2|做乙。|县林业局`);
  expect(tasks.map(({ section, content }) => [section, content])).toEqual([
    ["强化源头", "做甲。"],
    ["强化源头", "做乙。"],
  ]);
});

test("同上 in any column, and 同左", () => {
  const tasks = tasksIn(`类别|任务|牵头单位|责任单位|完成时限
耕地|甲|县水利局|同左|6月底前
同上|乙|〃|同上|同上`);
  expect(tasks[1]).toMatchObject({ section: "耕地", due: "2025-06-30" });
  expect(names(tasks[1]!.lead)).toEqual(["县水利局"]);
  expect(names(tasks[1]!.responsible)).toEqual(["县水利局"]);
});

test("signatures and totals are told, not imported", () => {
  const { list, codes } = readBlocks(
    "柳城县2025年度任务清单",
    drawn(`序号|任务|牵头单位
1|排查|县水利局
合 计|1项|
填报单位：县水利局|<|<`)
  );
  expect(list.tasks).toHaveLength(1);
  expect(codes).toEqual(["rowLeftOut", "rowLeftOut"]);
});

test("a header of two rows that pages repeat", () => {
  const { list } = readBlocks(
    drawn(`序号|任务|责任分工|<
^|^|牵头单位|配合单位
1|甲|县水利局|县林业局
序号|任务|责任分工|<
^|^|牵头单位|配合单位
2|乙|县水利局|县林业局`)
  );
  expect(list.tasks.map(({ title }) => title)).toEqual(["甲", "乙"]);
});

test("another list with other columns in the same table", () => {
  const { list } = readBlocks(
    drawn(`序号|任务|牵头单位
1|甲|县水利局
序号|责任单位|工作内容
1|县林业局|做乙。`)
  );
  expect(names(list.tasks[1]!.responsible)).toEqual(["县林业局"]);
  expect(list.tasks[1]!.content).toBe("做乙。");
});

test("several tables, each with its heading and numbers of its own", () => {
  const { list } = readBlocks(
    "柳城县2025年度任务清单",
    "一、大气",
    drawn("序号|任务|牵头单位\n1|甲|县水利局"),
    "二、水",
    "",
    drawn("序号|工作内容|责任单位|完成时限\n1|做乙。|县水利局|6月底前")
  );
  expect(list.tasks.map(({ number, section }) => [number, section])).toEqual([
    ["1", "一、大气"],
    ["1", "二、水"],
  ]);
});

test("a contact list behind the tasks, with as many columns, is not read on", () => {
  const { list } = readBlocks(
    drawn("序号|任务|牵头单位\n1|甲|县水利局"),
    "附件2",
    drawn("单位|姓名|电话\n县水利局|张某|1")
  );
  expect(list.tasks).toHaveLength(1);
});

test("numbers that stand in the titles", () => {
  const tasks = tasksIn(`工作任务|牵头单位
3.排查整治|县水利局
4.1期工程|县林业局`);
  expect(tasks.map(({ number, title }) => [number, title])).toEqual([
    ["3", "排查整治"],
    ["2", "4.1期工程"],
  ]);
});

test("a measure for each row of one task: units are gathered once", () => {
  const [task, ...others] = tasksIn(
    ["序号|任务|工作措施|牵头单位", "1|甲|做甲。|县水利局"]
      .concat(Array.from({ length: 500 }, () => "^|^|做乙。|县林业局"))
      .join("\n")
  );
  expect(others).toEqual([]);
  expect(names(task!.lead)).toEqual(["县水利局", "县林业局"]);
  expect(task!.measures).toHaveLength(501);
});

test("a section's row above the header", () => {
  const { list } = readBlocks(
    drawn(`一、源头|<|<|<
序号|任务|内容|牵头单位
1|甲|做甲。|县水利局
二、监管|<|<|<
序号|任务|内容|牵头单位
1|乙|做乙。|县水利局`)
  );
  expect(list.tasks.map(({ section }) => section)).toEqual(["一、源头", "二、监管"]);
});

test.each([
  ["县水利局、财政局，2025年6月底前", "2025-06-30"],
  ["责任单位：县水利局、财政局\\n完成时限：2025年6月底前", "2025-06-30"],
  ["县水利局、财政局（6月底前完成）", "2025-06-30"],
  ["县水利局、财政局（长期坚持）", null],
])("units and their day limit in one column: %s", (cell, due) => {
  const [task] = tasksIn(`序号|任务|责任单位及完成时限\n1|排查|${cell}`);
  expect(names(task!.responsible)).toEqual(["县水利局", "县财政局"]);
  expect(task!.deadlines).toHaveLength(1);
  expect(task!.due).toBe(due);
});

test("a standing rule adds to what the tasks after it name, one of all tasks to those before it too", () => {
  const units = (note: string) =>
    tasksIn(`序号|任务|责任单位
1|甲|县水利局
2|乙|县林业局（${note}）
3|丙|县财政局、各乡镇
4|丁|县教育局`).map(({ responsible }) => names(responsible).join(" "));
  expect(units("以下均需各乡镇落实，不再列出")).toEqual([
    "县水利局",
    "县林业局",
    "县财政局 各乡镇",
    "县教育局 各乡镇",
  ]);
  expect(units("各项任务均需各乡镇落实")[0]).toBe("县水利局 各乡镇");
});

test("numbers in front of the titles of a list that has no column for them", () => {
  const tasks = tasksIn(`工作任务|责任单位
（一）排查|县水利局
二、治理|县水利局
（3）监测|县水利局`);
  expect(tasks.map(({ number, title }) => number + title)).toEqual(["1排查", "2治理", "3监测"]);
});

test("a table with a header of its own does not go on with the list before it", () => {
  const { list } = readBlocks(
    drawn("序号|任务|责任单位\n1|排查|县水利局"),
    "名单",
    drawn("序号|单位|姓名\n1|县水利局|张某")
  );
  expect(list.tasks).toHaveLength(1);
});

test("a section that is a day limit gives it to its tasks", () => {
  const tasks = tasksIn(`序号|任务|责任单位
（一）2025年3月底前完成|<|<
1|排查|县水利局
二、2025年重点工作|<|<
2|治理|县水利局`);
  expect(tasks.map(({ due }) => due)).toEqual(["2025-03-31", null]);
});

test("a table without a column of units, whose texts say who does them", () => {
  const [one, two] = tasksIn(`序号|重点任务|工作内容
1|排查|完成排查。（县水利局牵头，县林业局配合）
2|治理|完成治理。\\n责任单位：县水利局，6月底前`);
  expect([names(one!.lead), names(one!.support)]).toEqual([["县水利局"], ["县林业局"]]);
  expect(one!.content).toBe("完成排查。（县水利局牵头，县林业局配合）");
  expect(names(two!.responsible)).toEqual(["县水利局"]);
  expect(two!.due).toBe("2025-06-30");
});

test("words across the table below its last task are no section", () => {
  const { list } = readBlocks(
    drawn(`序号|任务|具体措施|责任单位
一、源头防控|<|<|<
1|甲|做甲。|县水利局
各期变化|<|<|<`)
  );
  expect(list.sections).toEqual(["一、源头防控"]);
});

test("words below a list that says that it is empty are no section of the next one's tasks", () => {
  const { list } = readBlocks(
    drawn(`序号|任务|责任单位
|没有逾期的任务。|
各期变化|<|<`),
    drawn("序号|任务|责任单位\n1|甲|县水利局")
  );
  expect(list).toMatchObject({ sections: [], tasks: [{ title: "甲", section: "" }] });
});

test.each([
  { where: "below the table", notes: ["注：标★的为牵头单位。"], first: "★县水利局", rows: [] },
  { where: "in a last row", notes: [], first: "★县水利局", rows: ["备注：带★的为牵头单位。|<|<"] },
  { where: "on their order", notes: ["注：排在第一位的为牵头单位。"], first: "县水利局", rows: [] },
])("who leads is said in a note $where", ({ notes, first, rows }) => {
  const table = ["序号|任务|责任单位", `1|排查|${first}、县林业局`, ...rows].join("\n");
  const { list } = readBlocks("柳城县2025年度任务清单", drawn(table), ...notes);
  expect(names(list.tasks[0]!.lead)).toEqual(["县水利局"]);
});
