import type { Result, WorkOptions } from "../diagnostics";
import type { DocumentKind, SourceDocument } from "./model";

/**
 * Reads the bytes of one kind of file. `file` is its name, for messages only. It reports progress
 * from 0 to 1 and stops with a CancelledError when `options.signal` is aborted.
 *
 * @throws DamagedDocumentError, DocumentTooLargeError, EmptyDocumentError, UnreadableDocumentError
 */
type DocumentReader = (
  bytes: Uint8Array,
  file: string,
  options: WorkOptions
) => Promise<Result<SourceDocument>>;

/** The reader of each kind, loaded when the first file of its kind is read. */
export const readers: Readonly<Record<DocumentKind, () => Promise<DocumentReader>>> = {
  doc: async () => (await import("./doc/read")).readDoc,
  docx: async () => (await import("./docx/read")).readDocx,
  html: async () => (await import("./html/read")).readHtmlDocument,
  odt: async () => (await import("./odt/read")).readOdt,
  pdf: async () => (await import("./pdf/read")).readPdf,
  rtf: async () => (await import("./rtf/read")).readRtf,
  txt: async () => (await import("./txt/read-file")).readTxtFile,
  xls: async () => (await import("./spreadsheet/read")).readXlsDocument,
  xlsx: async () => (await import("./spreadsheet/read")).readXlsxDocument,
};
