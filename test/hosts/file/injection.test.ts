import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/file";
import { mergeLedger } from "../../../src/ledger";
import {
  collectCounties,
  planCity,
  planLeaders,
  planNotices,
  planRanking,
} from "../../../src/reports";
import { planWorkbook, type WorkbookPlan } from "../../../src/workbook";
import { hostileLedger, plannedFormulas } from "../../support/hostile-ledger";
import { harm, readHostileFile } from "../../support/hostile-list";
import { cellMap } from "../../support/plan-cells";
import { recalculate } from "../../support/libreoffice";
import { sampleList } from "../../support/sample-list";
import { workbookCells } from "../../support/workbook-cells";

const asOf = "2027-01-15";
const ledger = hostileLedger();
const halfOfIt = { ...sampleList, tasks: ledger.tasks.slice(0, 12).map(({ task }) => task) };
const withdrawn = mergeLedger(ledger, halfOfIt, { source: "二.docx", registry: [] }).value.ledger;

const plans: [string, () => WorkbookPlan | Promise<WorkbookPlan>][] = [
  ["the ledger", () => planWorkbook(ledger, asOf)],
  ["the ledger of a .csv", async () => planWorkbook(await readHostileFile("csv"), asOf)],
  ["the ledger of a .docx", async () => planWorkbook(await readHostileFile("docx"), asOf)],
  ["a ledger with withdrawn tasks", () => planWorkbook(withdrawn, asOf)],
  ["the leaders' workbook", () => planLeaders(ledger, asOf)],
  ["the ranking", () => planRanking(ledger, asOf)],
  ["the notices", () => planNotices(ledger, asOf, null)],
  [
    "the city's workbook",
    () =>
      planCity(
        collectCounties(
          [{ file: `=${harm}.xlsx`, ledger }],
          [{ file: "=1.xlsx", reason: "=1" }],
          asOf
        )
      ),
  ],
];

/** The columns that hold neither a formula nor a number, and no text of others in any row. */
function innocentColumns({ sheets }: WorkbookPlan): [string, string[]][] {
  return sheets.flatMap((sheet) => {
    const cells = cellMap(sheet);
    return sheet.tables.map(({ name, range, columns }): [string, string[]] => {
      const isInnocent = (column: number) =>
        Array.from({ length: range.rowCount - 1 }, (_, line) =>
          cells.get(`${range.row + 1 + line},${column}`)
        ).every(
          (cell) =>
            cell?.formula === undefined &&
            typeof cell?.value !== "number" &&
            !String(cell?.value).includes(harm)
        );
      const innocent = columns.filter((_, index) => isInnocent(range.column + index));
      return [name, innocent.map((column) => column.name)];
    });
  });
}

/** Numbers of rows, days, periods, and words that a person only chooses. */
const chosenColumns = {
  BaseMeasures: ["措施编号", "时限性质", "起始日期", "完成日期"],
  BaseTargets: ["指标编号", "措施编号", "比较", "软性", "核算指标", "研判结论"],
  BaseTasks: ["时限性质", "起始日期", "进度", "完成日期", "填报日期"],
  Construction: ["违规已处理整改到位"],
  Duties: ["角色"],
  Farmland: ["优先保护类面积", "实现安全利用面积", "落实严格管控面积"],
  FarmlandMeasures: ["地类", "产出达标"],
  Figures: ["指标"],
  Measures: ["措施编号", "时限性质", "起始日期", "完成日期"],
  Occurrences: ["期次编号", "期次", "是否完成", "完成日期"],
  Plots: ["已落实管控"],
  Records: ["期次", "时限", "目标", "灯号"],
  Registry: ["类别"],
  Targets: ["指标编号", "措施编号", "比较", "软性", "核算指标", "研判结论"],
  Tasks: ["时限性质", "起始日期", "进度", "完成日期", "填报日期"],
  Trend: ["期次"],
  Withdrawn: [
    "层级",
    "原编号",
    "时限日期",
    "进度",
    "完成日期",
    "填报日期",
    "核算指标",
    "填报值",
    "研判结论",
    "去向",
  ],
};

test("every column that may hold a text of others holds a hostile one", () => {
  const innocent = innocentColumns(planWorkbook(ledger, asOf)).filter(
    ([, columns]) => columns.length > 0
  );
  expect(Object.fromEntries(innocent)).toEqual(chosenColumns);
});

test("the hostile list is a list, also as a file", async () => {
  for (const one of [ledger, await readHostileFile("csv"), await readHostileFile("docx")]) {
    expect(one.tasks).toHaveLength(24);
    for (const { task } of one.tasks)
      for (const text of [task.title, task.content, task.remarks]) expect(text).toContain(harm);
  }
});

test.each(plans)(
  "%s holds no formula but ours, also after another program saved it",
  async (_, planned) => {
    const plan = await planned();
    const bytes = await writeWorkbook(plan);
    const [saved] = await recalculate([bytes]);
    for (const workbook of [bytes, saved!]) {
      const { values, formulas } = await workbookCells(workbook);
      expect(formulas.size).toBe(plannedFormulas(plan));
      for (const formula of formulas.values()) expect(String(formula)).not.toContain("HYPERLINK");
      expect(
        [...values.values()].filter((value) => String(value).includes(harm)).length
      ).toBeGreaterThan(0);
    }
  }
);

test.each(plans)(
  "%s holds no macro, no object and nothing that leads out of it",
  async (_, planned) => {
    const parts = Object.entries(unzipSync(await writeWorkbook(await planned())));
    const names = parts.map(([name]) => name);
    expect(names).toContain("xl/workbook.xml");
    expect(
      names.filter((name) => /vba|activeX|ctrlProp|embeddings|externalLink/i.test(name))
    ).toEqual([]);
    for (const [name, bytes] of parts)
      if (/\.(?:xml|rels)$/.test(name))
        expect([name, strFromU8(bytes)]).not.toEqual([
          name,
          expect.stringMatching(/TargetMode="External"|<hyperlink\b|<ddeLink\b/),
        ]);
  }
);
