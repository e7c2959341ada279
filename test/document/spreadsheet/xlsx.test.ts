import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { LedgerError } from "../../../src/diagnostics";
import {
  DamagedDocumentError,
  DocumentTooLargeError,
  readDocument,
  type SourceDocument,
  type Table,
} from "../../../src/document";
import { readTaskList } from "../../../src/tasklist";

const sample = path.join(__dirname, "../../../assets/sample-liucheng-2025.docx");

async function sampleDocument(): Promise<SourceDocument> {
  return (await readDocument(readFileSync(sample), "样例.docx")).value;
}

/** The sample's blocks as an office would type them into a sheet. */
async function sampleSheet(): Promise<Uint8Array> {
  const rows: string[][] = [];
  const merges = [];
  for (const block of (await sampleDocument()).blocks) {
    if (block.type === "paragraph") rows.push([block.text]);
    else
      for (const [at, row] of block.rows.entries()) {
        rows.push(
          row.map((cell, column) => (cell.row === at && cell.column === column ? cell.text : ""))
        );
        for (const cell of new Set(row))
          if (cell.row === at && cell.columnSpan * cell.rowSpan > 1)
            merges.push({
              startRow: rows.length - 1,
              startCol: cell.column,
              endRow: rows.length - 2 + cell.rowSpan,
              endCol: cell.column + cell.columnSpan - 1,
            });
      }
  }
  return writeXlsx({ sheets: [{ name: "清单", rows, merges }] });
}

test("the sample, typed into a sheet, gives the tasks of the document", async () => {
  const fromSheet = readTaskList((await readDocument(await sampleSheet(), "清单.xlsx")).value);
  const fromWord = readTaskList(await sampleDocument());
  expect(fromSheet.value.list.tasks).toEqual(fromWord.value.list.tasks);
  expect(fromSheet.value.list.title).toBe(fromWord.value.list.title);
});

test("hidden sheets are not read", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "清单",
        rows: [
          ["序号", "任务"],
          ["1", "甲"],
        ],
      },
      { name: "字典", rows: [["a", "b"]], hidden: true },
    ],
  });
  const { value } = await readDocument(bytes, "清单.xlsx");
  expect(value.kind).toBe("xlsx");
  expect(value.blocks).toHaveLength(1);
  expect((value.blocks[0] as Table).rows).toHaveLength(2);
});

test("a workbook that unpacks to more than can be held is refused before it is unpacked", async () => {
  const blank = new Uint8Array(200 * 1024 * 1024);
  const bomb = zipSync({ "xl/workbook.xml": [blank, { level: 1 }] });
  await expect(readDocument(bomb, "大.xlsx")).rejects.toThrow(DocumentTooLargeError);
});

test("a damaged workbook is told as damaged", async () => {
  const broken = zipSync({ "xl/workbook.xml": strToU8("<workbook") });
  await expect(readDocument(broken, "坏.xlsx")).rejects.toThrow(DamagedDocumentError);
});

test("whatever byte is changed, a document or a named error comes out", async () => {
  const bytes = await sampleSheet();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (place, byte) => {
      const changed = bytes.with(place, byte);
      const result = await readDocument(changed, "x").catch((error: unknown) => error);
      expect(result instanceof LedgerError || "value" in (result as object)).toBe(true);
    }),
    { numRuns: 60 }
  );
});
