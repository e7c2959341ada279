import { entryNames } from "./archive";
import { streamNames } from "./compound-file";
import type { UnreadableKind } from "./errors";
import { isMimePage } from "./html/mime";
import type { DocumentKind } from "./model";

export type FileKind = DocumentKind | UnreadableKind;

interface Signature {
  readonly kind: FileKind;
  /** What the file begins with, in Latin-1; upper and lower case are one. */
  readonly begins: string;
}

/** Files that begin with something unmistakable. Archives and compound files are looked into. */
const signatures: readonly Signature[] = [
  { kind: "pdf", begins: "%pdf" },
  { kind: "rtf", begins: "{\\rtf" },
];

/** Tags with which a page, or a piece of one, begins; comments and prologs may stand before. */
const htmlStart =
  /<(?:!doctype\s{1,9}html|html|head|meta|title|style|body|table|div|span|p|h[1-6]|ol|ul|center|font)[\s>]/;

/** So far into a file its telling tags are looked for. */
const lookedAt = 4096;

/** Entries that tell what an Office archive holds. */
const archives: readonly { readonly kind: FileKind; readonly entry: string }[] = [
  { kind: "docx", entry: "word/document.xml" },
  { kind: "xlsx", entry: "xl/workbook.xml" },
  { kind: "presentation", entry: "ppt/presentation.xml" },
  { kind: "odt", entry: "content.xml" },
  { kind: "ofd", entry: "OFD.xml" },
];

/** Streams that tell what a compound file holds; a .docx with a password is one. */
const compounds: readonly { readonly kind: FileKind; readonly stream: string }[] = [
  { kind: "encrypted", stream: "EncryptedPackage" },
  { kind: "doc", stream: "WordDocument" },
  { kind: "xls", stream: "Workbook" },
  { kind: "xls", stream: "Book" },
  { kind: "presentation", stream: "PowerPoint Document" },
];

const zipMark = "PK\u0003\u0004";
const oleMark = "\u00d0\u00cf\u0011\u00e0";

/**
 * The kind of a file, told from its bytes; what nothing gives away may be plain text.
 *
 * @throws DamagedDocumentError for a zip archive that is cut off
 */
export function kindOf(bytes: Uint8Array, file: string): FileKind {
  const mark = latin1(bytes, 4);
  if (mark === zipMark) return archiveKind(entryNames(bytes, file));
  if (mark === oleMark) return compoundKind(streamNames(bytes));
  const start = startOf(bytes);
  const signature = signatures.find(({ begins }) => start.startsWith(begins));
  if (signature) return signature.kind;
  const isPage = start.startsWith("<") && htmlStart.test(start);
  return isPage || isMimePage(bytes) ? "html" : "txt";
}

/** The first characters in lower case, without a byte-order mark and the zeros of UTF-16. */
function startOf(bytes: Uint8Array): string {
  return latin1(bytes, lookedAt)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replace(/\u0000/g, "")
    .trimStart()
    .toLowerCase();
}

function archiveKind(entries: ReadonlySet<string>): FileKind {
  return archives.find(({ entry }) => entries.has(entry))?.kind ?? "unknown";
}

/** A compound file of unknown streams is tried as what it most often is. */
function compoundKind(streams: ReadonlySet<string>): FileKind {
  return compounds.find(({ stream }) => streams.has(stream))?.kind ?? "doc";
}

function latin1(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}
