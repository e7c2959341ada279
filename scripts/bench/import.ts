import { readDocument } from "../../src/document";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { readTaskList } from "../../src/tasklist";
import { planWorkbook } from "../../src/workbook";
import { listOf } from "./document";
import { per, sideBySide } from "./measure";
import type { Group } from "./report";

const [few, many] = [1_000, 10_000];

/** The slowest job of the benchmark: fewer rounds than the others. */
const rounds = 3;

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
    unit: "ms",
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
