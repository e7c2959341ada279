import type { MergeRange, Sheet, Workbook } from "hucre/xlsx";
import { LedgerError, throwIfCancelled, type Result, type WorkOptions } from "../../diagnostics";
import { unpackedSize } from "../archive";
import { DamagedDocumentError, DocumentTooLargeError } from "../errors";
import type { Block, SourceDocument } from "../model";
import { cellText } from "./cell-text";
import { gridBlocks, type MergedRange, type TextGrid } from "./grid-blocks";

/** What a list of 100,000 rows takes unpacked, and no more. */
const largestMegabytes = 160;

/** More columns and rows than any list has; cells beyond belong to none. */
const mostColumns = 256;
const mostRows = 200_000;

/**
 * Reads the visible sheets of an .xlsx as a document: what stands above a table are paragraphs, a
 * number or date is the text that its cell shows. Formulas give their stored results.
 */
export async function readXlsxDocument(
  bytes: Uint8Array,
  file: string,
  { signal, onProgress }: WorkOptions
): Promise<Result<SourceDocument>> {
  const megabytes = unpackedSize(bytes, file);
  if (megabytes > largestMegabytes)
    throw new DocumentTooLargeError(file, megabytes, largestMegabytes);
  const workbook = await openWorkbook(bytes, file);
  throwIfCancelled(signal);
  onProgress?.(0.8);
  const blocks = workbook.sheets.flatMap(sheetBlocks);
  onProgress?.(1);
  return { value: { kind: "xlsx", blocks }, warnings: [] };
}

/**
 * Reads an .xls of Excel 97 to 2003 in the same way. A number is told without its format, so that a
 * share shows as 0.8.
 */
export async function readXlsDocument(
  bytes: Uint8Array,
  file: string,
  { signal, onProgress }: WorkOptions
): Promise<Result<SourceDocument>> {
  const { readXls } = await import("hucre/xlsx");
  const workbook = await readXls(bytes, { maxRows: mostRows }).catch((error: unknown) => {
    throw new DamagedDocumentError(file, error);
  });
  throwIfCancelled(signal);
  const sheets = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const blocks = sheets.flatMap(sheetBlocks);
  onProgress?.(1);
  return { value: { kind: "xls", blocks }, warnings: [] };
}

async function openWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return await readXlsx(bytes, {
      readStyles: true,
      maxRows: mostRows,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

function sheetBlocks(sheet: Sheet): Block[] {
  return gridBlocks(textGrid(sheet));
}

function textGrid({ rows, cells, merges = [] }: Sheet): TextGrid {
  return {
    // A damaged sheet may leave rows out: Array.from, unlike map, visits them too.
    rows: Array.from(rows, (row: Sheet["rows"][number] | undefined, at) =>
      Array.from((row ?? []).slice(0, mostColumns), (value, column) =>
        cellText(value, cells?.get(`${at},${column}`)).trim()
      )
    ),
    merges: merges.flatMap((merge) => mergedRange(merge, rows.length)),
  };
}

/** Whole columns may be merged; only the rows that are there count. */
function mergedRange(
  { startRow, startCol, endRow, endCol }: MergeRange,
  rowCount: number
): MergedRange[] {
  const lastRow = Math.min(endRow, rowCount - 1);
  if (lastRow < startRow) return [];
  return [
    {
      row: startRow,
      column: startCol,
      rowSpan: lastRow - startRow + 1,
      columnSpan: endCol - startCol + 1,
    },
  ];
}
