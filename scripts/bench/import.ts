import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../src/document";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { readTaskList } from "../../src/tasklist";
import { planWorkbook } from "../../src/workbook";
import { sideBySide, type Timing } from "./measure";
import type { Group } from "./report";

const [few, many] = [1_000, 10_000];

/** The slowest job of the benchmark: fewer rounds than the others. */
const rounds = 3;

const head = ["序号", "主要任务", "任务内容", "牵头单位", "配合单位", "完成时限"];

/** Rows in the style of an official list, each a little different from the next. */
function row(index: number): string[] {
  return [
    String(index),
    `加强第${index}片区受污染耕地安全利用`,
    `2025年${(index % 12) + 1}月底前完成第${index}片区技术措施落地，受污染耕地安全利用率不低于${90 + (index % 8)}%；建立台账，每季度调度1次。`,
    "县农业农村局",
    "县自然资源局、生态环境局，各乡镇人民政府",
    `2025年${(index % 12) + 1}月底前`,
  ];
}

/** A .docx of a title and one table. */
function listOf(tasks: number): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tableRow = (cells: readonly string[]) =>
    `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
  const rows = [head, ...Array.from({ length: tasks }, (_, index) => row(index + 1))];
  const grid = `<w:tblGrid>${head.map(() => '<w:gridCol w:w="1500"/>').join("")}</w:tblGrid>`;
  const body = `${paragraph("某县2025年度土壤污染防治工作任务清单")}<w:tbl>${grid}${rows.map(tableRow).join("")}</w:tbl>`;
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document) });
}

/** The whole way from the document's bytes to the workbook's. */
async function toWorkbook(document: Uint8Array, tasks: number): Promise<Uint8Array> {
  const read = await readDocument(document, "list.docx");
  const { value } = readTaskList(read.value, {});
  if (value.list.tasks.length !== tasks)
    throw new Error(`${value.list.tasks.length} tasks of ${tasks} were read.`);
  const ledger = createLedger(value.list, "list.docx", value.registry);
  return writeWorkbook(planWorkbook(ledger, "2025-10-31"));
}

/** Document to finished workbook, per task: ten times the tasks against themselves. */
export async function measureImport(): Promise<Group> {
  const documents = { many: listOf(many), few: listOf(few) };
  const { many: ours, few: theirs } = await sideBySide(
    {
      many: () => toWorkbook(documents.many, many),
      few: () => toWorkbook(documents.few, few),
    },
    rounds
  );
  return {
    title: "Import",
    note: `A .docx of one table to the finished workbook, in one process, per task: ${rounds} rounds. The ratio says how
much dearer a task gets in a long list.`,
    measurements: [
      {
        name: `one of ${many.toLocaleString("en")} tasks`,
        against: `one of ${few.toLocaleString("en")}`,
        ours: per(many, ours),
        theirs: per(few, theirs),
        limit: 1.2,
      },
    ],
  };
}

function per(tasks: number, { median, fastest, slowest }: Timing): Timing {
  return { median: median / tasks, fastest: fastest / tasks, slowest: slowest / tasks };
}
