import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Runs the terminal program that was just built on the sample, so that it keeps its compiled code: see
 * src/cli/launch.ts. Each run adds to what the runs before it kept.
 */

const folder = mkdtempSync(path.join(tmpdir(), "soil-ledger-build-"));
const list = "assets/sample-liucheng-2025.docx";
const [ledger, next, joined, letters] = [
  "ledger.xlsx",
  "next.xlsx",
  "joined.xlsx",
  "letters.docx",
].map((name) => path.join(folder, name)) as [string, string, string, string];

const runs: readonly (readonly string[])[] = [
  ["build", list, "-o", ledger],
  ["build", list, "--from", ledger, "-o", next],
  ["merge", ledger, next, "-o", joined],
  ["record", ledger, "-o", next],
  ["status", ledger],
  ["leaders", ledger, "-o", next],
  ["ranking", ledger, "-o", next],
  ["notices", ledger, "-o", next],
  ["notices", ledger, "-o", letters],
  ["parse", list],
];

try {
  for (const words of runs)
    execFileSync(process.execPath, ["build/cli/ledger.cjs", ...words], {
      env: { ...process.env, LEDGER_KEEPS_CODE: "1" },
      stdio: "pipe",
    });
} finally {
  rmSync(folder, { recursive: true });
}
