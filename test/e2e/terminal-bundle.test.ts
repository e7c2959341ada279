import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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
  return startProcess(process.execPath, ["build/cli/ledger.cjs", ...words]).ended;
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

describe("the compiled code that the build keeps", () => {
  const parsed = (program: string) =>
    startProcess(process.execPath, [program, "parse", "assets/sample-liucheng-2025.docx"]).ended;
  let copy: string;
  let kept: string[];

  beforeEach(async () => {
    copy = path.join(folder, "cli");
    await cp("build/cli", copy, { recursive: true });
    kept = (await readdir(copy)).filter((name) => name.endsWith(".code"));
  });

  test("is there for the program and for what its commands load", () => {
    expect(kept).toContain("program.cjs.code");
    expect(kept.length).toBeGreaterThan(5);
  });

  test("may be damaged, or missing", async () => {
    const expected = await parsed("build/cli/ledger.cjs");
    expect(expected.code).toBe(0);
    for (const name of kept) await writeFile(path.join(copy, name), "damaged");
    expect(await parsed(path.join(copy, "ledger.cjs"))).toEqual(expected);
    for (const name of kept) await rm(path.join(copy, name));
    expect(await parsed(path.join(copy, "ledger.cjs"))).toEqual(expected);
  });
});
