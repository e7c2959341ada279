import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LedgerError } from "../../src/diagnostics";
import { readDocument } from "../../src/document";
import { readTaskList } from "../../src/tasklist";
import { asParsed } from "../../test/support/parsed-list";
import type { Answer } from "./answer";
import { scoreAnswer, type Score } from "./tally";

export interface ScoredCase extends Score {
  /** The case's folder and the input's file: roles/input.txt. */
  readonly name: string;
  /** The code of the error that stopped the reading, when no error was expected. */
  readonly error: string | null;
}

type Expected = Answer & { readonly error?: string };

/** Scores every input of every case in a folder: sub-folders with input.* and expected.json. */
export async function scoreFolder(folder: string): Promise<ScoredCase[]> {
  const scored: ScoredCase[] = [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory()
  );
  for (const name of folders.map((entry) => entry.name).sort()) {
    const files = readdirSync(path.join(folder, name)).sort();
    if (!files.includes("expected.json")) continue;
    const expected = JSON.parse(
      readFileSync(path.join(folder, name, "expected.json"), "utf8")
    ) as Expected;
    for (const file of files.filter((entry) => entry.startsWith("input.")))
      scored.push(await scoreFile(path.join(folder, name, file), `${name}/${file}`, expected));
  }
  return scored;
}

/** A document that cannot be read counts as one in which nothing was found. */
async function scoreFile(file: string, name: string, expected: Expected): Promise<ScoredCase> {
  try {
    const document = await readDocument(readFileSync(file), path.basename(file));
    const { value } = readTaskList(document.value);
    const error = expected.error === undefined ? null : `no ${expected.error}`;
    return { name, error, ...scoreAnswer(expected, asParsed(value.list)) };
  } catch (thrown) {
    if (!(thrown instanceof LedgerError)) throw thrown;
    const error = thrown.code === expected.error ? null : thrown.code;
    return { name, error, ...scoreAnswer(expected, {}) };
  }
}
