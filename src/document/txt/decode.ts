interface ByteOrderMark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** What Chinese text without a byte-order mark may be in, the strictest first. */
const encodings = ["utf-8", "gb18030"] as const;

/** Control characters that no text file holds; tab, line feed, form feed and return are fine. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file in UTF-8, UTF-16 or GB18030 (which includes GBK and GB2312), or null when the
 * bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte)
  );
  if (mark) return textOrNull(decode(bytes, mark.encoding));
  const wide = utf16ByZeros(bytes);
  if (wide) return textOrNull(decode(bytes, wide));
  for (const encoding of encodings) {
    const text = textOrNull(decode(bytes, encoding));
    if (text !== null) return text;
  }
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws where the bytes are not in this encoding; the next one is tried.
    return null;
  }
}

function textOrNull(text: string | null): string | null {
  return text === null || binary.test(text) ? null : text;
}

/** UTF-16 without a mark shows by line feeds and digits, whose other byte is zero. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const zerosAt = (remainder: number) =>
    bytes.subarray(0, 4096).filter((byte, index) => byte === 0 && index % 2 === remainder).length;
  const even = zerosAt(0);
  const odd = zerosAt(1);
  if (even + odd === 0 || bytes.length % 2 !== 0) return null;
  if (even === 0) return "utf-16le";
  if (odd === 0) return "utf-16be";
  return null;
}
