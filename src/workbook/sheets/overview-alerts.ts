import type { LedgerTask } from "../../ledger";
import type { SheetContext } from "../context";
import { merged, planned, type MergedCell } from "../draft";
import type { CellContent } from "../plan";
import { missedPeriodsFormula, missedPeriodsText } from "../missed-periods";
import { tableNames } from "../sheet-names";
import { cellStyle, headerStyle } from "../style/styles";
import { numberOrText } from "../layout/identifier";
import { hasOccurrences } from "./occurrences";
import { listSeparator, targetWords, timingWords } from "../words";

/** Tasks that fit on the page; a line below says how many more there are. */
const shown = 8;

/** Rows that the list takes, its header and the line below included. */
export const alertRowCount = shown + 2;

interface AlertColumn {
  readonly name: string;
  readonly span: number;
  readonly kind: "word" | "text";
  /** The cell's formula where the n-th red row is found at `match`. */
  readonly formula: (match: string, context: SheetContext) => string;
  readonly value: (task: LedgerTask, context: SheetContext) => CellContent;
}

const { tasks } = tableNames;
const at = (column: string, match: string) => `INDEX(${tasks}[${column}],${match})`;

/** 县农业农村局等3家: leaders want the first unit and how many there are. */
function leadSummary(units: readonly string[]): string {
  return units.length > 1 ? `${units[0]}等${units.length}家` : units.join("");
}

function leadSummaryFormula(match: string): string {
  const lead = at("牵头单位", match);
  const count = `LEN(${lead})-LEN(SUBSTITUTE(${lead},"${listSeparator}",""))+1`;
  return `IF(ISNUMBER(FIND("${listSeparator}",${lead})),LEFT(${lead},FIND("${listSeparator}",${lead})-1)&"等"&(${count})&"家",${lead}&"")`;
}

const columns: readonly AlertColumn[] = [
  {
    name: "序号",
    span: 1,
    kind: "word",
    formula: (match) => at("序号", match),
    value: ({ id }) => numberOrText(id),
  },
  {
    name: "主要任务",
    span: 4,
    kind: "text",
    formula: (match) => at("主要任务", match),
    value: ({ task }) => task.title,
  },
  {
    name: "牵头单位",
    span: 3,
    kind: "text",
    formula: leadSummaryFormula,
    value: ({ task }) => leadSummary(task.lead.map(({ unit }) => unit)),
  },
  {
    name: "状态",
    span: 2,
    kind: "word",
    formula: (match, { ledger }) => {
      const periods = hasOccurrences(ledger) ? `&${missedPeriodsFormula(match)}` : "";
      return `${at("时限", match)}${periods}&"／"&${at("目标", match)}`;
    },
    value: ({ id }, context) => {
      const { timing, target, missed } = context.task.get(id)!;
      return `${timingWords[timing]}${missedPeriodsText(missed)}／${targetWords[target]}`;
    },
  },
  {
    name: "存在问题",
    span: 2,
    kind: "text",
    formula: (match) => `${at("存在问题", match)}&""`,
    value: ({ entry }) => entry.problems,
  },
];

const nothing = "截至统计日期，没有逾期或未达标的任务。";

/** The overdue and off-target tasks, in the ledger's order, found anew by native formulas. */
export function alertLines(context: SheetContext, captionRow: number): MergedCell[] {
  const red = context.ledger.tasks.filter(({ id }) => context.task.get(id)!.light === "red");
  const header = line(captionRow + 1, (column) => planned(column.name, headerStyle("document")));
  const lines = Array.from({ length: shown }, (_, index) => {
    const match = `MATCH(${index + 1},${tasks}[红灯序],0)`;
    const task = red[index];
    return line(captionRow + 2 + index, (column) => {
      const isFirstTitle = index === 0 && column.name === "主要任务";
      const otherwise = isFirstTitle ? nothing : "";
      return planned(
        task ? column.value(task, context) : otherwise,
        cellStyle(column.kind, "document"),
        `IFERROR(${column.formula(match, context)},"${otherwise}")`
      );
    });
  });
  return [...header, ...lines.flat(), moreLine(captionRow + 2 + shown, red.length)];
}

function line(
  row: number,
  content: (column: AlertColumn) => ReturnType<typeof planned>
): MergedCell[] {
  let start = 0;
  return columns.map((column) => {
    const range = { row, column: start, rowCount: 1, columnCount: column.span };
    start += column.span;
    return merged(range, content(column));
  });
}

function moreLine(row: number, redCount: number): MergedCell {
  const total = `MAX(0,${tasks}[红灯序])`;
  return merged(
    { row, column: 0, rowCount: 1, columnCount: columns.reduce((sum, { span }) => sum + span, 0) },
    planned(
      redCount > shown ? `另有 ${redCount - shown} 项，见《任务台账》。` : "",
      "note",
      `IF(${total}>${shown},"另有 "&(${total}-${shown})&" 项，见《任务台账》。","")`
    )
  );
}
