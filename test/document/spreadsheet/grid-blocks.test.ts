import { gridBlocks, type MergedRange } from "../../../src/document/spreadsheet/grid-blocks";
import type { Table } from "../../../src/document";

function tableIn(rows: string[][], merges: MergedRange[] = []): Table {
  const table = gridBlocks({ rows, merges }).find(({ type }) => type === "table");
  return table as Table;
}

const texts = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));

test("lines above the table are paragraphs, blank rows and columns only give air", () => {
  const blocks = gridBlocks({
    rows: [
      ["", "某县任务清单", "", ""],
      ["", "", "", ""],
      ["", "", "填报时间：2025年6月", ""],
      ["", "序号", "任务", ""],
      ["", "", "", ""],
      ["", "1", "甲", ""],
    ],
    merges: [],
  });
  expect(
    blocks.map((block) => (block.type === "paragraph" ? block.text : block.columnCount))
  ).toEqual(["某县任务清单", "填报时间：2025年6月", 2]);
  expect(texts(blocks.at(-1) as Table)).toEqual([
    ["序号", "任务"],
    ["1", "甲"],
  ]);
});

test("a merged cell stands in every place that it covers", () => {
  const table = tableIn(
    [
      ["序号", "责任单位", ""],
      ["1", "甲", "乙"],
      ["2", "", "丙"],
      ["", "", ""],
    ],
    [
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
      { row: 1, column: 1, rowSpan: 3, columnSpan: 1 },
    ]
  );
  expect(table.rows[0]![1]).toBe(table.rows[0]![2]);
  expect(table.rows[1]![1]).toBe(table.rows[3]![1]);
  expect(table.rows[1]![1]!.rowSpan).toBe(3);
});

test("a sheet of single lines has no table", () => {
  expect(gridBlocks({ rows: [["一"], [], ["二"]], merges: [] }).map(({ type }) => type)).toEqual([
    "paragraph",
    "paragraph",
  ]);
});
