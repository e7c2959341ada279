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

/** What a person did not write down is not compared. */
interface Expected {
  /** The code of the error that the file must end with. */
  readonly error?: string;
}

const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected;

test.each(cases)("%s, %s", async (name, file) => {
  const expected = expectedOf(name);
  const document = readDocument(readFileSync(join(folder, name, file)), file);
  if (expected.error !== undefined) {
    await expect(document).rejects.toMatchObject({ code: expected.error });
    return;
  }

  const { value, warnings } = readTaskList((await document).value);

  expect({ ...asParsed(value.list), warnings: warnings.map(({ code }) => code) }).toMatchObject(
    expected
  );
  for (const { content, measures } of value.list.tasks)
    expect(measures.map(({ text }) => text).join("")).toBe(content);
});
