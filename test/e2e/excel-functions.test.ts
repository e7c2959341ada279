import { readFile } from "node:fs/promises";
import type { BrowserContext, Frame } from "playwright-core";
import { createLedger } from "../../src/ledger";
import { planWorkbook, serialOf, tableNames } from "../../src/workbook";
import type {
  Argument,
  CellValue,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
} from "../host/custom-functions";
import { serve, type RunningSite } from "../host/page/server";
import { SimulatedExcel } from "../host/simulated-excel";
import { browserOfFile } from "./edition";
import { cellsOfPlan } from "../support/plan-cells";
import { sampleList } from "../support/sample-list";

/** The functions as they are built, called by Microsoft's own custom-functions runtime. */

const dist = process.env["ADD_IN_FOLDER"] ?? "dist";

jest.setTimeout(60_000);

const browser = browserOfFile();
let site: RunningSite;
let functions: readonly FunctionMetadata[];
let context: BrowserContext;
let excel: SimulatedExcel;
let frame: Frame;

beforeAll(async () => {
  const metadata = await readFile(`${dist}/functions.json`, "utf8");
  ({ functions } = JSON.parse(metadata) as { functions: FunctionMetadata[] });
  site = await serve({ folders: { "/": dist }, pages: {} });
  await openAddIn("zh-CN");
});
afterAll(async () => {
  await closeAddIn();
  await site.stop();
});

async function openAddIn(language: string): Promise<void> {
  excel = new SimulatedExcel({ language, functions });
  context = await browser().newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await excel.open(page, `${site.origin}/taskpane.html`);
  frame = page.frames().find((one) => one !== page.mainFrame())!;
  await frame.getByRole("tab").first().waitFor();
}

async function closeAddIn(): Promise<void> {
  await excel.close();
  await context.close();
}

const call = (name: string, ...args: Argument[]): FunctionCall => ({ name, args });
const column = (...cells: CellValue[]): Argument => cells.map((cell) => [cell]);
const day = (date: string) => serialOf(date);

async function shown(wanted: FunctionCall): Promise<FunctionResult> {
  const [result] = await excel.calculate([wanted]);
  return result;
}

const error = (code: string, message: string) => ({
  error: code,
  message: expect.stringContaining(message) as unknown,
});

/** Values, ranges, words and empty cells; every function stands here at least once. */
const answered: readonly (readonly [FunctionCall, unknown])[] = [
  [call("SAFEUSERATE", column(60, "40亩", ""), column(50, 35), 9), 0.94],
  [call("SAFEUSERATE", 100, 60, 20, 100), 0.9],
  [call("REDUCTIONRATE", column(100, 100), column(90, 98)), 0.06],
  [call("LANDUSERATE", 200, 10), 0.95],
  [call("LANDSECURED", 0.96, "是"), true],
  [call("LANDSECURED", 0.96, false), false],
  [call("PROJECTREDUCTIONRATE", 100, column(10, 5), column(5, "")), 0.1],
  [call("REPLACEMENTOK", 10, 12, 1.2), true],
  [call("CONTROLRATE", 3, 6), 0.5],
  [call("NEEDED", 0.93, 1000, 900), 30],
  [call("ALLOWED", 100, 0.06), 94],
  [call("MEETS", 0.92995, "93%以上"), false],
  [call("GAP", 30, "≤25"), -5],
  [call("DEADLINE", "6月底前", 2025), day("2025-06-30")],
  [
    call("TARGET", "受污染耕地安全利用率达到93%以上"),
    [["受污染耕地安全利用率", ">=", 0.93, "%", "", ""]],
  ],
  [call("UNITS", "市生态环境局、农业农村局"), [["市生态环境局"], ["市农业农村局"]]],
  [call("TIMING", day("2025-10-30"), 0.99, day("2025-10-31")), "逾期"],
  [call("TIMING", "", 0.5, day("2025-10-31"), 7), "未定"],
  [call("LIGHT", "正常", "未测", "否"), "未报"],
];

/** What each function says of what it cannot compute. */
const refused: readonly (readonly [FunctionCall, string, string])[] = [
  [call("SAFEUSERATE", "", "", ""), "#DIV/0!", "“受污染耕地总面积”为零"],
  [call("SAFEUSERATE", 100, column(90, -1), 0), "#NUM!", "“实现安全利用面积”不能为负数"],
  [call("SAFEUSERATE", 100, "见附表", 0), "#VALUE!", "“见附表”不是数字"],
  [call("REDUCTIONRATE", 0, 0), "#DIV/0!", "为零"],
  [call("LANDUSERATE", true, 0), "#VALUE!", "“重点建设用地总面积”不是数字"],
  [call("LANDSECURED", 0.96, "也许"), "#VALUE!", "请填“是”或“否”"],
  [call("PROJECTREDUCTIONRATE", 0, 1, 0), "#DIV/0!", "为零"],
  [call("REPLACEMENTOK", 10, 12, ""), "#VALUE!", "须填写且只填一项"],
  [call("CONTROLRATE", 7, 6), "#NUM!", "大于"],
  [call("NEEDED", "", 1000, 900), "#VALUE!", "须填写且只填一项"],
  [call("ALLOWED", -1, 0.06), "#NUM!", "不能为负数"],
  [call("MEETS", 1, ""), "#VALUE!", "“目标”须填写且只填一项"],
  [call("GAP", column(1, 2), "≥1"), "#VALUE!", "须填写且只填一项"],
  [call("TARGET", "加强组织领导"), "#N/A", "没有找到目标"],
  [call("DEADLINE", "长期坚持"), "#N/A", "没有找到明确的完成日期"],
  [call("UNITS", ""), "#VALUE!", "“文字”须填写且只填一项"],
  [call("TIMING", 20251231, 0, day("2025-10-31")), "#VALUE!", "“20251231”不是日期"],
  [call("LIGHT", "还行", ""), "#VALUE!", "还行"],
];

