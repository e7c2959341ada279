/**
 * Goes on with the tests that take as many rounds as they are given, with seeds not tried before:
 *   npm run soak [-- --rounds 2000] [--seed 17]
 * What is found is kept in test/fuzz/corpus, where every test run reads it again.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "2000" }, seed: { type: "string" } },
});
const seed = values.seed ?? String(Date.now() % 1_000_000_000);
console.log(`${values.rounds} rounds from seed ${seed}`);

const week = String(7 * 24 * 3_600_000);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    "node",
    "--testTimeout",
    week,
    "--testPathPatterns",
    "test/fuzz",
  ],
  { stdio: "inherit", env: { ...process.env, SOAK_ROUNDS: values.rounds, SOAK_SEED: seed } }
);
process.exit(status ?? 1);
