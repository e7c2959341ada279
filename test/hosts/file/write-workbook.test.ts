import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { UnwritableTextError, writeWorkbook } from "../../../src/hosts/file";
import { createLedger } from "../../../src/ledger";
import { cellAddress, planWorkbook, type ChartPlan } from "../../../src/workbook";
import { recalculate } from "../../support/libreoffice";
import { expectValidWorkbook } from "../../support/ooxml-validator";
import { sampleList } from "../../support/sample-list";
import { smallPlan } from "../../support/small-plan";
import { compareFormulaCells, workbookCells } from "../../support/workbook-cells";

/** The XML of one part. */
function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

describe("a ledger's workbook", () => {
  const ledger = createLedger(sampleList, "sample.docx", []);
  const asOf = "2025-10-15";
  const dated = { ...ledger, settings: { ...ledger.settings, asOf } };
  const plan = planWorkbook(dated, asOf);

  test("is valid, and every result in it is what another program computes", async () => {
    const bytes = await writeWorkbook(plan);
    await expectValidWorkbook(bytes);
    const [recalculated] = await recalculate([bytes]);
    const { formulas } = await workbookCells(bytes);
    expect(formulas.size).toBeGreaterThan(300);
    expect(await compareFormulaCells(bytes, recalculated!)).toEqual([]);
  }, 60_000);

  test("holds every planned cell", async () => {
    const { values } = await workbookCells(await writeWorkbook(plan));
    for (const sheet of plan.sheets)
      for (const block of sheet.blocks)
        [...block.cells].forEach((line, down) =>
          line.forEach(({ value }, across) => {
            const place = cellAddress(block.row + down, block.column + across);
            const address = `${sheet.name}!${place}`;
            expect([address, values.get(address) ?? null]).toEqual([address, value]);
          })
        );
  });

  test("gives its charts their stable names and alternative text", async () => {
    const bytes = await writeWorkbook(plan);
    const drawings = Object.entries(unzipSync(bytes)).filter(([path]) =>
      /drawings\/drawing\d+\.xml$/.test(path)
    );
    const charts = plan.sheets.flatMap((sheet) => sheet.charts);
    expect(drawings).toHaveLength(charts.length);
    for (const [, xml] of drawings) {
      expect(strFromU8(xml)).toContain('name="LightsByUnit"');
      expect(strFromU8(xml)).toContain(`descr="${charts[0]!.description}"`);
    }
  });
});

test("charts carry their points, which previews without Excel show", async () => {
  const chart: ChartPlan = {
    name: "ByUnit",
    kind: "stackedBar",
    title: "图",
    description: "说明",
    sheet: "表一",
    categories: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    series: [
      {
        name: "红灯",
        color: "#C8372D",
        values: { row: 0, column: 1, rowCount: 2, columnCount: 1 },
      },
    ],
    place: { row: 3, column: 0, rowCount: 8, columnCount: 4 },
  };
  const cells = [
    [{ value: "甲<局>" }, { value: 3, formula: "1+2" }],
    [{ value: "乙局" }, { value: null }],
  ];
  const bytes = await writeWorkbook(smallPlan(cells, { charts: [chart] }));
  await expectValidWorkbook(bytes);
  const xml = part(bytes, "xl/charts/chart1.xml");
  expect(xml).toContain(
    '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>甲&lt;局&gt;</c:v></c:pt><c:pt idx="1"><c:v>乙局</c:v></c:pt></c:strCache>'
  );
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache>');
});

