import { LedgerError, throwIfCancelled, type Result, type WorkOptions } from "../../diagnostics";
import { DamagedDocumentError, UnreadableDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { blocksOf } from "./blocks";
import { openPdf, type PdfFile } from "./engine";
import { pageContent } from "./page-content";
import { pageLayout, type PageLayout } from "./page-layout";

/**
 * Reads a PDF that has a text layer: its tables from their ruling lines, its paragraphs from how
 * their lines are set. Headers, footers and page numbers are not part of it.
 *
 * @throws UnreadableDocumentError for a scanned one, which holds pictures of pages only
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
): Promise<Result<SourceDocument>> {
  const pdf = await openPdf(bytes, file);
  try {
    const pages = await readPages(pdf, options);
    if (pages.every(({ items }) => items.length === 0))
      throw new UnreadableDocumentError("scannedPdf", file);
    return { value: { kind: "pdf", blocks: blocksOf(pages) }, warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: PdfFile, { signal, onProgress }: WorkOptions): Promise<PageLayout[]> {
  const pages: PageLayout[] = [];
  for (let index = 0; index < pdf.pageCount; index++) {
    throwIfCancelled(signal);
    pages.push(pageLayout(pageContent(await pdf.page(index)), index));
    onProgress?.((index + 1) / pdf.pageCount);
  }
  return pages;
}
