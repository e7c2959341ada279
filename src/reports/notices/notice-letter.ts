import { nothing, officialDate } from "../amounts";
import { statusText, type JudgedTask, type ReportContext } from "../context";
import type { LetterPart } from "../letter";
import { demand, noticeColumns as heads, noticeText } from "./notice-text";
import type { UnitNotice } from "./notices";

interface LetterColumn {
  readonly name: string;
  readonly share: number;
  readonly text: (task: JudgedTask) => string;
}

const columns: readonly LetterColumn[] = [
  { name: heads.number, share: 8, text: ({ row }) => row.id },
  { name: heads.matter, share: 22, text: ({ row }) => row.task.title },
  {
    name: heads.due,
    share: 14,
    text: ({ status }) => (status.due === null ? nothing : officialDate(status.due)),
  },
  { name: heads.status, share: 12, text: ({ status }) => statusText(status) },
  { name: heads.demand, share: 30, text: demand },
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
        rows: notice.tasks.map((task) => columns.map(({ text }) => text(task))),
      },
    },
    { kind: "signature", text: "（督办单位印章）　　　　" },
    { kind: "signature", text: "　　　　年　　月　　日　　" },
    {
      kind: "table",
      table: { columns: [{ name: heads.reply, share: 1 }], rows: [[replySpace], [replyBy]] },
    },
  ];
}

/** Lines left blank for the reply. */
const replySpace = "\n".repeat(6);
const replyBy = "承办单位负责人：　　　　　　　联系人：　　　　　　　联系电话：　　　　　　　";
