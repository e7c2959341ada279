import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../../src/document";
import { writeLetters } from "../../../src/hosts/word";
import { createLedger } from "../../../src/ledger";
import { planNoticeLetters, type LetterPart, type LettersPlan } from "../../../src/reports";
import { expectValidDocument } from "../../support/ooxml-validator";
import { hostileLedger } from "../../support/hostile-ledger";
import { harm } from "../../support/hostile-list";
import { sampleList } from "../../support/sample-list";

const ledger = createLedger(sampleList, "清单.docx", []);
const properties = { title: "题", subject: "事", author: "某县", keywords: "土", comments: "注" };

function letter(...parts: LetterPart[]): LettersPlan {
  return { properties, letters: [parts] };
}

/** The texts that stand in a document, paragraph by paragraph and cell by cell. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { value } = await readDocument(bytes, "letters.docx");
  return value.blocks.flatMap((block) =>
    block.type === "paragraph"
      ? [block.text]
      : block.rows.flatMap((row) => row.map((cell) => cell.text))
  );
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

test("a notice to every lead unit, on pages of its own, reads as it was planned", async () => {
  const plan = planNoticeLetters(ledger, "2026-02-10", null);
  expect(plan.letters.length).toBeGreaterThan(1);
  const bytes = await writeLetters(plan);
  await expectValidDocument(bytes);
  const planned = plan.letters
    .flat()
    .flatMap((one) =>
      one.kind === "table"
        ? [one.table.columns.map(({ name }) => name), ...one.table.rows].flat()
        : [one.text]
    );
  expect((await textsOf(bytes)).map((text) => text.trim()).filter(Boolean)).toEqual(
    planned.map((text) => text.trim()).filter(Boolean)
  );
  expect(part(bytes, "word/document.xml").match(/<w:sectPr>/g)).toHaveLength(plan.letters.length);
  expect(part(bytes, "docProps/core.xml")).toContain("柳城县");
});

test("a ledger whose every text begins like a formula makes letters of text alone", async () => {
  const plan = planNoticeLetters(hostileLedger(), "2027-01-15", null);
  expect(plan.letters.length).toBeGreaterThan(1);
  const bytes = await writeLetters(plan);
  await expectValidDocument(bytes);
  const texts = await textsOf(bytes);
  expect(texts.filter((text) => text.includes(harm)).length).toBeGreaterThan(24 * 4);
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    expect([name, strFromU8(content)]).not.toEqual([
      name,
      expect.stringMatching(
        /<w:(?:hyperlink|object|altChunk|fldSimple)\b|<w:instrText[^>]*>(?!PAGE<)|TargetMode="External"/
      ),
    ]);
});

test("what a document brought along stays text", async () => {
  const texts = [
    "=cmd|'/c calc'!A0",
    "<w:p><w:r><w:t>&amp;</w:t></w:r></w:p>",
    "{ HYPERLINK http://example.com }",
    "</w:t></w:r>]]>",
  ];
  const bytes = await writeLetters(
    letter(...texts.map((text) => ({ kind: "paragraph", text }) as const), {
      kind: "table",
      table: { columns: [{ name: texts[1]!, share: 1 }], rows: [[texts[2]!]] },
    })
  );
  await expectValidDocument(bytes);
  expect(await textsOf(bytes)).toEqual([...texts, texts[1], texts[2]]);
  const xml = part(bytes, "word/document.xml");
  expect(xml).not.toContain("instrText");
  expect(xml).not.toContain("w:hyperlink");
});

test("characters that no XML may hold are left out, and lines break where they broke", async () => {
  const bytes = await writeLetters(
    letter({ kind: "paragraph", text: "甲\u0000\u0007乙\uD800\n丙" })
  );
  await expectValidDocument(bytes);
  expect(await textsOf(bytes)).toEqual(["甲乙\n丙"]);
});
