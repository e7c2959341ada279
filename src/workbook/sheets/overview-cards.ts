import type { TaskAssessment } from "../../ledger";
import type { SheetContext } from "../context";
import { merged, planned, type MergedCell } from "../draft";
import { tableNames } from "../sheet-names";
import { targetWords, timingWords } from "../words";

interface Card {
  readonly label: string;
  readonly formula: string;
  readonly counts: (task: TaskAssessment) => boolean;
}

const { tasks } = tableNames;

const timed = (label: string, timing: keyof typeof timingWords): Card => ({
  label,
  formula: `COUNTIFS(${tasks}[时限],"${timingWords[timing]}")`,
  counts: (task) => task.timing === timing,
});

const cardList: readonly Card[] = [
  { label: "任务总数", formula: `ROWS(${tasks}[序号])`, counts: () => true },
  timed("已完成", "done"),
  timed("逾期", "overdue"),
  {
    label: "未达标",
    formula: `COUNTIFS(${tasks}[目标],"${targetWords.missed}")`,
    counts: (task) => task.target === "missed",
  },
  timed("临期", "dueSoon"),
  timed("滞后", "behind"),
];

const cardWidth = 2;

/** Six counts of tasks, a label above a large number. */
export function cards({ assessment }: SheetContext, row: number): MergedCell[] {
  return cardList.flatMap(({ label, formula, counts }, index) => {
    const place = { column: index * cardWidth, rowCount: 1, columnCount: cardWidth };
    return [
      merged({ ...place, row }, planned(label, "cardLabel")),
      merged(
        { ...place, row: row + 1 },
        planned(assessment.tasks.filter(counts).length, "cardNumber", formula)
      ),
    ];
  });
}