describe("writeWorkbook", () => {
  test("gives tables their calculated columns, and no style of Excel's when the plan has none", async () => {
    const bytes = await writeWorkbook(
      smallPlan(
        [
          [{ value: "数" }, { value: "倍<&>" }],
          [{ value: 2 }, { value: 4, formula: "[@数]*2" }],
        ],
        {
          tables: [
            {
              name: "Doubles",
              range: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
              columns: [{ name: "数" }, { name: "倍<&>", formula: "[@数]*2" }],
              style: null,
              showFilter: true,
              bandedRows: false,
            },
          ],
        }
      )
    );
    await expectValidWorkbook(bytes);
    const xml = part(bytes, "xl/tables/table1.xml");
    expect(xml).toContain(
      "<calculatedColumnFormula>Doubles[[#This Row],[数]]*2</calculatedColumnFormula>"
    );
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).not.toContain("TableStyle");
  });

  test("keeps text that looks like a formula or an error as text, for good", async () => {
    const texts = ["=1+1", "+86", "-2%", "@SUM(A1)", "=cmd|'/c calc'!A0", "#N/A", "_x0041_"];
    const bytes = await writeWorkbook(smallPlan(texts.map((value) => [{ value, style: "entry" }])));
    await expectValidWorkbook(bytes);
    const { values, formulas } = await workbookCells(bytes);
    expect([...values.values()]).toEqual(texts);
    expect(formulas.size).toBe(0);
    const sheet = part(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect(sheet).not.toContain('t="e"');
    expect(part(bytes, "xl/styles.xml").match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  test("keeps every character of every text", async () => {
    const texts = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const { values } = await workbookCells(
          await writeWorkbook(smallPlan(lines.map((value) => [{ value }])))
        );
        expect([...values.values()]).toEqual(lines);
      }),
      { numRuns: 60 }
    );
  });

  test("writes control characters so that the file stays valid", async () => {
    const value = "第一行\u0000\u0007\u000B\uFFFF\r\n\uD800第二行\t";
    const bytes = await writeWorkbook(smallPlan([[{ value }]]));
    await expectValidWorkbook(bytes);
    expect((await workbookCells(bytes)).values.get("表一!A1")).toBe(value);
  });

  test("refuses a text that no cell can hold", async () => {
    const tooLong = smallPlan([[{ value: "长".repeat(32_768) }]]);
    await expect(writeWorkbook(tooLong)).rejects.toThrow(UnwritableTextError);
    await expect(writeWorkbook(tooLong)).rejects.toMatchObject({
      parameters: { where: "表一!A1", length: 32_768 },
    });
  });

  test("writes results of every kind beside their formulas", async () => {
    const results = ["文字", "", 0.5, true, "#N/A", "#DIV/0!"];
    const bytes = await writeWorkbook(
      smallPlan(results.map((value) => [{ value, formula: "1+1" }]))
    );
    await expectValidWorkbook(bytes);
    const sheet = (await readXlsx(bytes)).sheets[0]!;
    expect(sheet.rows.map(([value]) => value)).toEqual(results);
    expect(sheet.cells!.get("4,0")!.type).toBe("error");
  });

  test("sets up the sheet and its print-out", async () => {
    const bytes = await writeWorkbook({
      ...smallPlan(
        Array.from({ length: 4 }, () => [
          { value: "格", style: "entry" },
          { value: 45_000, style: "date" },
        ]),
        {
          tabColor: "#14532D",
          showGridlines: false,
          zoom: 85,
          columns: [{ width: 20 }, { width: 8, hidden: true }],
          rowHeights: new Map([[1, 48]]),
          merges: [{ row: 2, column: 0, rowCount: 2, columnCount: 1 }],
          freeze: { rows: 1, columns: 1 },
          validations: [
            {
              range: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
              rule: { type: "list", items: ["是", "否"] },
              allowBlank: true,
              prompt: { title: "提示", message: "选一个" },
              error: { style: "stop", title: "有误", message: "请选“是”或“否”" },
            },
            {
              range: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
              rule: { type: "date", minimum: 36_526, maximum: 73_415 },
              allowBlank: true,
              error: { style: "warning", title: "日期", message: "请填日期" },
            },
          ],
          conditionalFormats: [
            {
              ranges: [
                { row: 0, column: 0, rowCount: 3, columnCount: 1 },
                { row: 0, column: 1, rowCount: 4, columnCount: 1 },
              ],
              formula: '$A1="逾期"',
              format: { fill: "#FDECEA", fontColor: "#8E1B12", bold: true },
              stopIfTrue: true,
            },
          ],
          print: {
            paper: "A3",
            orientation: "landscape",
            fitWidth: 1,
            area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
            titleRows: { first: 0, last: 1 },
            margins: { top: 2.54, bottom: 2.54, left: 1.27, right: 1.27, header: 1, footer: 1 },
            footer: "&C第 &P 页，共 &N 页",
            centerHorizontally: true,
          },
        }
      ),
      names: [{ name: "FirstCell", refersTo: "表一!$A$1" }],
    });
    await expectValidWorkbook(bytes);
    const workbook = await readXlsx(bytes, { readStyles: true });
    const sheet = workbook.sheets[0]!;
    expect(sheet.view).toMatchObject({ showGridLines: false, zoomScale: 85 });
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(sheet.rowDefs!.get(1)).toEqual({ height: 48 });
    expect(sheet.columns![0]!.width).toBeCloseTo(20.71, 1);
    expect(sheet.columns![1]!.hidden).toBe(true);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "$A$1:$B$4",
      printTitlesRow: "$1:$2",
      margins: { top: 1, left: 0.5 },
    });
    expect(sheet.headerFooter!.oddFooter).toBe("&C第 &P 页，共 &N 页");
    expect(sheet.dataValidations![0]).toMatchObject({ values: ["是", "否"], range: "A2:A3" });
    expect(sheet.dataValidations![1]).toMatchObject({ type: "date", formula2: "73415" });
    expect(sheet.conditionalRules![0]).toMatchObject({
      range: "A1:A3 B1:B4",
      formula: '$A1="逾期"',
      stopIfTrue: true,
    });
    expect(sheet.cells!.get("0,0")!.style).toMatchObject({
      font: { name: "黑体", size: 12, bold: true, color: { rgb: "14532D" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
      protection: { locked: false },
    });
    expect(workbook.namedRanges).toEqual([{ name: "FirstCell", range: "表一!$A$1" }]);
    expect(workbook.properties).toMatchObject({ title: "题", creator: "净土台账" });
  });
});
