import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/document";
import { readTaskList } from "../../src/tasklist";
import { asParsed } from "../support/parsed-list";

/** Each folder holds a document, in one or more formats, and what a person reads in it. */
const folder = join(__dirname, "../documents");

const cases = readdirSync(folder).flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => file.startsWith("input."))
    .map((file) => [name, file] as const)
);

test.each(cases)("%s, %s", async (name, file) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
  const document = await readDocument(readFileSync(join(folder, name, file)), file);

  const { value, warnings } = readTaskList(document.value);

  expect({ ...asParsed(value.list), warnings: warnings.map(({ code }) => code) }).toEqual(expected);
  for (const { content, measures } of value.list.tasks)
    expect(measures.map(({ text }) => text).join("")).toBe(content);
});
