import { Zip, ZipDeflate, type AsyncFlateStreamHandler, type ZipInputFile } from "fflate";

/** A part of a package: its bytes, or stretches of text and bytes that are made when they are needed. */
export type PartContent = Uint8Array | Iterable<string | Uint8Array>;

/** Stretches are gathered to so many bytes before they are compressed. */
const batchLength = 1 << 18;

/** So many batches wait to be compressed, so that neither making nor compressing waits for the other. */
const mostWaiting = 4;

/** Packs parts, one after the other, so that never more than a few batches are held uncompressed. */
export async function packParts(parts: Iterable<[string, PartContent]>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const batches = new Batches();
  const waiting: Promise<void>[] = [];
  const ends: Promise<void>[] = [];
  for (const [path, content] of parts) {
    const part =
      "CompressionStream" in globalThis ? new CompressedPart(path) : new ScriptedPart(path);
    zip.add(part);
    for (const batch of batches.of(content)) {
      waiting.push(part.write(batch));
      if (waiting.length > mostWaiting) await waiting.shift();
    }
    ends.push(part.end());
  }
  await Promise.all(ends);
  zip.end();
  return joined(chunks);
}

/** Stretches as batches of bytes, in buffers that come round when theirs was compressed. */
class Batches {
  private readonly buffers = Array.from({ length: mostWaiting + 2 }, () => new BatchBuffer());
  private turn = 0;

  *of(content: PartContent): Generator<Uint8Array> {
    if (content instanceof Uint8Array) return yield content;
    for (const stretch of content)
      for (let rest = this.buffer.put(stretch); rest !== null; rest = this.buffer.put(rest))
        yield this.finished();
    yield this.finished();
  }

  private get buffer(): BatchBuffer {
    return this.buffers[this.turn]!;
  }

  private finished(): Uint8Array {
    const { buffer } = this;
    this.turn = (this.turn + 1) % this.buffers.length;
    return buffer.taken();
  }
}

const encoder = new TextEncoder();

class BatchBuffer {
  private bytes: Uint8Array | null = null;
  private length = 0;

  /** Puts in as much as there is room for; the rest, or null when all is in. */
  put(stretch: string | Uint8Array): string | Uint8Array | null {
    this.bytes ??= new Uint8Array(batchLength);
    if (typeof stretch === "string") {
      const { read, written } = encoder.encodeInto(stretch, this.bytes.subarray(this.length));
      this.length += written;
      return read === stretch.length ? null : stretch.slice(read);
    }
    const room = batchLength - this.length;
    const rest = stretch.length > room ? stretch.subarray(room) : null;
    this.bytes.set(rest === null ? stretch : stretch.subarray(0, room), this.length);
    this.length += rest === null ? stretch.length : room;
    return rest;
  }

  /** What was put in; the buffer begins anew. */
  taken(): Uint8Array {
    const { length } = this;
    this.length = 0;
    return this.bytes === null ? new Uint8Array(0) : this.bytes.subarray(0, length);
  }
}

const gzipHeaderLength = 10;
/** The checksum and the length, four bytes each. */
const gzipTrailerLength = 8;

/**
 * A part that the platform compresses, several times as fast as a script can: as gzip, which also
 * brings the checksum that the archive wants of what was compressed.
 */
class CompressedPart implements ZipInputFile {
  readonly compression = 8;
  crc = 0;
  size = 0;
  ondata?: AsyncFlateStreamHandler;
  private readonly stream = new CompressionStream("gzip");
  private readonly writer = this.stream.writable.getWriter();
  private readonly trailer = this.passOn();

  constructor(readonly filename: string) {}

  /** Ends when the bytes are compressed and no longer looked at. */
  write(bytes: Uint8Array): Promise<void> {
    this.size += bytes.length;
    return this.writer.write(bytes as BufferSource);
  }

  async end(): Promise<void> {
    await this.writer.close();
    const trailer = await this.trailer;
    this.crc = new DataView(trailer.buffer).getUint32(0, true);
    this.ondata!(null, new Uint8Array(0), true);
  }

  /** Hands on what stands between the gzip's header and its trailer, and keeps the trailer. */
  private async passOn(): Promise<Uint8Array<ArrayBuffer>> {
    const reader = this.stream.readable.getReader();
    let header = gzipHeaderLength;
    let held = new Uint8Array(0);
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const bytes = joined([held, read.value.subarray(header)]);
      header = Math.max(0, header - read.value.length);
      const end = Math.max(0, bytes.length - gzipTrailerLength);
      held = bytes.slice(end);
      if (end > 0) this.ondata!(null, bytes.subarray(0, end), false);
    }
    return held;
  }
}

/** The same where the platform cannot. */
class ScriptedPart extends ZipDeflate {
  constructor(path: string) {
    super(path, { level: 6 });
  }

  write(bytes: Uint8Array): Promise<void> {
    this.push(bytes, false);
    return Promise.resolve();
  }

  end(): Promise<void> {
    this.push(new Uint8Array(0), true);
    return Promise.resolve();
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
