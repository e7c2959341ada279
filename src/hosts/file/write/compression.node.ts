import { once } from "node:events";
import { createGzip, gzipSync, type Gzip } from "node:zlib";
import { GzipPart, type ArchivePart } from "./gzip-part";

/** The same in the terminal, where the platform's streams take longer than most parts. */
export function compressedPart(path: string): ArchivePart {
  return new ZlibPart(path);
}

/** Most parts are so short that to make zlib's usual tables would take longer than to compress them. */
const shortParts = { length: 8_192, options: { windowBits: 13, memLevel: 6 } };

/** Half the time of zlib's usual level for a fifth more bytes. What is long are rows, and they are much alike. */
const longParts = { level: 3 };

/** A part of one batch is compressed on the spot, a longer one in another thread. */
class ZlibPart extends GzipPart {
  private stream: Gzip | null = null;

  protected override async zip(bytes: Uint8Array, isLast: boolean): Promise<void> {
    if (isLast && this.stream === null) {
      this.take(gzipSync(bytes, bytes.length > shortParts.length ? {} : shortParts.options));
      return this.end();
    }
    this.stream ??= createGzip(longParts).on("data", (zipped: Uint8Array) => this.take(zipped));
    const { stream } = this;
    if (!isLast) return new Promise((resolve) => stream.write(bytes, () => resolve()));
    const ended = once(stream, "end");
    stream.end(bytes);
    await ended;
    this.end();
  }
}
