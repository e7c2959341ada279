import type { Result, WorkOptions } from "../../diagnostics";
import { EmptyDocumentError, UnreadableDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { looksLikeCsv, readCsv } from "../spreadsheet/csv";
import { decodeText } from "./decode";
import { readTxt } from "./read";

/**
 * Reads a file that nothing but its text describes.
 *
 * @throws UnreadableDocumentError when its bytes are no text, EmptyDocumentError when they are blank
 */
export async function readTxtFile(
  bytes: Uint8Array,
  file: string,
  { onProgress }: WorkOptions
): Promise<Result<SourceDocument>> {
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableDocumentError("unknown", file);
  if (text.trim() === "") throw new EmptyDocumentError(file);
  const document = looksLikeCsv(text) ? await readCsv(text) : readTxt(text);
  onProgress?.(1);
  return document;
}
