import { compressedPart } from "#compression";
import { Zip } from "fflate";
import { joined } from "./bytes";
import type { ArchivePart } from "./gzip-part";

/** A piece of a part's content. */
export type Stretch = string | Uint8Array;

/**
 * A part of a package: its bytes, or stretches of text and bytes that are made when they are needed, some
 * at a time: a large sheet has millions.
 */
export type PartContent = Uint8Array | Iterable<readonly Stretch[]>;

/** Stretches are gathered to so many bytes before they are compressed. */
const batchLength = 1 << 18;

/** So many batches wait to be compressed, so that neither making nor compressing waits for the other. */
const mostWaiting = 4;

/** Packs parts, one after the other, so that never more than a few batches are held uncompressed. */
export async function packParts(
  parts: Iterable<[string, PartContent]>,
  partNamed: (path: string) => ArchivePart = compressedPart
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const batches = new Batches();
  const waiting: Promise<void>[] = [];
  for (const [path, content] of parts) {
    const part = partNamed(path);
    zip.add(part);
    for (const { bytes, isLast } of batches.of(content)) {
      waiting.push(part.compress(bytes, isLast));
      if (waiting.length > mostWaiting) await waiting.shift();
    }
  }
  await Promise.all(waiting);
  zip.end();
  return joined(chunks);
}

/** Bytes of a part that are compressed at once. */
interface Batch {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** Stretches as batches of bytes, in buffers that come round when theirs was compressed. */
class Batches {
  private readonly buffers = Array.from({ length: mostWaiting + 2 }, () => new BatchBuffer());
  private turn = 0;

  *of(content: PartContent): Generator<Batch> {
    if (content instanceof Uint8Array) return yield { bytes: content, isLast: true };
    for (const stretches of content)
      for (const stretch of stretches)
        for (let rest = this.buffer.put(stretch); rest !== null; rest = this.buffer.put(rest))
          yield { bytes: this.finished(), isLast: false };
    yield { bytes: this.finished(), isLast: true };
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
  put(stretch: Stretch): Stretch | null {
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
