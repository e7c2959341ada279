import { readTaskList } from "../../../src/tasklist/read";
import { paragraphs } from "../../support/paragraphs";

const tasks = (body: string) =>
  readTaskList(paragraphs(`青山县2026年整改方案\n${body}`)).value.list.tasks;
const names = (all: readonly { unit: string }[]) => all.map(({ unit }) => unit);

test("a problem and its labels, one a line, make a task; a value goes on until the next label", () => {
  const [task, ...others] = tasks(`一、整改任务
（一）管网不完善。城区存在溢流。
责任单位：县住建局、大埔镇人民政府
责任领导：分管副县长
整改时限：2026年12月底前
整改目标：污水集中收集率达到70%以上。
整改措施：
（1）建设管网10公里。
（2）加强运维。
验收单位：县水利局`);
  expect(others).toEqual([]);
  expect(task).toMatchObject({
    number: "1",
    section: "一、整改任务",
    title: "管网不完善",
    content: "（1）建设管网10公里。\n（2）加强运维。",
    due: "2026-12-31",
    remarks: "城区存在溢流。\n责任领导：分管副县长\n验收单位：县水利局",
  });
  expect(names(task!.responsible)).toEqual(["县住房和城乡建设局", "大埔镇人民政府"]);
  expect(task!.targets.some(({ value }) => value === 0.7)).toBe(true);
});

test("several labels may stand in a line, in any order", () => {
  const [task] = tasks(`1.垃圾乱堆
整改措施：全面清理。整改目标：消除乱堆。
牵头单位：县住建局 配合单位：县财政局 整改时限：立行立改，长期坚持`);
  expect(task).toMatchObject({ title: "垃圾乱堆", content: "全面清理。", due: null });
  expect(names(task!.lead)).toEqual(["县住房和城乡建设局"]);
  expect(names(task!.support)).toEqual(["县财政局"]);
  expect(task!.deadlines.map(({ text }) => text)).toEqual(["立行立改", "长期坚持"]);
});

test("each problem of a section is a task of its own", () => {
  const block = "整改措施：清理。\n责任单位：县水利局\n";
  expect(
    tasks(`一、水\n（一）河道乱堆\n${block}（二）岸线乱占\n${block}`).map(({ title }) => title)
  ).toEqual(["河道乱堆", "岸线乱占"]);
});

test("a measure keeps its words; who does it, and until when, are read in it", () => {
  const [task] = tasks(`问题一：管网不完善。
整改目标：完善管网。
责任单位：县住建局
整改措施：
（一）排查管网。完成时限：2026年4月底前。
（二）建设管网。（责任单位：大埔镇人民政府）`);
  expect(task!.content).toBe(
    "（一）排查管网。完成时限：2026年4月底前。\n（二）建设管网。（责任单位：大埔镇人民政府）"
  );
  expect(names(task!.responsible)).toEqual(["县住房和城乡建设局", "大埔镇人民政府"]);
  expect(task!.due).toBe("2026-04-30");
});

test("problems numbered above and below （一）", () => {
  const block = "整改措施：\n（一）清理。\n责任单位：县水利局\n";
  expect(tasks(`问题一：乱堆\n${block}问题二：乱占\n${block}`)).toHaveLength(2);
  const low = "整改措施：\n1.清理。\n责任单位：县水利局\n";
  const below = tasks(`（一）水\n问题1：乱堆\n${low}（二）气\n问题2：乱烧\n${low}`);
  expect(below.map(({ section }) => section)).toEqual(["（一）水", "（二）气"]);
});

test("a block without a number, as in a public notice, and what has been done", () => {
  const [task, ...others] = tasks(`现已完成整改。
整改任务：河岸垃圾堆放。
整改目标：全部清理。
整改措施：清运垃圾。
责任单位：大埔镇人民政府
整改完成情况：已清运320吨。
现予以公示。`);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ number: "1", title: "河岸垃圾堆放", content: "清运垃圾。" });
  expect(names(task!.responsible)).toEqual(["大埔镇人民政府"]);
  expect(task!.reported).toMatchObject({ situation: "已清运320吨。\n现予以公示。" });
});

test("blocks without numbers are cut where the first label comes again", () => {
  const block = "反馈问题：河道乱堆。\n整改措施：清理。\n责任单位：县水利局\n";
  expect(tasks(`${block}${block}`).map(({ number, title }) => [number, title])).toEqual([
    ["1", "河道乱堆"],
    ["2", "河道乱堆"],
  ]);
});

test("what follows units in a line of its own is no unit", () => {
  const [task] = tasks(`1.乱堆
整改措施：清理。
责任单位：县水利局
以上问题已交办。`);
  expect(names(task!.responsible)).toEqual(["县水利局"]);
  expect(task!.remarks).toBe("以上问题已交办。");
});

test("labels at the start of a line that a space sets off", () => {
  const [task, ...others] = tasks(`一、任务
（一）河道清理
每月巡查。
责任单位　县水利局、大埔镇人民政府
完成时限\u00a02026年6月底前`);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ title: "河道清理", content: "每月巡查。", due: "2026-06-30" });
  expect(names(task!.responsible)).toEqual(["县水利局", "大埔镇人民政府"]);
});

test("label words in a sentence are no labels", () => {
  expect(tasks("1.责任单位要加强巡查。\n2.目标 任务要完成。")).toEqual([]);
});

test("who bears the main responsibility leads, unless a leader stands beside it", () => {
  const duties = (labels: string) => {
    const [task] = tasks(`一、垃圾乱堆\n${labels}\n整改措施：全面清理。`);
    return [names(task!.lead), names(task!.responsible)];
  };
  expect(duties("主体责任单位：县水利局\n监管责任单位：县林业局")).toEqual([
    ["县水利局"],
    ["县林业局"],
  ]);
  expect(duties("主体责任单位：县水利局\n牵头单位：县林业局")).toEqual([
    ["县林业局"],
    ["县水利局"],
  ]);
});

test("labels may be headings of their own, with what they announce below them", () => {
  const [first, second, ...others] = tasks(`一、管网建设滞后。
（一）整改目标
污水集中收集率达到70%以上。
（二）整改时限
2026年12月31日
（三）整改措施
1.排查管网120公里。
2.6月底前，建设管网35公里。
（四）责任单位
牵头单位：县住建局
配合单位：县财政局
二、垃圾乱堆。
（一）整改时限
长期坚持
（二）整改措施
清理。
（三）责任单位
县城管局，各乡镇`);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    number: "1",
    title: "管网建设滞后",
    content: "1.排查管网120公里。\n2.6月底前，建设管网35公里。",
    due: "2026-12-31",
  });
  expect([first!.lead, first!.support, second!.responsible].map(names)).toEqual([
    ["县住房和城乡建设局"],
    ["县财政局"],
    ["县城市管理局", "各乡镇"],
  ]);
});

test("a number may stand behind a label too, and begins the next problem", () => {
  const block = (number: number, problem: string) =>
    `序号：${number}\n反馈问题：${problem}\n责任单位：县水利局\n整改措施：清理。`;
  expect(
    tasks(`${block(7, "甲")}\n${block(9, "乙")}`).map(({ number, title, content }) => [
      number,
      title,
      content,
    ])
  ).toEqual([
    ["7", "甲", "清理。"],
    ["9", "乙", "清理。"],
  ]);
});
