import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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

test("counties' ledgers become one workbook; what cannot be read is told", async () => {
  const [one, other, junk, output] = ["甲.xlsx", "乙.xlsx", "坏.xlsx", "汇总.xlsx"].map((name) =>
    path.join(folder, name)
  ) as [string, string, string, string];
  await ledger("build", sample, "-o", one, "--as-of", "2026-01-15");
  await copyFile(one, other);
  await writeFile(junk, "no workbook");
  const merged = await ledger("merge", one, other, junk, "-o", output, "--as-of", "2026-01-15");
  expect(merged.code).toBe(0);
  expect(merged.stdout).toContain("已汇总 1 个地区的 13 项任务");
  expect(merged.stderr).toContain("乙.xlsx：与“甲.xlsx”是同一地区的同一清单");
  expect(merged.stderr).toContain("坏.xlsx：");
  const { values, formulas } = await workbookCells(await readFile(output));
  expect(formulas.size).toBe(0);
  expect([...values.values()]).toContain("柳城县");

  const before = await readFile(output);
  const none = await ledger("merge", junk, junk, "-o", output);
  expect(none).toMatchObject({ code: 2, stdout: "" });
  expect(none.stderr).toContain("没有可以汇总的台账");
  expect((await ledger("merge", one, "-o", output)).code).toBe(2);
  expect((await ledger("merge", one, output, "-o", output)).code).toBe(2);
  expect(await readFile(output)).toEqual(before);
});

test("two counties whose files bear one name in two folders both count", async () => {
  const files = await Promise.all(
    ["甲", "乙"].map(async (place) => {
      await mkdir(path.join(folder, place));
      const list = path.join(folder, place, "清单.txt");
      await writeFile(
        list,
        `${place}山县2025年土壤污染防治任务清单\n\n序号\t主要任务\t牵头单位\t完成时限\n1\t开展排查\t县农业农村局\t2025年底前\n`
      );
      const file = path.join(folder, place, "台账.xlsx");
      expect((await ledger("build", list, "-o", file)).code).toBe(0);
      return file;
    })
  );
  const merged = await ledger("merge", ...files, "-o", path.join(folder, "汇总.xlsx"));
  expect(merged.stdout).toContain("已汇总 2 个地区的 2 项任务");
  expect(merged.stderr).toBe("");
});
