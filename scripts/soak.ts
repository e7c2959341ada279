/**
 * Goes on with the tests that take as many rounds as they are given, with seeds not tried before, and
 * builds a workbook of 100,000 tasks within 1 GiB of heap:
 *   npm run soak [-- --rounds 2000] [--seed 17]
 * What the rounds find is kept in test/fuzz/corpus, where every test run reads it again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listOf } from "./bench/document";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "2000" }, seed: { type: "string" } },
});

/** The status of a Node process that has ended, whose words stand in this one's terminal. */
function run(words: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(process.execPath, words, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

function goOnWithRounds(rounds: string, seed: string): number {
  console.log(`${rounds} rounds from seed ${seed}`);
  const week = String(7 * 24 * 3_600_000);
  return run(
    [
      "node_modules/jest/bin/jest.js",
      "--selectProjects",
      "node",
      "--testTimeout",
      week,
      "--testPathPatterns",
      "test/fuzz",
    ],
    { SOAK_ROUNDS: rounds, SOAK_SEED: seed }
  );
}

/** The whole way, from the sources; 700 MiB do not suffice. */
function buildLongList(tasks: number, mebibytes: number): number {
  console.log(`${tasks} tasks within ${mebibytes} MiB of heap`);
  const folder = mkdtempSync(join(tmpdir(), "soil-ledger-soak-"));
  const list = join(folder, "list.docx");
  writeFileSync(list, listOf(tasks));
  const status = run([
    `--max-old-space-size=${mebibytes}`,
    "--import",
    "tsx",
    "src/cli/main.ts",
    "build",
    list,
    "-o",
    join(folder, "ledger.xlsx"),
  ]);
  rmSync(folder, { recursive: true });
  return status;
}

const seed = values.seed ?? String(Date.now() % 1_000_000_000);
process.exit(buildLongList(100_000, 1_024) || goOnWithRounds(values.rounds, seed));
