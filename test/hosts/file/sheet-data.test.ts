import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/file";
import { madeLines, type CellPlan } from "../../../src/workbook";
import { expectValidWorkbook } from "../../support/ooxml-validator";
import { smallPlan } from "../../support/small-plan";
import { workbookCells } from "../../support/workbook-cells";

const cell = (value: CellPlan["value"], style = "plain"): CellPlan => ({ value, style });

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

test("blocks stand side by side in one row, and the later wins where they overlap", async () => {
  const bytes = await writeWorkbook(
    smallPlan([], {
      blocks: [
        { row: 1, column: 3, cells: [[cell("右"), cell(4)]] },
        { row: 1, column: 0, cells: [[cell("左"), cell(1)]] },
        { row: 1, column: 1, cells: [[cell(2)]] },
      ],
      rowHeights: new Map([[5, 30]]),
    })
  );
  await expectValidWorkbook(bytes);
  const { values } = await workbookCells(bytes);
  expect(Object.fromEntries(values)).toEqual({
    "表一!A2": "左",
    "表一!B2": 2,
    "表一!D2": "右",
    "表一!E2": 4,
  });
  const sheet = part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<dimension ref="A1:E6"/>');
  expect(sheet).toContain('<row r="6" ht="30" customHeight="1">');
});

test("a text that stands in many cells is kept once", async () => {
  const bytes = await writeWorkbook(
    smallPlan(Array.from({ length: 50 }, (_, row) => [cell(" 县农业农村局 "), cell(`任务${row}`)]))
  );
  await expectValidWorkbook(bytes);
  const texts = part(bytes, "xl/sharedStrings.xml");
  expect(texts.split(" 县农业农村局 ")).toHaveLength(2);
  expect(texts.match(/<si>/g)).toHaveLength(Number(/uniqueCount="(\d+)"/.exec(texts)![1]));
});

test("every style keeps its look, whichever sheet shows it first", async () => {
  const plan = smallPlan([[cell("甲", "entry")]]);
  const [sheet] = plan.sheets;
  const second = {
    ...sheet!,
    name: "表二",
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[cell(45_000, "date"), cell("=1", "entry"), cell("乙", "entry")]],
      },
    ],
  };
  const bytes = await writeWorkbook({ ...plan, sheets: [sheet!, second] });
  await expectValidWorkbook(bytes);
  const styleOf = (path: string, address: string) =>
    new RegExp(`<c r="${address}" s="(\\d+)"`).exec(part(bytes, path))![1];
  const [one, two] = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
  expect(styleOf(two, "C1")).toBe(styleOf(one, "A1"));
  expect(new Set(["A1", "B1", "C1"].map((address) => styleOf(two, address))).size).toBe(3);
});

test("what is no number is left blank, in its style", async () => {
  const bytes = await writeWorkbook(
    smallPlan([[cell(Number.NaN, "entry"), cell(1e21), cell(-0.5)]])
  );
  await expectValidWorkbook(bytes);
  expect(Object.fromEntries((await workbookCells(bytes)).values)).toEqual({
    "表一!B1": 1e21,
    "表一!C1": -0.5,
  });
});

test("lines that are made as they are written, and rows as high as their text asks for", async () => {
  const heightOf = (line: readonly CellPlan[], index: number) => 20 + index + line.length;
  const bytes = await writeWorkbook(
    smallPlan([], {
      blocks: [
        { row: 1, column: 0, cells: madeLines(3, (index) => [cell(index), cell("字")]), heightOf },
        { row: 2, column: 3, cells: [[cell("旁")]], heightOf: () => 50 },
      ],
      rowHeights: new Map([[3, 30]]),
    })
  );
  await expectValidWorkbook(bytes);
  const sheet = part(bytes, "xl/worksheets/sheet1.xml");
  expect([...sheet.matchAll(/<row r="(\d+)" ht="([^"]*)"/g)].map(([, ...row]) => row)).toEqual([
    ["2", "22"],
    ["3", "50"],
    ["4", "30"],
  ]);
  const { values } = await workbookCells(bytes);
  expect([values.get("表一!A2"), values.get("表一!A4"), values.get("表一!D3")]).toEqual([
    0,
    2,
    "旁",
  ]);
});

test("a text that would be misread when it is typed keeps the look of its style, and stays text", async () => {
  const bytes = await writeWorkbook(
    smallPlan([[cell("=1", "entry"), cell("县", "entry"), cell("3.10", "entry")]])
  );
  await expectValidWorkbook(bytes);
  const sheet = part(bytes, "xl/worksheets/sheet1.xml");
  const [quoted, plain, alsoQuoted] = [...sheet.matchAll(/ s="(\d+)"/g)].map(([, number]) =>
    Number(number)
  );
  const list = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(part(bytes, "xl/styles.xml"))!;
  const looks = list[2]!.match(/<xf .*?(?:\/>|<\/xf>)/gs)!.filter((look) => !look.startsWith("</"));
  expect(list[2]!.match(/<xf /g)).toHaveLength(Number(list[1]));
  expect(alsoQuoted).toBe(quoted);
  expect(looks[quoted!]).toContain('quotePrefix="1"');
  expect(looks[quoted!]!.replace(' quotePrefix="1"', "")).toBe(looks[plain!]);
});

test("a style that the plan does not have is refused", async () => {
  await expect(writeWorkbook(smallPlan([[cell("一", "nowhere")]]))).rejects.toThrow("nowhere");
});
