import type { Table } from "../../../src/document";
import { drawn, names, readBlocks } from "../../support/task-tables";

const roles = (...blocks: readonly (string | Table)[]) =>
  readBlocks(...blocks).list.tasks.map(({ lead, support, responsible }) =>
    [lead, support, responsible].map((units) => names(units).join(" ")).join("｜")
  );

test("a column for each unit, the marks told by a legend below", () => {
  expect(
    roles(
      "柳城县2025年责任分解表",
      drawn(`序号|任务|县水利局|县住建局|县林业局|完成时限
一、水|<|<|<|<|<
1|甲|▲|√|√|6月底前
2|乙||▲||9月底前`),
      "注：▲为牵头单位，√为配合单位。"
    )
  ).toEqual(["县水利局｜县住房和城乡建设局 县林业局｜", "县住房和城乡建设局｜｜"]);
});

test("without a legend a solid mark leads, a hollow one supports and a tick is responsible", () => {
  expect(
    roles(
      drawn(`任务|完成时限|责任单位|<|<
^|^|县水利局|县林业局|县财政局
甲|6月底|★|☆|√`)
    )
  ).toEqual(["县水利局｜县林业局｜县财政局"]);
});

test("units that are no matrix stay as they are", () => {
  expect(
    roles(
      drawn(`序号|任务|县水利局|县林业局|责任单位
1|甲|3项|√|县财政局`)
    )
  ).toEqual(["｜｜县财政局"]);
});
