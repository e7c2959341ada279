import { throwIfCancelled, type Result, type WorkOptions } from "../diagnostics";
import { readDocx } from "./docx/read";
import { EmptyDocumentError, UnreadableDocumentError } from "./errors";
import { isArchive, unreadableKind } from "./kind";
import type { SourceDocument } from "./model";
import { decodeText } from "./txt/decode";
import { readTxt } from "./txt/read";

/**
 * Reads a file of any known kind, told from its bytes. `fileName` is for messages only.
 *
 * @throws UnreadableDocumentError, EmptyDocumentError, DamagedDocumentError,
 * DocumentTooLargeError, or CancelledError when `options.signal` was aborted.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: WorkOptions = {}
): Promise<Result<SourceDocument>> {
  throwIfCancelled(options.signal);
  if (bytes.length === 0) throw new EmptyDocumentError(fileName);
  if (isArchive(bytes)) return readDocx(bytes, fileName, options);

  const kind = unreadableKind(bytes);
  if (kind !== null) throw new UnreadableDocumentError(kind, fileName);

  const text = decodeText(bytes);
  if (text === null) throw new UnreadableDocumentError("unknown", fileName);
  if (text.trim() === "") throw new EmptyDocumentError(fileName);
  const document = readTxt(text);
  options.onProgress?.(1);
  return document;
}
