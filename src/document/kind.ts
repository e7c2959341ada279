import { entryNames } from "./archive";
import type { UnreadableKind } from "./errors";
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
  { kind: "html", begins: "<!doctype" },
  { kind: "html", begins: "<html" },
];

/** Entries that tell what an Office archive holds. */
const archives: readonly { readonly kind: FileKind; readonly entry: string }[] = [
  { kind: "docx", entry: "word/document.xml" },
  { kind: "xlsx", entry: "xl/workbook.xml" },
  { kind: "presentation", entry: "ppt/presentation.xml" },
  { kind: "odt", entry: "content.xml" },
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
  if (mark === oleMark) return isEncryptedOffice(bytes) ? "encrypted" : "word97";
  const start = latin1(bytes, 64).trimStart().toLowerCase();
  return signatures.find(({ begins }) => start.startsWith(begins))?.kind ?? "txt";
}

function archiveKind(entries: ReadonlySet<string>): FileKind {
  return archives.find(({ entry }) => entries.has(entry))?.kind ?? "unknown";
}

/** A .docx with a password is a compound file with a stream named EncryptedPackage, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return latin1(bytes, bytes.length).includes([..."EncryptedPackage"].join("\u0000"));
}

function latin1(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}
