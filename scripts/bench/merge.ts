import { readDocument } from "../../src/document";
import { createLedger, mergeLedger, type Ledger } from "../../src/ledger";
import { readTaskList, type TaskList } from "../../src/tasklist";
import { listOf } from "./document";
import { per, sideBySide } from "./measure";
import type { Group } from "./report";

const [few, many] = [1_000, 10_000];
const rounds = 5;

async function imported(document: Uint8Array): Promise<{ list: TaskList; ledger: Ledger }> {
  const read = await readDocument(document, "list.docx");
  const { list, registry } = readTaskList(read.value, {}).value;
  return { list, ledger: createLedger(list, "list.docx", registry) };
}

/** The list of the next year: every fiftieth task gone, all others renumbered, every tenth reworded. */
function revised(list: TaskList): TaskList {
  const tasks = list.tasks
    .filter((_, index) => index % 50 !== 7)
    .map((task, index) => ({
      ...task,
      number: String(index + 1),
      content: index % 10 === 3 ? task.content.replace("落实", "抓好") : task.content,
    }));
  return { ...list, tasks };
}

/** Importing a revised list over a ledger: the merge alone. */
export async function measureMerge(): Promise<Group> {
  const documents = { few: listOf(few), many: listOf(many) };
  const ledgers = { few: await imported(documents.few), many: await imported(documents.many) };
  const merge = ({ list, ledger }: { list: TaskList; ledger: Ledger }) => {
    const next = revised(list);
    const { value } = mergeLedger(ledger, next, { source: "next.docx", registry: [] });
    if (value.ledger.tasks.length !== next.tasks.length)
      throw new Error(`${value.ledger.tasks.length} tasks of ${next.tasks.length} were merged.`);
  };
  const taken = await sideBySide(
    {
      merge: () => merge(ledgers.many),
      import: () => imported(documents.many),
      few: () => merge(ledgers.few),
    },
    rounds
  );
  const name = `${many.toLocaleString("en")} tasks`;
  return {
    title: "Merge of a revised list",
    unit: "ms",
    note: `A revised list over an earlier ledger: tasks renumbered, gone and reworded. ${rounds} rounds, without reading and
writing files. Against it reading the list itself, and, per task, a shorter one.`,
    measurements: [
      { name, against: "its import", ours: taken.merge, theirs: taken.import, limit: 1 },
      {
        name: `one of ${name}`,
        against: `one of ${few.toLocaleString("en")}`,
        ours: per(many, taken.merge),
        theirs: per(few, taken.few),
        limit: 1.2,
      },
    ],
  };
}
