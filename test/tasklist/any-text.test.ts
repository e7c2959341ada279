import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { LedgerError } from "../../src/diagnostics";
import { readDocument } from "../../src/document";
import { terminalTranslator } from "../../src/locales";
import { readDeadlines, readTargets, readTaskList, readUnits } from "../../src/tasklist";

const sample = readFileSync(join(__dirname, "../documents/liucheng-2025/input.txt"), "utf8");

/** Words of the language that the importer reads, in any order. */
const words = fc.constantFrom(
  ..."到 2025年 年底 前 6月 20日 每 半年 季度 持续推进 待 后 个月内 达到 不低于 93 % 百分之 九十 以上 以内 左右 全部 落实 基本 完成 力争 比 下降 分别 、 ， 。 ； ： 1：1 等量替代 6 个 地块 “ ” 《 》 （ ） 县 发改局 牵头 会同 配合 等按职责分工 同上 \n \t 序号 任务内容 牵头单位 （责任单位： 一、 1. 十四五 以下均需各镇落实".split(
    " "
  )
);

const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((all) => all.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 })
);

test("any text can be read, and every reading keeps the document's words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: found } of [...readDeadlines(text), ...readTargets(text)])
        expect(text).toContain(found);
      for (const { text: found, unit } of readUnits(text))
        expect([found.trim(), unit.trim()]).not.toContain("");
    }),
    { numRuns: 500 }
  );
});

test("a word said ten thousand times is read in no time", () => {
  for (const word of [
    "达到",
    "每",
    "比例为",
    "按国家",
    "持续深入",
    "6个",
    "（",
    "“",
    "一",
    "，",
    "1,234",
  ]) {
    const long = word.repeat(10_000);
    expect(readTargets(long).every(({ text }) => long.includes(text))).toBe(true);
    expect(readDeadlines(long).every(({ text }) => long.includes(text))).toBe(true);
  }
});

test("the sample with anything cut out of it still gives tasks whose measures are their content", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sample.length), fc.nat(2000), texts, async (at, cut, put) => {
      const changed = sample.slice(0, at) + put + sample.slice(at + cut);
      const document = await readDocument(strToU8(changed), "清单.txt").catch((error: unknown) => {
        if (error instanceof LedgerError) return null;
        throw error;
      });
      if (!document) return;
      const { value, warnings } = readTaskList(document.value);
      for (const { content, measures, due, deadlines } of value.list.tasks) {
        expect(measures.map(({ text }) => text).join("")).toBe(content);
        expect(deadlines.some(({ date }) => date === due) || due === null).toBe(true);
      }
      for (const warning of warnings)
        expect(terminalTranslator().warning(warning)).not.toMatch(/warnings\.|\{/);
    }),
    { numRuns: 60 }
  );
});
