import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { InputError, OutputError } from "../../src/cli/errors";
import { readInput, writeWhole } from "../../src/cli/files";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode("新");

test("a file takes the place of an earlier one, and nothing else is left", async () => {
  const file = path.join(folder, "台账.xlsx");
  await writeFile(file, "旧");
  await writeWhole(file, bytes);
  expect(await readFile(file, "utf8")).toBe("新");
  expect(await readdir(folder)).toEqual(["台账.xlsx"]);
});

test("a folder is not replaced", async () => {
  const written = writeWhole(folder, bytes);
  await expect(written).rejects.toThrow(OutputError);
  await expect(written).rejects.toMatchObject({ code: "outputIsFolder" });
});

test("a missing folder is named, not made", async () => {
  const written = writeWhole(path.join(folder, "没有", "台账.xlsx"), bytes);
  await expect(written).rejects.toMatchObject({ code: "outputFolderMissing" });
  expect(await readdir(folder)).toEqual([]);
});

test("a file in the place of a folder is told", async () => {
  await writeFile(path.join(folder, "文件"), "");
  const written = writeWhole(path.join(folder, "文件", "台账.xlsx"), bytes);
  await expect(written).rejects.toMatchObject({ code: "outputFolderMissing" });
});

test("what cannot be read is named", async () => {
  await expect(readInput(path.join(folder, "没有.docx"))).rejects.toThrow(InputError);
  await expect(readInput(path.join(folder, "没有.docx"))).rejects.toMatchObject({
    code: "inputMissing",
  });
  await expect(readInput(folder)).rejects.toMatchObject({ code: "inputIsFolder" });
});
