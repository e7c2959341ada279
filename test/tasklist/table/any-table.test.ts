import fc from "fast-check";
import { drawn, readBlocks } from "../../support/task-tables";

const words = fc.constantFrom(
  "序号",
  "任务",
  "工作内容",
  "责任单位",
  "牵头",
  "完成时限",
  "存在问题",
  "整改目标",
  "完成率",
  "单位",
  "2025年",
  "1",
  "（一）",
  "一、甲",
  "县水利局",
  "开展排查。",
  "6月底",
  "92.6",
  "——",
  "同上",
  "同左",
  "合计",
  "^",
  "<",
  ""
);

const drawing = fc
  .array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((row) => row.join("|")).join("\n") || "甲");

test("whatever a table holds, it is read, and a task's measures are its content", () => {
  fc.assert(
    fc.property(fc.array(drawing, { minLength: 1, maxLength: 3 }), (drawings) => {
      const { list } = readBlocks(...drawings.map(drawn));
      for (const { content, measures, section } of list.tasks) {
        expect(measures.map(({ text }) => text).join("")).toBe(content);
        expect(["", ...list.sections]).toContain(section);
      }
    }),
    { numRuns: 500 }
  );
});
