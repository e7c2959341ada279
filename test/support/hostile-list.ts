import { strToU8 } from "fflate";
import { readDocument, type SourceDocument } from "../../src/document";
import { createLedger, type Ledger } from "../../src/ledger";
import { readTaskList } from "../../src/tasklist";
import { cell, docxFile, paragraph, row, table } from "./docx-file";

/** Beginnings that make a formula of a text that is typed or pasted. */
const starts = ["=", "+", "-", "@", "\t=", "\r=", "＝", "'="];
/** What would do harm as a formula. */
export const harm = `HYPERLINK("http://example.com","点")`;
export const hostile = (index: number) => `${starts[index % starts.length]}${harm}`;

const title = "某县2026年土壤污染防治工作任务清单";
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
const written = head.slice(1).filter((name) => name !== "完成时限");
const due = "2026年6月底前";

/** A list whose every cell begins like a formula. */
const lines = [
  head,
  ...Array.from({ length: 24 }, (_, line) => {
    const texts = written.map((_name, column) => hostile(line * (written.length + 1) + column));
    return [String(line + 1), ...texts.slice(0, -1), due, ...texts.slice(-1)];
  }),
];

/** The list as a document that has been read. */
export const hostileDocument: SourceDocument = {
  kind: "docx",
  blocks: [
    { type: "paragraph", text: title, notes: [] },
    {
      type: "table",
      columnCount: head.length,
      rows: lines.map((texts, row) =>
        texts.map((text, column) => ({
          text,
          notes: [],
          tables: [],
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
        }))
      ),
    },
  ],
};

/** The list as files that people send. */
const files = {
  csv: strToU8(
    [[title, ...head.slice(1).map(() => "")], ...lines]
      .map((texts) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
      .join("\r\n")
  ),
  docx: docxFile({
    body:
      paragraph(title) + table(...lines.map((texts) => row(...texts.map((text) => cell(text))))),
  }),
};

/** The ledger of such a file as it is read, with nothing typed into it yet. */
export async function readHostileFile(kind: keyof typeof files): Promise<Ledger> {
  const file = `=${harm}.${kind}`;
  const { value: document } = await readDocument(files[kind], file);
  const { value } = readTaskList(document);
  return createLedger(value.list, file, value.registry);
}
