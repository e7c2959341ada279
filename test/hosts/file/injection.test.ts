import { writeWorkbook } from "../../../src/hosts/file";
import { createLedger, mergeLedger, type Ledger } from "../../../src/ledger";
import {
  collectCounties,
  planCity,
  planLeaders,
  planNotices,
  planRanking,
} from "../../../src/reports";
import { readTaskList } from "../../../src/tasklist";
import { planWorkbook, type WorkbookPlan } from "../../../src/workbook";
import { recalculate } from "../../support/libreoffice";
import { sampleList, units } from "../../support/sample-list";
import { workbookCells } from "../../support/workbook-cells";

/** Beginnings that make a formula of a text that is typed or pasted, before what would do harm. */
const starts = ["=", "+", "-", "@", "\t=", "\r=", "＝", "'="];
const harm = `HYPERLINK("http://example.com","点")`;
const hostile = (index: number) => `${starts[index % starts.length]}${harm}`;

const asOf = "2027-01-15";

/** A list whose every cell begins like a formula, as a document may bring it. */
function hostileLedger(): Ledger {
  const head = [
    "序号",
    "类别",
    "主要任务",
    "任务内容",
    "牵头单位",
    "配合单位",
    "责任单位",
    "完成时限",
    "备注",
  ];
  let count = 0;
  const rows = Array.from({ length: 24 }, (_, index) => [
    String(index + 1),
    ...head.slice(1).map((name) => (name === "完成时限" ? "2026年6月底前" : hostile(count++))),
  ]);
  const cell = (text: string, row: number, column: number) => ({
    text,
    notes: [],
    tables: [],
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
  });
  const { value } = readTaskList(
    {
      kind: "docx",
      blocks: [
        { type: "paragraph", text: "某县2026年土壤污染防治工作任务清单", notes: [] },
        {
          type: "table",
          columnCount: head.length,
          rows: [head, ...rows].map((line, row) => line.map((text, at) => cell(text, row, at))),
        },
      ],
    },
    {}
  );
  const ledger = createLedger(value.list, `=${harm}.docx`, value.registry);
  return {
    ...ledger,
    tasks: ledger.tasks.map((task, index) => ({
      ...task,
      task: { ...task.task, lead: units(hostile(index)) },
      entry: {
        ...task.entry,
        situation: hostile(index),
        problems: hostile(index + 1),
        nextSteps: hostile(index + 2),
        person: hostile(index + 3),
      },
    })),
  };
}

const ledger = hostileLedger();
const halfOfIt = { ...sampleList, tasks: ledger.tasks.slice(0, 12).map(({ task }) => task) };
const withdrawn = mergeLedger(ledger, halfOfIt, { source: "二.docx", registry: [] }).value.ledger;

const plans: [string, WorkbookPlan][] = [
  ["the ledger", planWorkbook(ledger, asOf)],
  ["a ledger with withdrawn tasks", planWorkbook(withdrawn, asOf)],
  ["the leaders' workbook", planLeaders(ledger, asOf)],
  ["the ranking", planRanking(ledger, asOf)],
  ["the notices", planNotices(ledger, asOf, null)],
  [
    "the city's workbook",
    planCity(
      collectCounties(
        [{ file: `=${harm}.xlsx`, ledger }],
        [{ file: "=1.xlsx", reason: "=1" }],
        asOf
      )
    ),
  ],
];

/** How many cells hold a formula of ours. */
function plannedFormulas({ sheets }: WorkbookPlan): number {
  return sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ cells }) => [...cells].flat())
    .filter(({ formula }) => formula !== undefined).length;
}

test("the hostile list is a list", () => {
  expect(ledger.tasks).toHaveLength(24);
  expect(ledger.tasks[0]!.task.title).toContain(harm);
});

test.each(plans)(
  "%s holds no formula but ours, also after another program saved it",
  async (_, plan) => {
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
