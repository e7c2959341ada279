import { readFileSync } from "node:fs";
import catalogue from "../../src/rates/catalogue.json";

/** docs/rates.md against what it describes. */
const document = readFileSync("docs/rates.md", "utf8");

/** 环固体〔2022〕17号, or 《…》: by what a source is found. */
const citation = /[\u4e00-\u9fa5]+〔\d{4}〕\d+号|《[^》]*（试行）》/;

const rates = Object.values(catalogue);

test("every rate of the catalogue stands in the table, each with its source", () => {
  const rows = document.split("\n").filter((line) => line.startsWith("|"));
  const missing = rates.flatMap(({ name, source }) => {
    const row = rows.find((line) => line.includes(name["zh-CN"].replace(/（按工程核算）$/, "")));
    const cited = citation.exec(source["zh-CN"])?.[0] ?? "";
    return row?.includes(cited) ? [] : [name["zh-CN"]];
  });
  expect(missing).toEqual([]);
});

test("every custom function is named, and no other", () => {
  const tags = ["rates", "targets", "texts", "status"].flatMap((file) => [
    ...readFileSync(`src/functions/${file}.ts`, "utf8").matchAll(/@customfunction ([A-Z]+)/g),
  ]);
  const functions = tags.map(([, name]) => name!);
  const table = document.slice(document.indexOf("## In a cell"), document.indexOf("All stand in"));
  expect(new Set(table.match(/\b[A-Z]{3,}\b/g))).toEqual(new Set([...functions, "TRUE", "FALSE"]));
  expect(functions.length).toBeGreaterThan(10);
});
