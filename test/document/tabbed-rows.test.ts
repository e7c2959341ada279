import { withTabbedTables } from "../../src/document/tabbed-rows";
import { documentOf } from "../support/task-tables";

const rows = (...texts: string[]) => {
  const { blocks } = withTabbedTables(documentOf(...texts));
  return blocks.map((block) =>
    block.type === "paragraph"
      ? block.text
      : block.rows.map((cells) => cells.map(({ text }) => text).join("|"))
  );
};

test("paragraphs with as many tabs each become a table, where the first is filled", () => {
  expect(rows("清单", "序号\t任务\t单位", "1\t排查\t县水利局", "2\t整治\t", "县政府")).toEqual([
    "清单",
    ["序号|任务|单位", "1|排查|县水利局", "2|整治|"],
    "县政府",
  ]);
});

test.each([
  ["a number and a tab", ["1.\t排查", "2.\t整治", "3.\t验收"]],
  ["an indented signature", ["\t\t县政府", "\t\t2026年", "\t\t1月"]],
  ["two rows", ["序号\t任务\t单位", "1\t排查\t县水利局"]],
  ["rows of different lengths", ["一\t二\t三", "一\t二", "一\t二\t三\t四"]],
])("%s stay paragraphs", (_name, texts) => {
  expect(rows(...texts)).toEqual(texts);
});
