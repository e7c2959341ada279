import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/hosts/file";
import { createLedger } from "../../src/ledger";
import { planWorkbook } from "../../src/workbook";
import { sampleList } from "../support/sample-list";
import { faultIn } from "./attack";
import { mutated, randomFrom } from "./mutations";

/**
 * Every reader on real files with things wrong in them. Some of each kind belong to every test run;
 * `npm run soak` goes on with other seeds, each file for as many rounds as it is told.
 */
const soakRounds = process.env["SOAK_ROUNDS"];
/** So many spoiled files of a kind are read in every test run; fewer where one takes long. */
const spoiledFiles = 400;
const fewer: Readonly<Record<string, number>> = { docx: 200, rtf: 200, pdf: 40, ledger: 20 };
const firstSeed = Number(process.env["SOAK_SEED"] ?? 1);

const documents = "test/documents";
/** Files that a reader did not take as it should; each is read in every run from then on. */
const corpus = "test/fuzz/corpus";

/** The files to spoil: of each kind the first few of the golden documents. */
function realFiles(kind: string): [name: string, bytes: Uint8Array][] {
  return readdirSync(documents)
    .map((folder) => path.join(documents, folder, `input.${kind}`))
    .flatMap((file): [string, Uint8Array][] => {
      try {
        return [[file, readFileSync(file)]];
      } catch {
        return [];
      }
    })
    .slice(0, 5);
}

async function spoil(
  kind: string,
  files: readonly (readonly [string, Uint8Array])[]
): Promise<string[]> {
  const faults: string[] = [];
  const rounds = Number(soakRounds ?? Math.ceil((fewer[kind] ?? spoiledFiles) / files.length));
  for (const [name, bytes] of files)
    for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
      const spoiled = mutated(bytes, randomFrom(seed));
      const fault = await faultIn(spoiled, name);
      if (fault === null) continue;
      const kept = path.join(
        corpus,
        `${path.basename(path.dirname(name))}-${seed}${path.extname(name)}`
      );
      mkdirSync(corpus, { recursive: true });
      writeFileSync(kept, spoiled);
      faults.push(`${kept}: ${fault instanceof Error ? fault.stack : String(fault)}`);
    }
  return faults;
}

const kinds = [
  "csv",
  "doc",
  "docx",
  "html",
  "mht",
  "ods",
  "odt",
  "pdf",
  "rtf",
  "tsv",
  "txt",
  "xls",
  "xlsx",
];

test.each(kinds)("a spoiled .%s gives a result or an error that says so", async (kind) => {
  const files = realFiles(kind);
  expect(files.length).toBeGreaterThan(0);
  expect(await spoil(kind, files)).toEqual([]);
});

test("so does a spoiled ledger", async () => {
  const ledger = createLedger(sampleList, "清单.docx", []);
  const bytes = await writeWorkbook(planWorkbook(ledger, "2025-10-31"));
  expect(await spoil("ledger", [["test/documents/ledger/input.xlsx", bytes]])).toEqual([]);
});

test("what once was not taken rightly is taken rightly now", async () => {
  const faults: string[] = [];
  const kept = readdirSync(corpus).filter((file) => !file.startsWith("."));
  expect(kept).not.toEqual([]);
  for (const name of kept) {
    const fault = await faultIn(readFileSync(path.join(corpus, name)), name);
    if (fault !== null) faults.push(`${name}: ${String(fault)}`);
  }
  expect(faults).toEqual([]);
});
