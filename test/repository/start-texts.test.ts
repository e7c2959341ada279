import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { zhCN } from "../../src/locales/zh-CN";
import { later } from "../../src/locales/zh-CN/later";

/** What the pane says before any part of it is fetched must be among the texts that are there by then. */

const imported = /^import\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)";/gm;

/** A file and all that it imports at once, without what it fetches later. */
function atOnce(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, target] of readFileSync(file, "utf8").matchAll(imported)) {
    const place = path.join(path.dirname(file), target!);
    const found = [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`].find(existsSync);
    if (found && !known.has(found)) atOnce(found, known);
  }
  return known;
}

test("the start says only what is there from the start", () => {
  const files = [...atOnce("src/taskpane/index.tsx")].filter((file) =>
    file.startsWith("src/taskpane/")
  );
  expect(files).toContain("src/taskpane/import/FilePicker.tsx");
  const areas = [...Object.keys(zhCN), ...Object.keys(later)].join("|");
  const said = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(new RegExp(`["\`](${areas})\\.\\w+`, "g"))].map(
      ([key, area]) => ({ file, key, area })
    )
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter(({ area }) => area !== "start")).toEqual([]);
});
