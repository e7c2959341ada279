/**
 * Reads a list and prints how many tasks it has, as a process of its own with a heap of its own:
 *   node --max-old-space-size=640 --import tsx test/support/import-list.ts LIST.docx
 */
import { readFileSync } from "node:fs";
import { readDocument } from "../../src/document";
import { readTaskList } from "../../src/tasklist";

const { value: document } = await readDocument(readFileSync(process.argv[2]!), "list.docx");
process.stdout.write(`${readTaskList(document, {}).value.list.tasks.length}\n`);
