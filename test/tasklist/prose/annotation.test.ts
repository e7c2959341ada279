import { readTaskList } from "../../../src/tasklist/read";
import { paragraphs } from "../../support/paragraphs";
import { read } from "../../support/read-prose";

test("a rule may name an exception before it says that it is not repeated", () => {
  expect(
    read(
      "一、任务\n1.巡查。[县水利局牵头，各乡镇负责落实。以下均需各乡镇落实，无相关职能的，由县直部门负责，不再列出]\n2.监测。[县气象局牵头]"
    )
  ).toEqual([
    "1｜一、任务｜巡查｜巡查。｜县水利局｜｜各乡镇",
    "2｜一、任务｜监测｜监测。｜县气象局｜｜各乡镇",
  ]);
});

test.each([
  "乡镇人民政府具体落实,以下均需乡镇人民政府具体落实,不重复列出",
  "乡镇人民政府负责落实。以下均需乡镇人民政府落实,不再列出",
])("a rule may name a kind of government, with any commas: %s", (rule) => {
  expect(read(`一、任务\n1.巡查。(县水利局牵头,${rule})\n2.监测。(县气象局牵头)`)).toEqual([
    "1｜一、任务｜巡查｜巡查。｜县水利局｜｜乡镇人民政府",
    "2｜一、任务｜监测｜监测。｜县气象局｜｜乡镇人民政府",
  ]);
});

test("units and collectives may stand in a bracket without any word; townships alone do not", () => {
  expect(
    read(
      "一、任务\n1.巡查河道。（县水利局、供销社，各镇街）\n2.宣传。（各镇街）\n3.修复矿山（东江镇、西河乡）。"
    )
  ).toEqual([
    "1｜一、任务｜巡查河道｜巡查河道。｜｜｜县水利局 县供销合作社联合社 各镇街",
    "2｜一、任务｜宣传｜宣传。｜｜｜各镇街",
  ]);
});

test("who organises the work stands behind who leads", () => {
  expect(
    read("一、任务\n1.建示范区。由县水利局牵头，县财政局配合，各镇（街道）组织实施。")
  ).toEqual(["1｜一、任务｜建示范区｜建示范区。｜县水利局｜县财政局｜各镇（街道）"]);
});

test("who only guides supports", () => {
  expect(read("一、任务\n1.建立制度。（县水利局指导，大埔镇人民政府负责落实）")).toEqual([
    "1｜一、任务｜建立制度｜建立制度。｜｜县水利局｜大埔镇人民政府",
  ]);
});

test("a paragraph in brackets behind a task is a note, and sets nothing", () => {
  const [task] = readTaskList(
    paragraphs(
      "2025年青山县任务分解\n1.巡查河道。（责任单位：县水利局）\n（督查室每季度通报一次。）"
    )
  ).value.list.tasks;
  expect(task).toMatchObject({ deadlines: [], remarks: "（督查室每季度通报一次。）" });
});

test.each([
  "主办：青山县人民政府办公室\n备案号：00000000",
  "上一篇：通知\n下一篇：公告",
  "责任编辑：张某",
  "主办单位：青山县人民政府\n承办单位：青山县数据局\n网站标识码：0000",
])("the foot of a web page is no part of the last task: %s", (foot) => {
  expect(read(`一、任务\n1.巡查。（县水利局牵头）\n${foot}`)).toEqual([
    "1｜一、任务｜巡查｜巡查。｜县水利局｜｜",
  ]);
});
