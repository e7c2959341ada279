import { readDocument } from "../../../src/document";
import { readTaskList, type Task } from "../../../src/tasklist";
import { cell, docxFile, paragraph, row, table } from "../../support/docx-file";
import { documentOf, drawn } from "../../support/task-tables";

async function read(...blocks: string[]) {
  const document = await readDocument(docxFile({ body: blocks.join("") }), "清单.docx");
  return readTaskList(document.value);
}

async function tasksOf(...rows: string[]): Promise<readonly Task[]> {
  return (await read(table(...rows))).value.list.tasks;
}

const units = (mentions: Task["lead"]) => mentions.map(({ unit }) => unit);
const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const from = '<w:vMerge w:val="restart"/>';
const on = "<w:vMerge/>";
const header = row(cell("序号"), cell("主要任务"), cell("任务内容"), cell("牵头单位"));

test("a header of two rows", async () => {
  const [task] = await tasksOf(
    row(cell("序号", from), cell("任务内容", from), cell("责任分工", span(2))),
    row(cell("", on), cell("", on), cell("牵头单位"), cell("配合单位")),
    row(cell("1"), cell("开展排查。"), cell("县水利局"), cell("县林业局"))
  );
  expect(units(task!.lead)).toEqual(["县水利局"]);
  expect(units(task!.support)).toEqual(["县林业局"]);
});

test("a title in the table's own first row", async () => {
  const { list } = (
    await read(
      paragraph("柳城县2025年度工作方案"),
      table(
        row(cell("柳城县2025年度任务清单", span(4))),
        header,
        row(cell("1"), cell("排查"), cell("开展排查。"), cell("县水利局"))
      )
    )
  ).value;
  expect(list).toMatchObject({ title: "柳城县2025年度任务清单", year: 2025, region: "柳城县" });
  expect(list.tasks).toHaveLength(1);
});

test("one task over several rows, its number merged", async () => {
  const tasks = await tasksOf(
    header,
    row(cell("1", from), cell("排查", from), cell("开展排查。"), cell("县水利局")),
    row(cell("", on), cell("", on), cell("完成整治。"), cell("县林业局")),
    row(cell("2"), cell("监测"), cell("开展监测。"), cell("县水利局"))
  );
  expect(tasks.map(({ number, content }) => [number, content])).toEqual([
    ["1", "开展排查。\n完成整治。"],
    ["2", "开展监测。"],
  ]);
  expect(units(tasks[0]!.lead)).toEqual(["县水利局", "县林业局"]);
});

test("a row that a page break cut in two", async () => {
  const tasks = await tasksOf(
    header,
    row(cell("1"), cell("排查"), cell("开展"), cell("县水利局")),
    row(cell(""), cell(""), cell("排查。"), cell(""))
  );
  expect(tasks.map(({ content }) => content)).toEqual(["开展\n排查。"]);
});

test("cells merged over tasks hold for each of them", async () => {
  const tasks = await tasksOf(
    header,
    row(cell("1"), cell("甲"), cell("开展排查。"), cell("县水利局", from)),
    row(cell("2"), cell("乙"), cell("开展监测。"), cell("", on))
  );
  expect(tasks.map(({ lead }) => units(lead))).toEqual([["县水利局"], ["县水利局"]]);
});

test("a table that goes on after a break, without a header", async () => {
  const { list } = (
    await read(
      table(header, row(cell("1"), cell("甲"), cell("开展排查。"), cell("县水利局"))),
      paragraph("续表"),
      table(row(cell("2"), cell("乙"), cell("开展监测。"), cell("县林业局")))
    )
  ).value;
  expect(list.tasks.map(({ number }) => number)).toEqual(["1", "2"]);
});

test("columns that are not known go to the remarks", async () => {
  const [task] = await tasksOf(
    row(cell("序号"), cell("任务内容"), cell("联系\n电话")),
    row(cell("1"), cell("开展排查。"), cell("0772"))
  );
  expect(task!.remarks).toBe("联系电话：0772");
});

test("other tables are left alone", async () => {
  const { value, warnings } = await read(
    paragraph("会议通知"),
    table(row(cell("姓名"), cell("电话")), row(cell("联系人"), cell("0772")))
  );
  expect(value.list.tasks).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(["noTaskList"]);
});

test("a list without a column for titles goes by the first words", async () => {
  const [task] = await tasksOf(
    row(cell("序号"), cell("工作内容"), cell("牵头单位")),
    row(cell("1"), cell("开展排查，推进整治。"), cell("县水利局"))
  );
  expect(task).toMatchObject({ title: "开展排查", content: "开展排查，推进整治。" });
});

test("a list without leads says so once", async () => {
  const { warnings } = await read(
    paragraph("柳城县2025年度任务清单"),
    table(
      row(cell("序号"), cell("工作内容"), cell("责任单位")),
      row(cell("1"), cell("开展排查。"), cell("县水利局")),
      row(cell("2"), cell("开展监测。"), cell("县水利局"))
    )
  );
  expect(warnings.map(({ code }) => code)).toEqual(["noLeads"]);
});

test("a table of indicators beside one of tasks is told, and is no list", () => {
  const { value, warnings } = readTaskList(
    documentOf(
      "附件1 青山县2025年主要指标",
      drawn("序号|指标名称|目标值|责任单位\n1|优良天数比例|97%|县水利局"),
      "附件2",
      "青山县2025年重点任务清单",
      drawn("序号|重点任务|牵头单位\n1|巡查|县水利局")
    )
  );
  expect(value.list).toMatchObject({ title: "青山县2025年重点任务清单" });
  expect(value.list.tasks.map(({ title }) => title)).toEqual(["巡查"]);
  expect(warnings.map(({ code }) => code)).toEqual(["tableLeftOut"]);
});

test("a plan's projects do not stand in for the tasks of its paragraphs, and are told", () => {
  const { value, warnings } = readTaskList(
    documentOf(
      "青山县2025年工作方案",
      "1.巡查。（县水利局）",
      "2.清淤。（县住建局）",
      drawn(`序号|项目名称|建设内容|实施单位
1|甲|建管网|县水利局
2|乙|建泵站|县水利局
3|丙|建湿地|县水利局`)
    )
  );
  expect(value.list.tasks.map(({ content }) => content)).toEqual(["巡查。", "清淤。"]);
  expect(warnings).toContainEqual({
    code: "tableLeftOut",
    source: "甲",
    where: "表 1 第 2 行",
    parameters: { count: 3 },
  });
});
