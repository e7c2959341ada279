import { readFile } from "node:fs/promises";
import type { BrowserContext } from "playwright-core";
import { readCells, writeWorkbook } from "../../src/hosts/file";
import { createLedger, type LedgerSettings, type RateFigures } from "../../src/ledger";
import { planWorkbook, tableNames, type LedgerCells } from "../../src/workbook";
import type { Argument, CellValue, FunctionCall, FunctionMetadata } from "../host/custom-functions";
import { serve, type RunningSite } from "../host/page/server";
import { SimulatedExcel } from "../host/simulated-excel";
import { browserOfFile } from "./edition";
import { recalculate } from "../support/libreoffice";
import { sampleList } from "../support/sample-list";

/**
 * The rates' custom functions, through Microsoft's runtime, over the columns of 指标核算, against that
 * sheet's native formulas, which LibreOffice calculates.
 */

const dist = process.env["ADD_IN_FOLDER"] ?? "dist";
const asOf = "2025-10-31";

jest.setTimeout(120_000);

const browser = browserOfFile();
let site: RunningSite;
let context: BrowserContext;
let excel: SimulatedExcel;

beforeAll(async () => {
  const metadata = await readFile(`${dist}/functions.json`, "utf8");
  const { functions } = JSON.parse(metadata) as { functions: FunctionMetadata[] };
  site = await serve({ folders: { "/": dist }, pages: {} });
  excel = new SimulatedExcel({ functions });
  context = await browser().newContext({ ignoreHTTPSErrors: true });
  await excel.open(await context.newPage(), `${site.origin}/taskpane.html`);
});
afterAll(async () => {
  await excel.close();
  await context.close();
  await site.stop();
});

const ledger = createLedger(sampleList, "清单.docx", []);

const townships: RateFigures["farmland"] = [1, 2, 3, 4, 5, 6].map((number) => ({
  township: `第${number}乡`,
  safeUseArea: 100 * number + 0.1,
  safelyUsed: number === 3 ? null : 93.4 * number,
  strictControlArea: number % 2 === 0 ? 12.7 : null,
  strictlyControlled: number % 2 === 0 ? 12.3 : null,
  priorityProtected: 1_000 / number,
}));

const figures: RateFigures = {
  ...ledger.figures,
  farmland: townships,
  construction: [
    { name: "甲地块", area: 310.2, violatingArea: 0, rectified: null },
    { name: "乙地块", area: 99.9, violatingArea: 4.7, rectified: true },
  ],
  emissions: [
    { enterprise: "甲厂", base: 812.3, current: 760 },
    { enterprise: "乙厂", base: 90, current: 91.5 },
    { enterprise: "丙厂", base: 7, current: 0 },
  ],
  projects: [
    { name: "一期", cut: 61.25, added: null },
    { name: "二期", cut: 12, added: 4.5 },
  ],
  plots: ["一", "二", "三"].map((name, index) => ({ name, controlled: index !== 1 })),
};

/** The sheet with these figures, as LibreOffice calculates it. */
async function calculated(
  changed: Partial<RateFigures>,
  settings: Partial<LedgerSettings>
): Promise<LedgerCells> {
  const filled = {
    ...ledger,
    settings: { ...ledger.settings, asOf, ...settings },
    figures: { ...figures, ...changed },
  };
  const [bytes] = await recalculate([await writeWorkbook(planWorkbook(filled, asOf))]);
  return (await readCells(bytes!))!;
}

/** Columns of a table as a range that a formula looks at. */
function range({ tables }: LedgerCells, table: string, ...wanted: string[]): CellValue[][] {
  const { columns, rows } = tables.get(table)!;
  return rows.map((row) =>
    wanted.map((column) => (row[columns.indexOf(column)] ?? "") as CellValue)
  );
}

function nativeRate(cells: LedgerCells, name: string): CellValue {
  return range(cells, tableNames.figures, "指标", "数值").find(([figure]) => figure === name)![1]!;
}

const call = (name: string, ...args: Argument[]): FunctionCall => ({ name, args });

const { farmland, construction, emissions, projects, plots } = tableNames;

/** What a person would type beside the sheet to get its rates. */
function typedFormulas(cells: LedgerCells, isOtherWay: boolean): [string, FunctionCall][] {
  const polluted = range(cells, farmland, "安全利用类面积", "严格管控类面积");
  const used = range(cells, farmland, "计入安全利用");
  const controlled = range(cells, farmland, "计入严格管控");
  const base = range(cells, emissions, "2020年基数");
  const answers = range(cells, plots, "已落实管控").flat();
  return [
    [
      "受污染耕地安全利用率",
      isOtherWay
        ? call("SAFEUSERATE", polluted, used, controlled, range(cells, farmland, "优先保护类面积"))
        : call("SAFEUSERATE", polluted, used, controlled),
    ],
    [
      "重点建设用地安全利用率",
      call(
        "LANDUSERATE",
        range(cells, construction, "地块面积"),
        range(cells, construction, "违规开发利用面积")
      ),
    ],
    [
      "重点重金属减排比例",
      isOtherWay
        ? call(
            "PROJECTREDUCTIONRATE",
            base,
            range(cells, projects, "工程减排量"),
            range(cells, projects, "新增排放量")
          )
        : call("REDUCTIONRATE", base, range(cells, emissions, "当前排放量")),
    ],
    [
      "优先监管地块管控率",
      call(
        "CONTROLRATE",
        answers.filter((answer) => answer === "是").length,
        answers.filter((answer) => answer !== "").length
      ),
    ],
  ];
}

test.each<[string, Partial<LedgerSettings>, boolean]>([
  ["the usual methods", {}, false],
  ["the other methods", { farmlandMethod: "trial", emissionMethod: "projects" }, true],
])("by %s both give the same rates", async (_, settings, isOtherWay) => {
  const cells = await calculated({}, settings);
  const formulas = typedFormulas(cells, isOtherWay);
  const results = await excel.calculate(formulas.map(([, formula]) => formula));
  for (const [index, [name]] of formulas.entries())
    expect([name, results[index]]).toEqual([
      name,
      expect.closeTo(nativeRate(cells, name) as number, 12),
    ]);
});

test("figures that cannot be right give no rate in either", async () => {
  const impossible = await calculated(
    {
      farmland: [{ ...townships[0]!, safelyUsed: 1_000 }],
      construction: [{ name: "甲地块", area: 10, violatingArea: 11, rectified: false }],
      emissions: [{ enterprise: "甲厂", base: 100, current: null }],
    },
    {}
  );
  const formulas = typedFormulas(impossible, false).slice(0, 3);
  const results = await excel.calculate(formulas.map(([, formula]) => formula));
  for (const [index, [name]] of formulas.entries()) {
    expect([name, nativeRate(impossible, name)]).toEqual([name, ""]);
    expect([name, results[index]]).toEqual([
      name,
      { error: expect.stringMatching(/^#/), message: expect.stringMatching(/\p{Script=Han}/u) },
    ]);
  }
});
