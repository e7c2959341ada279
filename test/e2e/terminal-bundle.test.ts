import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { ledger, startProcess, type Ending } from "../support/cli";

/** The terminal program that `npm run build` makes, against the same from its sources. */

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-bundle-"));
});
afterEach(() => rm(folder, { recursive: true }));

function bundled(...words: string[]): Promise<Ending> {
  return startProcess(process.execPath, ["build/cli/ledger.mjs", ...words]).ended;
}

async function sheetsOf(file: string): Promise<Record<string, Uint8Array>> {
  return unzipSync(await readFile(file), {
    filter: ({ name }) => name.startsWith("xl/worksheets"),
  });
}

test.each(["docx", "doc", "pdf", "odt"])("reads a .%s as the sources do", async (kind) => {
  const document = `test/documents/liucheng-2025/input.${kind}`;
  const [ours, expected] = await Promise.all([
    bundled("parse", document),
    ledger("parse", document),
  ]);
  expect(ours).toEqual(expected);
  expect(ours.code).toBe(0);
});

test("writes the same workbook, and letters", async () => {
  const [ours, expected] = ["ours", "expected"].map((name) => path.join(folder, `${name}.xlsx`));
  const words = ["build", "assets/sample-liucheng-2025.docx", "--as-of", "2026-01-31", "-o"];
  expect(await bundled(...words, ours!)).toMatchObject({ code: 0 });
  expect(await ledger(...words, expected!)).toMatchObject({ code: 0 });
  expect(await sheetsOf(ours!)).toEqual(await sheetsOf(expected!));
  const letters = path.join(folder, "letters.docx");
  expect(await bundled("notices", ours!, "-o", letters)).toMatchObject({ code: 0 });
  expect((await readFile(letters)).subarray(0, 2).toString()).toBe("PK");
});
