/**
 * Measures side by side and writes docs/benchmarks.md; the first load and the terminal program are
 * those of the build:
 *   npm run -s build && npm run bench [-- --json]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { measureFirstLoad } from "./first-load";
import { measureFunctions } from "./functions";
import { measureImport } from "./import";
import { measureMerge } from "./merge";
import { benchmarksPage, type Setting } from "./report";
import { measurePaneWeight } from "./pane-weight";
import { measureWire } from "./wire/measure";
import { measureWholeProcess } from "./whole-process";

const rounds = 7;
const page = "docs/benchmarks.md";

const setting: Setting = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, Node ${process.version}`,
  command: "npm run bench",
  rounds,
};

const groups = [
  await measureFunctions(),
  ...measureWholeProcess(),
  await measureImport(),
  await measureMerge(),
  ...(await measureWire()),
  await measureFirstLoad(rounds),
  await measurePaneWeight(),
];
const tried = readFileSync(new URL("./tried.md", import.meta.url), "utf8");
const text = `${benchmarksPage(setting, groups)}\n${tried}`;
writeFileSync(page, text);
console.log(process.argv.includes("--json") ? JSON.stringify({ setting, groups }, null, 2) : text);
