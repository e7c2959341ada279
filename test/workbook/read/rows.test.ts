import type { Warning } from "../../../src/diagnostics";
import type { KeptCell } from "../../../src/ledger";
import type { CellContent } from "../../../src/workbook";
import { readRows, type RowReader } from "../../../src/workbook/read/rows";
import { serialOf } from "../../../src/workbook";

/** A row of 任务台账 in which somebody typed something into a column. */
function typed(value: CellContent) {
  const notes = { warnings: [] as Warning[], kept: [] as KeptCell[] };
  const table = {
    sheet: "任务台账",
    row: 3,
    column: 0,
    columns: ["序号", "列"],
    rows: [["7", value]],
  };
  const [row] = readRows({ tables: new Map([["Tasks", table]]), names: new Map() }, "Tasks", notes);
  return { row: row!, ...notes };
}

/** What is read, and the code of what is told. */
function reading(value: CellContent, read: (row: RowReader) => unknown) {
  const { row, warnings } = typed(value);
  return [read(row), ...warnings.map(({ code }) => code)];
}

test.each<[CellContent, ...unknown[]]>([
  [0.8, 0.8],
  ["0.8", 0.8],
  ["80%", 0.8],
  [" ８０ ％", 0.8],
  ["1,200.5", 1200.5],
  ["-3", -3],
  ["", null],
  [null, null],
  ["八成", null, "cellNotNumber"],
  ["80%左右", null, "cellNotNumber"],
  [true, null, "cellNotNumber"],
])("%j as a number", (value, ...expected) => {
  expect(reading(value, (row) => row.number("列"))).toEqual(expected);
});

test.each<[CellContent, ...unknown[]]>([
  [2, 2],
  [2.01, 2.01, "cellWithoutPercentSign"],
  [80, 80, "cellWithoutPercentSign"],
  ["80%", 0.8],
])("%j as a share", (value, ...expected) => {
  expect(reading(value, (row) => row.share("列"))).toEqual(expected);
});

test.each<[CellContent, ...unknown[]]>([
  [serialOf("2025-03-05"), "2025-03-05"],
  [serialOf("2025-03-05") + 0.75, "2025-03-05"],
  ["2025-3-5", "2025-03-05"],
  ["2025/03/05", "2025-03-05"],
  ["2025.3.5", "2025-03-05"],
  ["２０２５年３月５日", "2025-03-05"],
  ["2025-02-29", null, "cellNotDate"],
  ["2024-02-29", "2024-02-29"],
  ["下周", null, "cellNotDate"],
  [serialOf("1950-01-01"), "1950-01-01"],
  [serialOf("1950-01-01") - 1, null, "cellNotDate"],
  [serialOf("2200-01-01") - 1, "2199-12-31"],
  [serialOf("2200-01-01"), null, "cellNotDate"],
  ["", null],
])("%j as a date", (value, ...expected) => {
  expect(reading(value, (row) => row.date("列"))).toEqual(expected);
});

test.each<[CellContent, ...unknown[]]>([
  ["是", true],
  [" 否 ", false],
  ["", null],
  ["大概", null, "cellNotYesOrNo"],
])("%j as yes or no", (value, ...expected) => {
  expect(reading(value, (row) => row.yesOrNo("列"))).toEqual(expected);
});

test("names in a list may be set apart in any way", () => {
  const { row } = typed("县水利局、 县财政局，县公安局；;\n县司法局,");
  expect(row.list("列")).toEqual(["县水利局", "县财政局", "县公安局", "县司法局"]);
  expect(typed(null).row.list("列")).toEqual([]);
});

test("a word that is no choice is told with its cell, and kept", () => {
  const { row, warnings, kept } = typed("差不多");
  expect(row.code("列", { met: "达标" })).toBeNull();
  expect(warnings).toEqual([
    {
      code: "cellNotAChoice",
      source: "差不多",
      where: "任务台账!B5",
      parameters: { column: "列" },
    },
  ]);
  expect(kept).toEqual([{ table: "Tasks", row: ["7"], column: "列", value: "差不多" }]);
  expect(typed("达标").row.code("列", { met: "达标" })).toBe("met");
  expect(reading(" ", (row) => row.code("列", { met: "达标" }))).toEqual([null]);
});

test("a column or a table that is not there is empty", () => {
  const { row } = typed("甲");
  expect([row.text("没有"), row.textOrNull("没有"), row.number("没有")]).toEqual(["", null, null]);
  expect(
    readRows({ tables: new Map(), names: new Map() }, "Tasks", { warnings: [], kept: [] })
  ).toEqual([]);
});
