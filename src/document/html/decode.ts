import { decodeText } from "../txt/decode";

/** So far into a page browsers look for its charset. */
const lookedAt = 4096;

const declared =
  /(?:charset\s{0,9}=\s{0,9}|encoding\s{0,9}=\s{0,9})["']?\s{0,9}([a-z0-9_-]{1,40})/i;

/**
 * The text of a page: by its byte-order mark or its zeros (UTF-16), then by what it declares when
 * its bytes agree, then by trying, as for plain text. Broken bytes become U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, lookedAt));
  const label = declared.exec(start)?.[1];
  const isMarked = /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)|\u0000/.test(start);
  const decoded = decodeText(bytes);
  if (isMarked && decoded !== null) return decoded;
  return decodeAs(bytes, label, true) ?? decoded ?? decodeAs(bytes, label, false) ?? lenient(bytes);
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function decodeAs(bytes: Uint8Array, label: string | undefined, fatal: boolean): string | null {
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(/^gb/i.test(label) ? "gb18030" : label, { fatal }).decode(bytes);
  } catch {
    // An unknown charset, or bytes that are not in it: the next way is tried.
    return null;
  }
}
