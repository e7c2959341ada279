import { reportCell } from "../../src/reports/amounts";
import { ReportPage } from "../../src/reports/page";
import { longList, onePage } from "../../src/reports/print";

const print = onePage("portrait");
const text = (value: string) => reportCell(value, "text");

/** Chinese characters, each two digits wide. */
const words = (count: number) => "字".repeat(count);

const heights = (page: ReportPage) => [...page.sheet("甲", print).rowHeights.values()];

test("cells stand side by side, merged where they are wider than a column, and only there", () => {
  const page = new ReportPage([10, 10, 10, 10]).cells([
    [text("甲"), 1],
    [text("乙"), 2],
    [text("丙"), 1],
  ]);
  const { blocks, merges } = page.sheet("甲", print);
  expect(blocks.map(({ column, cells }) => [column, cells.at(0)!.length])).toEqual([
    [0, 1],
    [1, 2],
    [3, 1],
  ]);
  expect(merges).toEqual([{ row: 0, column: 1, rowCount: 1, columnCount: 2 }]);
});

test("a row is as tall as its fullest cell needs, by the columns that the cell itself covers", () => {
  const row = (first: string, last: string) =>
    heights(
      new ReportPage([40, 10]).cells([
        [text(first), 1],
        [text(last), 1],
      ])
    )[0]!;
  const [lowest] = heights(new ReportPage([40, 10]).cells([[text("字"), 2]]));
  expect(row(words(16), "")).toBe(lowest);
  expect(row("", words(16))).toBeGreaterThan(2 * lowest!);
});

test("a line in larger letters needs more room than the same words in a table", () => {
  const line = (style: "title" | "paragraph" | "note", count: number) =>
    heights(new ReportPage([40]).line(words(count), style))[0]!;
  expect(line("note", 17)).toBe(line("note", 1));
  expect(line("paragraph", 17)).toBeGreaterThan(1.5 * line("paragraph", 1));
  expect(line("title", 10)).toBeGreaterThan(1.5 * line("title", 1));
});

test("the whole page is printed, of a long list the header on each page", () => {
  const page = new ReportPage([10, 10]).line("标题", "title");
  const header = page.row;
  page.table([{ name: "序号", cell: text }], ["1", "2"]);
  expect(page.sheet("甲", longList(header)).print).toMatchObject({
    titleRows: { first: 1, last: 1 },
    area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
  });
});
