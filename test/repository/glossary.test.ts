import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join("src", file), "utf8"))
  .join("\n");

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && line.includes("`"));

test("the glossary has the words of lists, ledgers, rates and sheets", () => {
  expect(rows.length).toBeGreaterThan(50);
});

test("every name of the code in the glossary is one of the code's", () => {
  const words = new Set(sources.match(/[A-Za-z_]\w*/g));
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});

test("every Chinese word of the sheets' table is a word of the workbook or the pane", () => {
  const sheets = rows.slice(rows.findIndex((row) => row.includes("`overviewSheet`")));
  const words = sheets.map((row) => row.split("|")[1]!.trim());
  expect(words.filter((word) => !sources.includes(word))).toEqual([]);
});
