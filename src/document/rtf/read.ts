import { giveWay, type Result, type WorkOptions } from "../../diagnostics";
import { LedgerError } from "../../diagnostics";
import { DamagedDocumentError } from "../errors";
import type { SourceDocument } from "../model";
import { RtfReader } from "./reader";

const chunkSize = 256 * 1024;
const [backslash, open, close, quote] = [..."\\{}'"].map((sign) => sign.charCodeAt(0));

/** A control word, its number, and the blank that ends it. */
const word = /^([a-zA-Z]{1,32})(-?\d{1,10})? ?/;

/**
 * Reads an RTF: its text with all tracked changes accepted, its notes where they are referred to.
 * Headers, footers, comments and drawings are not part of it.
 *
 * @throws DamagedDocumentError when it is cut off or nested beyond all measure
 */
export async function readRtf(
  bytes: Uint8Array,
  file: string,
  { signal, onProgress }: WorkOptions
): Promise<Result<SourceDocument>> {
  const reader = new RtfReader();
  let breath = chunkSize;
  try {
    for (let at = 0; at < bytes.length;) {
      at = step(bytes, at, reader);
      if (at < breath) continue;
      breath = at + chunkSize;
      await giveWay(signal);
      onProgress?.(Math.min(1, at / bytes.length));
    }
    if (reader.isOpen) throw new Error("a group is not closed");
    onProgress?.(1);
    return { value: { kind: "rtf", blocks: reader.finish() }, warnings: [] };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw new DamagedDocumentError(file, error);
  }
}

/** Reads one thing; the answer is where the next begins. */
function step(bytes: Uint8Array, at: number, reader: RtfReader): number {
  const byte = bytes[at]!;
  if (byte === open) reader.open();
  else if (byte === close) reader.close();
  else if (byte === backslash) return control(bytes, at + 1, reader);
  else if (byte >= 0x20 || byte === 9) reader.byte(byte);
  return at + 1;
}

function control(bytes: Uint8Array, at: number, reader: RtfReader): number {
  if (bytes[at] === quote) {
    const value = Number.parseInt(ascii(bytes, at + 1, 2), 16);
    if (!Number.isNaN(value)) reader.byte(value);
    return at + 3;
  }
  const match = word.exec(ascii(bytes, at, 48));
  if (!match) {
    const sign = ascii(bytes, at, 1);
    if (/[\\{}]/.test(sign)) reader.byte(bytes[at]!);
    else reader.word(/[\r\n]/.test(sign) ? "par" : sign, undefined);
    return at + 1;
  }
  const value = match[2] === undefined ? undefined : Number(match[2]);
  if (match[1] === "bin") return at + match[0].length + Math.max(0, value ?? 0);
  reader.word(match[1]!, value);
  return at + match[0].length;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
