import { compressedPart } from "#compression";
import { Zip } from "fflate";
import { joined } from "./bytes";
import type { ArchivePart } from "./gzip-part";
import { PartBytes } from "./part-bytes";

/** Writes a part. It stops every now and then, so that what it has written can be compressed: a large sheet is. */
export type PartWriter = (to: PartBytes) => Iterable<void>;

/** A part of a package: its bytes, or how they are made when they are needed. */
export type PartContent = Uint8Array | PartWriter;

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
  const written = new PartBytes(mostWaiting + 2);
  const waiting: Promise<void>[] = [];
  for (const [path, content] of parts) {
    const part = partNamed(path);
    zip.add(part);
    for (const { bytes, isLast } of batchesOf(content, written)) {
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

function* batchesOf(content: PartContent, written: PartBytes): Generator<Batch> {
  if (content instanceof Uint8Array) return yield { bytes: content, isLast: true };
  const stops = content(written)[Symbol.iterator]();
  while (!stops.next().done) if (written.isBatch) yield { bytes: written.take(), isLast: false };
  yield { bytes: written.take(), isLast: true };
}
