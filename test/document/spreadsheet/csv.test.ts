import { readDocument, type Table } from "../../../src/document";
import { csvDelimiter } from "../../../src/document/spreadsheet/csv";

const list =
  '某县2025年任务清单,,,\r\n序号,任务,牵头单位,完成时限\r\n1,"甲，\r\n""乙""",县财政局,12月底前\r\n2,丙,县水利局,全年\r\n';

test("comma-separated values are read as a table, quotes and line breaks in cells included", async () => {
  const { value } = await readDocument(new TextEncoder().encode(list), "清单.csv");
  expect(value.blocks[0]).toEqual({ type: "paragraph", text: "某县2025年任务清单", notes: [] });
  const table = value.blocks[1] as Table;
  expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["序号", "任务", "牵头单位", "完成时限"],
    ["1", '甲，\r\n"乙"', "县财政局", "12月底前"],
    ["2", "丙", "县水利局", "全年"],
  ]);
});

test("semicolons separate values where the comma is a decimal point", async () => {
  const text = "序号;任务;面积\n1;甲，乙;1,5\n2;丙;2,5\n";
  const { value } = await readDocument(new TextEncoder().encode(text), "清单.csv");
  expect((value.blocks[0] as Table).rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ["序号", "任务", "面积"],
    ["1", "甲，乙", "1,5"],
    ["2", "丙", "2,5"],
  ]);
});

test("sentences are no comma-separated values", () => {
  const texts = [
    "一、总体要求，坚持。\n二、目标，达到93%，确保安全。",
    "We ask, first of all, for help.\nThen nothing.\nNothing at all.",
    "一、目标\n到2025年,耕地安全,全县安全利用率不低于93%。\n（一）排查,溯源,整治到位。\n（二）监测,调查,报告。",
    "a\tb, c, d\ne\tf, g, h",
  ];
  expect(texts.map(csvDelimiter)).toEqual(texts.map(() => null));
});

test("commas separate values with marks of sentences in quotation marks, or without any", () => {
  expect(csvDelimiter('序号,"主要\n任务",单位\n1,"甲,乙。",丙\n2,"丁;戊。",己')).toBe(",");
  expect(csvDelimiter("序号,任务,单位\n1,甲,乙\n2,丙,丁")).toBe(",");
});

test("tabs that systems append to long numbers, and tabs in cells, separate nothing", async () => {
  const lines = [
    "序号,任务,牵头单位,联系电话",
    "1,甲,县财政局,13800000000\t",
    "2,乙,县水利局,13900000000\t",
  ];
  const texts = [
    lines.join("\n"),
    lines.map((line) => `${line},\t备注`).join("\n"),
    lines.join("\n").replace("甲", "甲\t乙"),
    lines.join("\n").replaceAll(/[甲乙]/g, '"一\t二，\n三\t四"'),
  ];
  for (const text of texts) {
    expect(csvDelimiter(text)).toBe(",");
    const { value } = await readDocument(new TextEncoder().encode(text), "清单.csv");
    const { rows } = value.blocks[0] as Table;
    expect(rows.map((row) => row[3]!.text)).toEqual(["联系电话", "13800000000", "13900000000"]);
  }
});

test("commas between tabs are marks of sentences", () => {
  const table = ["序号\t任务\t单位", "1\t调查,溯源,整治\t县财政局", "2\t监测,评估,报告\t县水利局"];
  const titled = ["某县任务清单", "填表日期", ...table];
  const blanks = [...table, "\t\t\t", "3\t\t县农业农村局\t"];
  for (const lines of [table, titled, blanks]) expect(csvDelimiter(lines.join("\n"))).toBeNull();
});
