import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

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
    const part = canDeflate() ? new DeflatedPart(path) : new ScriptedPart(path);
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

/** Node before 20.12 and old browsers have the class, but not this format. */
function canDeflate(): boolean {
  try {
    return new CompressionStream("deflate-raw") instanceof CompressionStream;
  } catch {
    return false;
  }
}

/** A part that the platform compresses, several times as fast as a script can. */
class DeflatedPart extends ZipPassThrough {
  private readonly stream = new CompressionStream("deflate-raw");
  private readonly writer = this.stream.writable.getWriter();
  private forwarded: Promise<void> | null = null;
  private inFlight: Promise<void> = Promise.resolve();

  constructor(path: string) {
    super(path);
    this.compression = 8;
  }

  /** Ends when the batch before is compressed, so that the next is made while this one is. */
  async write(bytes: Uint8Array): Promise<void> {
    this.forwarded ??= this.forward();
    const before = this.inFlight;
    this.push(bytes, false);
    await before;
  }

  async end(): Promise<void> {
    this.push(new Uint8Array(0), true);
    await this.forwarded;
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.inFlight = final ? this.writer.close() : this.writer.write(chunk as BufferSource);
  }

  private async forward(): Promise<void> {
    const reader = this.stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      this.ondata(null, value ?? new Uint8Array(0), done);
      if (done) return;
    }
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
