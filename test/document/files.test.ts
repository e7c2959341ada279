import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { CancelledError, LedgerError } from "../../src/diagnostics";
import {
  DamagedDocumentError,
  DocumentTooLargeError,
  EmptyDocumentError,
  readDocument,
  UnreadableDocumentError,
} from "../../src/document";
import { explainer } from "../../src/locales";
import { compoundFile } from "../support/compound-file";
import { docxFile, paragraph } from "../support/docx-file";

const bytes = (text: string) => strToU8(text);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]);

describe("kinds of file", () => {
  test.each([
    [
      "a document with a password",
      compoundFile(["EncryptionInfo", "EncryptedPackage"]),
      "documentIsEncrypted",
    ],
    ["an old presentation", compoundFile(["PowerPoint Document"]), "documentIsPresentation"],
    ["an OFD", zipSync({ "OFD.xml": bytes("") }), "documentIsOfd"],
    ["an archive of anything", zipSync({ "a.txt": bytes("a") }), "documentKindUnknown"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]),
      "documentKindUnknown",
    ],
  ])("%s is refused by name, with what to do", async (_name, file, code) => {
    const error = await readDocument(file, "清单").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableDocumentError);
    expect((error as LedgerError).code).toBe(code);
    expect(explainer("zh-CN").error(error)).toContain("“清单”");
  });

  test("an empty file is told as empty", async () => {
    await expect(readDocument(new Uint8Array(), "空.docx")).rejects.toThrow(EmptyDocumentError);
    await expect(readDocument(bytes(" \n\t\n"), "空.txt")).rejects.toThrow(EmptyDocumentError);
  });

  test("a file larger than can be read is refused before it is looked into", async () => {
    const large = new Uint8Array(65 * 1024 * 1024).fill(0x61);
    await expect(readDocument(large, "大.txt")).rejects.toThrow(DocumentTooLargeError);
    await expect(readDocument(new Uint8Array(257 * 1024 * 1024), "大")).rejects.toThrow(
      DocumentTooLargeError
    );
  });

  test("a compound file that is cut off or empty is told as damaged", async () => {
    for (const file of [ole, compoundFile(["WordDocument", "1Table"])])
      await expect(readDocument(file, "清单.doc")).rejects.toThrow(DamagedDocumentError);
  });

  test("a broken .docx is told as damaged", async () => {
    const cutOff = docxFile({ body: paragraph("任务") }).subarray(0, 60);
    const badXml = zipSync({ "word/document.xml": bytes("<w:document><w:body>") });
    const entities = zipSync({
      "word/document.xml": bytes('<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'),
    });
    for (const file of [cutOff, badXml, entities])
      await expect(readDocument(file, "坏.docx")).rejects.toThrow(DamagedDocumentError);
  });

  test("whatever the bytes, a document or a named error comes out", async () => {
    const zipLike = fc
      .uint8Array({ maxLength: 200 })
      .map((tail) => Uint8Array.from([80, 75, 3, 4, ...tail]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), zipLike), async (file) => {
        const result = await readDocument(file, "x").catch((error: unknown) => error);
        expect(result instanceof LedgerError || "value" in (result as object)).toBe(true);
      })
    );
  });

  test("whatever the elements, the reader does not stumble", async () => {
    const element = fc.constantFrom(
      ..."p r t tbl tr tc tcPr trPr pPr rPr del ins sdt txbxContent footnote vMerge gridSpan numPr numId".split(
        " "
      )
    );
    const written = (name: string, inside: string) =>
      `<w:${name} w:val="2" w:id="1">${name === "t" ? "字" : inside}</w:${name}>`;
    let tree: fc.Arbitrary<string> = element.map((name) => written(name, ""));
    for (let depth = 0; depth < 6; depth++)
      tree = fc
        .tuple(element, fc.array(tree, { minLength: 1, maxLength: 3 }))
        .map(([name, inside]) => written(name, inside.join("")));
    await fc.assert(
      fc.asyncProperty(tree, async (body) => {
        const { value } = await readDocument(docxFile({ body }), "x.docx");
        for (const block of value.blocks)
          if (block.type === "table")
            for (const row of block.rows) expect(row).toHaveLength(block.columnCount);
      })
    );
  });
});

describe("long work", () => {
  const file = docxFile({ body: paragraph("任务".repeat(200)).repeat(1500) });

  test("tells how far it is", async () => {
    const shares: number[] = [];
    await readDocument(file, "长.docx", { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
  });

  test("can be stopped", async () => {
    const stop = new AbortController();
    const reading = readDocument(file, "长.docx", {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toThrow(CancelledError);
  });
});
