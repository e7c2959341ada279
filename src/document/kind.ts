import type { DocumentKind } from "./model";
import type { UnreadableKind } from "./errors";

interface Signature {
  readonly kind: UnreadableKind;
  /** What the file begins with, in Latin-1. */
  readonly begins: string;
}

/** Files that begin with something unmistakable. Zip archives are looked into instead. */
const signatures: readonly Signature[] = [
  { kind: "pdf", begins: "%PDF" },
  { kind: "rtf", begins: "{\\rtf" },
  { kind: "html", begins: "<!doctype" },
  { kind: "html", begins: "<html" },
];

/** Entries that tell what an Office archive holds. */
const archives: readonly {
  readonly kind: DocumentKind | UnreadableKind;
  readonly entry: string;
}[] = [
  { kind: "docx", entry: "word/document.xml" },
  { kind: "spreadsheet", entry: "xl/workbook.xml" },
  { kind: "presentation", entry: "ppt/presentation.xml" },
  { kind: "odt", entry: "content.xml" },
];

const zipMark = "PK\u0003\u0004";
const oleMark = "\u00d0\u00cf\u0011\u00e0";

/** True for a zip archive, told by its first bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return latin1(bytes, 4) === zipMark;
}

/** What an archive is, by the names of its entries. */
export function archiveKind(entries: ReadonlySet<string>): DocumentKind | UnreadableKind {
  return archives.find(({ entry }) => entries.has(entry))?.kind ?? "unknown";
}

/** The unreadable kind that the bytes give away, or null when the file may be plain text. */
export function unreadableKind(bytes: Uint8Array): UnreadableKind | null {
  if (latin1(bytes, 4) === oleMark) return isEncryptedOffice(bytes) ? "encrypted" : "word97";
  const start = latin1(bytes, 64).trimStart().toLowerCase();
  return signatures.find(({ begins }) => start.startsWith(begins.toLowerCase()))?.kind ?? null;
}

/** A .docx with a password is a compound file with a stream named EncryptedPackage, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return latin1(bytes, bytes.length).includes([..."EncryptedPackage"].join("\u0000"));
}

function latin1(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}