const named = ({ name, args }: FunctionCall) => `${name} ${JSON.stringify(args)}`;

/** The runtime reports results twice a second: together, all calls take as long as one. */
async function shownByName(calls: readonly FunctionCall[]): Promise<[string, FunctionResult][]> {
  const results = await excel.calculate(calls);
  return calls.map((each, index) => [named(each), results[index]]);
}

test("values, ranges, words and empty cells are answered", async () => {
  expect(await shownByName(answered.map(([wanted]) => wanted))).toEqual(
    answered.map(([wanted, value]) => [
      named(wanted),
      typeof value === "number" ? expect.closeTo(value, 12) : value,
    ])
  );
});

test("what cannot be computed shows the kind of error and says why in Chinese", async () => {
  expect(await shownByName(refused.map(([wanted]) => wanted))).toEqual(
    refused.map(([wanted, code, message]) => [named(wanted), error(code, message)])
  );
});

test("every function of the metadata is associated, and is tried above", async () => {
  const associated = await frame.evaluate(() =>
    Object.keys(
      (
        globalThis as unknown as {
          CustomFunctions: { _association: { mappings: Record<string, unknown> } };
        }
      ).CustomFunctions._association.mappings
    )
  );
  const ids = functions.map(({ id }) => id).sort();
  expect(associated.sort()).toEqual(ids);
  const tried = (calls: readonly (readonly [FunctionCall, ...unknown[]])[]) =>
    [...new Set(calls.map(([{ name }]) => name))].sort();
  expect(tried(answered)).toEqual(ids);
  expect(tried(refused)).toEqual(ids);
});

test("an error in a cell stays what it is, and text for a number never reaches the function", async () => {
  const failed = { error: "#REF!" };
  expect(await shown(call("SAFEUSERATE", column(100, failed), 1, 1))).toEqual(error("#REF!", ""));
  expect(await shown(call("DEADLINE", "6月底前", "今年"))).toEqual(error("#VALUE!", ""));
});

test("10,000 cells are calculated in few replies", async () => {
  excel.clearWire();
  const calls = Array.from({ length: 10_000 }, (_, index) => call("CONTROLRATE", index, 10_000));
  const results = await excel.calculate(calls);
  expect(results).toEqual(calls.map((_, index) => index / 10_000));
  expect(excel.wire.length).toBeLessThanOrEqual(10);
});

test("messages are in English where Excel is", async () => {
  await closeAddIn();
  await openAddIn("en-US");
  const result = await shown(call("SAFEUSERATE", 0, 0, 0));
  expect(result).toEqual({ error: "#DIV/0!", message: expect.stringMatching(/^[\x20-\x7e“”]+$/) });
});

describe("the same answers as the ledger's own formulas", () => {
  const asOf = "2025-10-31";
  const progress = [0.2, null, 1, 0.5, 0.9, 0];
  const list = createLedger(sampleList, "清单.docx", []);
  const ledger = {
    ...list,
    tasks: list.tasks.map((task, index) => ({
      ...task,
      entry: { ...task.entry, progress: progress[index] ?? null },
      targets: task.targets.map((target) => ({
        ...target,
        entry: { ...target.entry, reported: index === 0 ? 0.05 : 3 },
      })),
    })),
  };
  const { tables } = cellsOfPlan(planWorkbook(ledger, asOf));

  /** The rows of a table, each by its columns' names. */
  function rowsOf(table: string): Record<string, CellValue>[] {
    const { columns, rows } = tables.get(table)!;
    return rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, (row[index] ?? "") as CellValue]))
    );
  }

  /** A missed period counts from its day. What has a first day, or no day at all, is told by its words. */
  function dueColumnOf(row: Record<string, CellValue>): string {
    if (Number(row["欠期"]) > 0) return "计时日期";
    return row["起始日期"] === "" && row["时限日期"] !== "" ? "时限日期" : "完成时限";
  }

  test("TIMING and LIGHT, for every task", async () => {
    const tasks = rowsOf(tableNames.tasks);
    const timings = await excel.calculate(
      tasks.map((row) => {
        return call("TIMING", row[dueColumnOf(row)]!, row["进度"]!, day(asOf));
      })
    );
    expect(timings).toEqual(tasks.map((row) => row["时限"]));
    expect(new Set(timings).size).toBeGreaterThan(3);

    const reported = (row: Record<string, CellValue>) => (row["灯号"] === "未报" ? "否" : "是");
    const lights = await excel.calculate(
      tasks.map((row) => call("LIGHT", row["时限"]!, row["目标"]!, reported(row)))
    );
    expect(lights).toEqual(tasks.map((row) => row["灯号"]));
  });

  test("MEETS and GAP, for every target with a value", async () => {
    const targets = rowsOf(tableNames.targets).filter((row) => typeof row["差距"] === "number");
    expect(targets.length).toBeGreaterThan(1);
    const wanted = (row: Record<string, CellValue>) =>
      `${String(row["比较"])}${String(row["目标值"])}`;
    const met = await excel.calculate(
      targets.map((row) => call("MEETS", row["当前值"]!, wanted(row)))
    );
    expect(met).toEqual(targets.map((row) => row["判定"] === "达标"));
    const gaps = await excel.calculate(
      targets.map((row) => call("GAP", row["当前值"]!, wanted(row)))
    );
    expect(gaps).toEqual(
      targets.map((row) => expect.closeTo(row["差距"] as number, 12) as unknown)
    );
  });
});
