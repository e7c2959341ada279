import { readFileSync } from "node:fs";
import catalogue from "../../src/rates/catalogue.json";

/** docs/rates.md and its Chinese counterpart against what they describe. */
const documents = [
  { file: "docs/rates.md", functions: ["## In a cell", "All stand in"] },
  { file: "docs/rates.zh-CN.md", functions: ["## 在单元格里", "这些函数"] },
] as const;

/** 环固体〔2022〕17号, or 《…》: by what a source is found. */
const citation = /[\u4e00-\u9fa5]+〔\d{4}〕\d+号|《[^》]*（试行）》/;

const rates = Object.values(catalogue);

const tableOf = (document: string) => document.split("\n").filter((line) => line.startsWith("|"));

describe.each(documents)("$file", ({ file, functions: [begin, end] }) => {
  const document = readFileSync(file, "utf8");

  test("every rate of the catalogue stands in the table, each with its source", () => {
    const rows = tableOf(document);
    const missing = rates.flatMap(({ name, source }) => {
      const row = rows.find((line) => line.includes(name["zh-CN"].replace(/（按工程核算）$/, "")));
      const cited = citation.exec(source["zh-CN"])?.[0] ?? "";
      return row?.includes(cited) ? [] : [name["zh-CN"]];
    });
    expect(missing).toEqual([]);
  });

  test("every custom function is named, and no other", () => {
    const tags = ["rates", "targets", "texts", "status"].flatMap((name) => [
      ...readFileSync(`src/functions/${name}.ts`, "utf8").matchAll(/@customfunction ([A-Z]+)/g),
    ]);
    const functions = tags.map(([, name]) => name!);
    const table = document.slice(document.indexOf(begin), document.indexOf(end));
    expect(new Set(table.match(/\b[A-Z]{3,}\b/g))).toEqual(
      new Set([...functions, "TRUE", "FALSE"])
    );
    expect(functions.length).toBeGreaterThan(10);
  });
});

test("in Chinese each formula has the catalogue's own words", () => {
  const rows = tableOf(readFileSync("docs/rates.zh-CN.md", "utf8")).join("\n");
  const parts = rates.flatMap(({ formula }) => formula["zh-CN"].split("；试行核算方法的"));
  expect(parts.filter((part) => !rows.includes(part))).toEqual([]);
});
