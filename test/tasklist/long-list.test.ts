import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listOf } from "../../scripts/bench/document";
import { startProcess } from "../support/cli";

const tasks = 100_000;

/** In MiB. What has been read of such a list takes 510 of them, and 500 do not suffice. */
const heap = 640;

/** A list of the whole country's length is read in the memory that an office machine can spare. */
test("100,000 tasks are read within a small heap", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-long-"));
  const list = path.join(folder, "list.docx");
  await writeFile(list, listOf(tasks));
  const { ended } = startProcess(process.execPath, [
    `--max-old-space-size=${heap}`,
    "--import",
    "tsx",
    "test/support/import-list.ts",
    list,
  ]);
  expect(await ended).toEqual({ code: 0, stdout: `${tasks}\n`, stderr: "" });
  await rm(folder, { recursive: true });
});
