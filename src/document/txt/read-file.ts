import type { Result, WorkOptions } from "../../diagnostics";
import { EmptyDocumentError, UnreadableDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { csvDelimiter, readCsv } from "../spreadsheet/csv";
import { checkSize } from "../size";
import { decodeText } from "./decode";
import { readTxt } from "./read";

/** A list of 100,000 rows takes about 40 MB. */
const largestMegabytes = 64;

/**
 * Reads a file that nothing but its text describes.
 *
 * @throws UnreadableDocumentError when its bytes are no text, EmptyDocumentError when they are blank,
 * DocumentTooLargeError
 */
export async function readTxtFile(
  bytes: Uint8Array,
  file: string,
  { onProgress }: WorkOptions
): Promise<Result<SourceDocument>> {
  checkSize(bytes, file, largestMegabytes);
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableDocumentError("unknown", file);
  if (text.trim() === "") throw new EmptyDocumentError(file);
  const delimiter = csvDelimiter(text);
  const document = delimiter ? await readCsv(text, delimiter) : readTxt(text);
  onProgress?.(1);
  return document;
}
