import { LedgerError } from "../diagnostics";

/** Kinds of file that are recognised only to tell the user what to do with them. */
export type UnreadableKind =
  "word95" | "encrypted" | "scannedPdf" | "ofd" | "presentation" | "unknown";

const codes: Readonly<Record<UnreadableKind, string>> = {
  word95: "documentIsWord95",
  encrypted: "documentIsEncrypted",
  scannedPdf: "documentIsScannedPdf",
  ofd: "documentIsOfd",
  presentation: "documentIsPresentation",
  unknown: "documentKindUnknown",
};

/** A file of a kind that cannot be read; the text says how to save it as one that can. */
export class UnreadableDocumentError extends LedgerError {
  constructor(
    readonly kind: UnreadableKind,
    file: string
  ) {
    super(codes[kind], { file });
  }
}

/** A file without a single byte. */
export class EmptyDocumentError extends LedgerError {
  constructor(file: string) {
    super("documentEmpty", { file });
  }
}

/** A .docx whose archive or XML is broken or cut off. */
export class DamagedDocumentError extends LedgerError {
  constructor(file: string, cause: unknown) {
    super("documentDamaged", { file }, { cause });
  }
}

/** A file that would unpack to more than can be held. Sizes in MB. */
export class DocumentTooLargeError extends LedgerError {
  constructor(file: string, size: number, limit: number) {
    super("documentTooLarge", { file, size, limit });
  }
}
