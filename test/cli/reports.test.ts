import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDocument } from "../../src/document";
import { ledger } from "../support/cli";
import { workbookCells } from "../support/workbook-cells";

const sample = path.resolve("assets/sample-liucheng-2025.docx");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-reports-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("each report of a ledger is written as of the ledger's day, without a formula", async () => {
  const source = path.join(folder, "台账.xlsx");
  expect(await ledger("build", sample, "-o", source, "--as-of", "2026-01-15")).toMatchObject({
    code: 0,
  });
  for (const command of ["leaders", "ranking", "notices"]) {
    const output = path.join(folder, `${command}.xlsx`);
    expect(await ledger(command, source, "-o", output)).toMatchObject({ code: 0, stderr: "" });
    const { values, formulas } = await workbookCells(await readFile(output));
    expect(formulas.size).toBe(0);
    expect([...values.values()].join("\n")).toContain("2026年1月15日");
  }
  const letters = path.join(folder, "notices.docx");
  expect(await ledger("notices", source, "-o", letters)).toMatchObject({ code: 0, stderr: "" });
  const { value } = await readDocument(await readFile(letters), letters);
  expect(
    value.blocks.map((block) => (block.type === "paragraph" ? block.text : "")).join()
  ).toContain("截至2026年1月15日");
  const same = await ledger("leaders", source, "-o", source);
  expect(same).toMatchObject({ code: 2 });
  const early = await ledger(
    "notices",
    source,
    "-o",
    path.join(folder, "无.xlsx"),
    "--as-of",
    "2025-01-15"
  );
  expect(early.code).toBe(2);
  expect(early.stderr).toContain("无需督办");
});
