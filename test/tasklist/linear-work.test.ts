import { strToU8 } from "fflate";
import { readDocument } from "../../src/document";
import { readTaskList } from "../../src/tasklist";

/** Lists of `n` tasks in the shapes that they come in. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  table: (n) =>
    "序号\t任务\t任务内容\t牵头单位\t完成时限\n" +
    lines(n, (at) => `${at}\t任务${at}\t完成${at}个地块，达到93%以上。\t县水利局、住建局\t6月底前`),
  "matrix of units": (n) =>
    "序号\t任务\t县水利局\t县住建局\n" + lines(n, (at) => `${at}\t任务${at}\t★\t△`),
  forms: (n) =>
    lines(
      n,
      (at) => `整改任务\t任务${at}\n整改措施\t清理。\n责任单位\t县水利局\n整改时限\t6月底前`
    ),
  paragraphs: (n) =>
    "一、任务\n" + lines(n, (at) => `${at}.巡查。6月底前完成。（县水利局牵头，县住建局配合）`),
  "deep levels": (n) =>
    lines(n, (at) => `一、水\n（一）河\n1.巡查${at}。\n（1）清理。\n责任单位：县水利局`),
  "label blocks": (n) =>
    lines(n, (at) => `问题${at}：乱堆。\n整改措施：\n（一）清理。\n责任单位：县水利局`),
  "headings that are units": (n) => lines(n, (at) => `一、县水利局\n1.巡查${at}。\n2.清淤。`),
  "notes for all tasks": (n) =>
    "一、任务\n" + lines(n, (at) => `${at}.巡查。（县水利局。以上任务均由各乡镇落实）`),
};

function lines(n: number, line: (at: number) => string): string {
  return Array.from({ length: n }, (_, index) => line(index + 1)).join("\n");
}

/** How many characters all regular expressions together look at while a text is read. */
async function workFor(text: string): Promise<number> {
  const { exec } = RegExp.prototype;
  let work = 0;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    const missed = this.sticky ? start : input.length;
    work += (match ? match.index + match[0].length : missed) - start + 1;
    return match;
  };
  try {
    const document = await readDocument(strToU8(`青山县2025年任务清单\n${text}`), "清单.txt");
    expect(readTaskList(document.value).value.list.tasks.length).toBeGreaterThan(50);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}

test.each(Object.keys(shapes))("ten times the tasks take ten times the work: %s", async (name) => {
  const shape = shapes[name]!;
  const few = await workFor(shape(60));
  const many = await workFor(shape(600));
  expect(many / few).toBeLessThan(13);
});
