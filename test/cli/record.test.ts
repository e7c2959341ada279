import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCells } from "../../src/hosts/file";
import { readLedger } from "../../src/workbook";
import { ledger as run } from "../support/cli";

/** 记录本期 through the terminal. */

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), "ledger-record-"))));
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

async function periods(name: string): Promise<string[]> {
  const { value } = readLedger((await readCells(new Uint8Array(await readFile(at(name)))))!);
  return [...new Set(value.records.map(({ period }) => period))];
}

test("periods gather in the file, and the same one is replaced", async () => {
  await run("build", "assets/sample-liucheng-2025.docx", "-o", at("a.xlsx"));
  const first = await run("record", at("a.xlsx"), "-o", at("a.xlsx"), "--as-of", "2025-09-30");
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toContain("已记录 2025-09 期，共 13 项任务。");
  await run("record", at("a.xlsx"), "--period", "2025-Q4", "-o", at("b.xlsx"));
  const again = await run("record", at("b.xlsx"), "--period", "2025-09", "-o", at("b.xlsx"));
  expect(again.stdout).toContain("已重新记录 2025-09 期");
  expect((await periods("b.xlsx")).sort()).toEqual(["2025-09", "2025-Q4"]);
  expect(await periods("a.xlsx")).toEqual(["2025-09"]);
}, 60_000);

test("what is no period is refused, with how to write one", async () => {
  const refused = await run("record", at("a.xlsx"), "--period", "十月", "-o", at("c.xlsx"));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("“十月”不是期次，应写成 2025-10、2025-Q4 或 2025-W40");
  await expect(readFile(at("c.xlsx"))).rejects.toThrow("ENOENT");
}, 60_000);
