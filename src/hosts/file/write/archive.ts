import { Zip, ZipDeflate, type AsyncFlateStreamHandler, type ZipInputFile } from "fflate";

/** A part of a package: its bytes, or its text in stretches that are made when they are needed. */
export type PartContent = Uint8Array | Iterable<string>;

/** Stretches are gathered to this many characters before they are compressed. */
const batchLength = 1 << 18;

/** Packs parts, one after the other, so that never more than one is held uncompressed. */
export async function packParts(parts: Iterable<[string, PartContent]>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of parts) {
    const part =
      "CompressionStream" in globalThis ? new CompressedPart(path) : new ScriptedPart(path);
    zip.add(part);
    for (const batch of batchesOf(content)) await part.write(batch);
    await part.end();
  }
  zip.end();
  return joined(chunks);
}

function* batchesOf(content: PartContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) return yield content;
  const encoder = new TextEncoder();
  let batch = "";
  for (const stretch of content) {
    batch += stretch;
    if (batch.length < batchLength) continue;
    yield encoder.encode(batch);
    batch = "";
  }
  yield encoder.encode(batch);
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
  private readonly compressed = new Response(this.stream.readable).arrayBuffer();
  private inFlight: Promise<void> = Promise.resolve();

  constructor(readonly filename: string) {}

  /** Ends when the batch before is compressed, so that the next is made while this one is. */
  async write(bytes: Uint8Array): Promise<void> {
    this.size += bytes.length;
    const before = this.inFlight;
    this.inFlight = this.writer.write(bytes as BufferSource);
    await before;
  }

  async end(): Promise<void> {
    await this.writer.close();
    const gzip = await this.compressed;
    const end = gzip.byteLength - gzipTrailerLength;
    this.crc = new DataView(gzip).getUint32(end, true);
    this.ondata!(null, new Uint8Array(gzip, gzipHeaderLength, end - gzipHeaderLength), true);
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

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
