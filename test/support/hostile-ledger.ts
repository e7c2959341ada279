import { createLedger, type Ledger } from "../../src/ledger";
import { readTaskList } from "../../src/tasklist";
import type { WorkbookPlan } from "../../src/workbook";
import { units } from "./sample-list";

/** Beginnings that make a formula of a text that is typed or pasted. */
const starts = ["=", "+", "-", "@", "\t=", "\r=", "＝", "'="];
/** What would do harm as a formula. */
export const harm = `HYPERLINK("http://example.com","点")`;
const hostile = (index: number) => `${starts[index % starts.length]}${harm}`;

/** A list whose every cell begins like a formula, as a document may bring it. */
export function hostileLedger(): Ledger {
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

/** How many cells hold a formula of ours. */
export function plannedFormulas({ sheets }: WorkbookPlan): number {
  return sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ cells }) => [...cells].flat())
    .filter(({ formula }) => formula !== undefined).length;
}
