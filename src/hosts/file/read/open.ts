import { strFromU8, unzipSync, zipSync } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { UnreadableWorkbookError } from "../errors";
import { withoutColumnFormulas } from "./column-formulas";

/** What all parts together may take: enough for any ledger, too little to hang the program. */
const largestBytes = 400 * 1024 * 1024;

/**
 * Opens an .xlsx as the library's model.
 *
 * @param forContents whether only contents are looked at: styles and the formulas of tables stay unread,
 *   in half the time and memory
 * @throws UnreadableWorkbookError when it is damaged, encrypted, of the old format or too large
 */
export async function openWorkbook(
  bytes: Uint8Array,
  { forContents }: { readonly forContents: boolean }
): Promise<Workbook> {
  if (isCompoundFile(bytes))
    throw new UnreadableWorkbookError(
      contains(bytes, "EncryptedPackage") ? "workbookEncrypted" : "workbookOldFormat"
    );
  if (unpackedSize(bytes) > largestBytes) throw new UnreadableWorkbookError("workbookTooLarge");
  // What the library unpacks itself is not held beside it.
  const parts = unpacked(bytes, (path) => forContents || sheetPart.test(path));
  const sheets = Object.entries(parts).filter(([path]) => sheetPart.test(path));
  checkSheetsAreWhole(sheets.map(([, part]) => part));
  try {
    if (!forContents) return await readXlsx(bytes, { readStyles: true });
    for (const [path, part] of sheets) parts[path] = withoutColumnFormulas(part);
    return await readXlsx(zipSync(parts, { level: 0 }));
  } catch (error) {
    throw new UnreadableWorkbookError("workbookDamaged", { cause: error });
  }
}

/** The container of .xls files and of encrypted .xlsx files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Whether the name of a stream stands in the container's directory. */
function contains(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
/** The end of a sheet's XML, with or without a prefix of its namespace. */
const sheetEnd = /<\/(?:[\w.-]+:)?worksheet>\s*(?:<!--[\s\S]*-->\s*)?$/;
const endLength = 512;

/** The library reads a sheet that was cut off as far as it goes, and would lose the rest silently. */
function checkSheetsAreWhole(sheets: readonly Uint8Array[]): void {
  for (const part of sheets)
    if (!sheetEnd.test(endOf(part))) throw new UnreadableWorkbookError("workbookDamaged");
}

function unpacked(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  } catch (error) {
    throw new UnreadableWorkbookError("workbookDamaged", { cause: error });
  }
}

/** Blanks behind the end are no part of it. Some programs write UTF-16. */
function endOf(part: Uint8Array): string {
  return strFromU8(part.subarray(-endLength), true).replaceAll("\u0000", "");
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new UnreadableWorkbookError("workbookDamaged", { cause: error });
  }
  return size;
}
