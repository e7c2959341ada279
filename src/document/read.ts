import { throwIfCancelled, type Result, type WorkOptions } from "../diagnostics";
import { EmptyDocumentError, UnreadableDocumentError } from "./errors";
import { kindOf, type FileKind } from "./kind";
import type { DocumentKind, SourceDocument } from "./model";
import { readers } from "./reader";
import { checkSize } from "./size";
import { withTabbedTables } from "./tabbed-rows";

/** Room for pictures in between; how much text is read, each kind's reader bounds. */
const largestMegabytes = 256;

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
  checkSize(bytes, fileName, largestMegabytes);
  const kind = kindOf(bytes, fileName);
  if (!isReadable(kind)) throw new UnreadableDocumentError(kind, fileName);
  const read = await readers[kind]();
  const { value, warnings } = await read(bytes, fileName, options);
  // Plain text has ways of its own to write tables, which its reader knows.
  return { value: kind === "txt" ? value : withTabbedTables(value), warnings };
}

function isReadable(kind: FileKind): kind is DocumentKind {
  return Object.hasOwn(readers, kind);
}
