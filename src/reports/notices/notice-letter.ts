import { nothing, officialDate } from "../amounts";
import type { JudgedTask, ReportContext } from "../context";
import type { LetterPart } from "../letter";
import { contactLine, demand, noticeColumns as heads, noticeText, standing } from "./notice-text";
import type { UnitNotice } from "./notices";

interface LetterColumn {
  readonly name: string;
  readonly share: number;
  readonly text: (task: JudgedTask, context: ReportContext) => string;
}

const columns: readonly LetterColumn[] = [
  { name: heads.number, share: 8, text: ({ row }) => row.id },
  { name: heads.matter, share: 20, text: ({ row }) => row.task.title },
  {
    name: heads.due,
    share: 14,
    text: ({ status }) => (status.due === null ? nothing : officialDate(status.due)),
  },
  { name: heads.standing, share: 24, text: (task, context) => standing(context, task) },
  { name: heads.demand, share: 20, text: demand },
  { name: heads.newLimit, share: 14, text: () => "" },
];

/** 督办单 as a letter to one lead unit, with room for its reply at the end. */
export function noticeLetter(context: ReportContext, notice: UnitNotice): LetterPart[] {
  const { title, number, addressee, opening } = noticeText(context, notice);
  return [
    { kind: "title", text: title },
    { kind: "entryLine", text: number },
    { kind: "addressee", text: addressee },
    { kind: "paragraph", text: opening },
    {
      kind: "table",
      table: {
        columns: columns.map(({ name, share }) => ({ name, share })),
        rows: notice.tasks.map((task) => columns.map(({ text }) => text(task, context))),
      },
    },
    { kind: "signature", text: "（督办单位印章）　　　　" },
    { kind: "signature", text: "　　　　年　　月　　日　　" },
    {
      kind: "table",
      table: {
        // The table may stand on the next page, away from the addressee: it says whose it is.
        columns: [{ name: `${notice.unit}办理情况`, share: 1 }],
        rows: [
          [replySpace],
          [`负责人（签字）：　　　　　　　${contactLine(context.ledger, notice.unit)}`],
          [replyOn],
        ],
      },
    },
  ];
}

/** Lines left blank for the reply. */
const replySpace = "\n".repeat(6);
const replyOn = "（承办单位印章）　　　　　　　　　　　　　　　　　年　　月　　日";
