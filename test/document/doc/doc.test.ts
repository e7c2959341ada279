import { readFileSync } from "node:fs";
import fc from "fast-check";
import { LedgerError } from "../../../src/diagnostics";
import {
  DamagedDocumentError,
  readDocument,
  UnreadableDocumentError,
  type Block,
  type Table,
} from "../../../src/document";

const folder = "test/documents";
const file = (name: string) => Uint8Array.from(readFileSync(`${folder}/${name}`));
const sample = file("liucheng-2025/input.doc");
const hard = file("liucheng-2025-hard-doc/input.doc");

const blocksOf = async (bytes: Uint8Array, name = "清单.doc"): Promise<readonly Block[]> =>
  (await readDocument(bytes, name)).value.blocks;

/** Where the WordDocument stream begins: its mark stands at the start of a sector. */
function startOfDocument(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error("no WordDocument");
}

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [place, value] of changes) copy[place] = value;
  return copy;
}

describe("the same document as .doc and .docx", () => {
  test("gives the same paragraphs and tables", async () => {
    expect(await blocksOf(sample)).toEqual(await blocksOf(file("liucheng-2025/input.docx")));
  });

  test.each(["merged-duties", "multi-lists-by-appendix", "rectification-merged-problems"])(
    "%s",
    async (name) => {
      expect(await blocksOf(file(`${name}/input.doc`))).toEqual(
        await blocksOf(file(`${name}/input.docx`))
      );
    }
  );

  test("merges, deletions, notes and nested tables too; its lists count as the file says", async () => {
    const numbers = /^(?:\d{1,2}|（[一二]）(.*))$/gm;
    const plain = (blocks: readonly Block[]) =>
      JSON.stringify(blocks, (key, value: unknown) =>
        key === "text" ? String(value).replace(numbers, "#$1") : value
      );
    const ours = await blocksOf(hard);
    expect(plain(ours)).toBe(plain(await blocksOf(file("liucheng-2025-hard/input.docx"))));
    const { rows } = ours.find((block): block is Table => block.type === "table")!;
    const first = rows.map(([cell]) => cell!.text).filter((text) => /^\d+$/.test(text));
    // The program that made the file gave its first number to a list of its own.
    expect(first).toEqual(["1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  });
});

describe("what cannot be read is told by name", () => {
  const start = startOfDocument(sample);

  test("a document with a password", async () => {
    const locked = changed(sample, [[start + 11, sample[start + 11]! | 1]]);
    const error = await blocksOf(locked).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableDocumentError);
    expect((error as LedgerError).code).toBe("documentIsEncrypted");
  });

  test.each([
    [
      "an older version",
      [
        [start + 2, 0x68],
        [start + 3, 0],
      ],
    ],
    ["an older mark", [[start, 0xdc]]],
  ] as const)("%s", async (_name, changes) => {
    const error = await blocksOf(changed(sample, changes)).catch((thrown: unknown) => thrown);
    expect((error as LedgerError).code).toBe("documentIsWord95");
  });

  test("a file that is cut off anywhere is damaged, or still gives its text", async () => {
    for (let length = 512; length < sample.length; length += 1024) {
      const result = await blocksOf(sample.subarray(0, length)).catch((thrown: unknown) => thrown);
      if (Array.isArray(result)) expect(result).not.toEqual([]);
      else expect(result).toBeInstanceOf(DamagedDocumentError);
    }
  });

  test("whatever is changed, it ends with blocks or a clear message", async () => {
    const places = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(sample, hard), places, async (bytes, changes) => {
        const result = await blocksOf(
          changed(
            bytes,
            changes.filter(([at]) => at < bytes.length)
          )
        ).catch((thrown: unknown) => thrown);
        if (!Array.isArray(result)) expect(result).toBeInstanceOf(LedgerError);
      }),
      { numRuns: 300 }
    );
  });

  test("a chain of sectors that runs in a circle ends, and is told as damaged", async () => {
    const table = 512 * (1 + new DataView(sample.buffer).getUint32(76, true));
    const circle = Uint8Array.from(sample);
    const view = new DataView(circle.buffer);
    for (let sector = 0; sector < 128; sector++) view.setUint32(table + sector * 4, sector, true);
    await expect(blocksOf(circle)).rejects.toThrow(DamagedDocumentError);
  });
});
