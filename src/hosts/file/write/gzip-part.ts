import type { AsyncFlateStreamHandler, ZipInputFile } from "fflate";
import { joined } from "./bytes";

/** A part of an archive that is compressed batch by batch. */
export interface ArchivePart extends ZipInputFile {
  /** Resolves when the bytes are compressed and no longer looked at; with the last ones the part ends. */
  compress(bytes: Uint8Array, isLast: boolean): Promise<void>;
}

const headerLength = 10;
/** The checksum and the length, four bytes each. */
const trailerLength = 8;

/**
 * A part that the platform compresses, several times as fast as a script can: as gzip, which also
 * brings the checksum that the archive wants of what was compressed.
 */
export abstract class GzipPart implements ArchivePart {
  readonly compression = 8;
  crc = 0;
  size = 0;
  ondata?: AsyncFlateStreamHandler;
  private header = headerLength;
  private held = new Uint8Array(0);

  constructor(readonly filename: string) {}

  compress(bytes: Uint8Array, isLast: boolean): Promise<void> {
    this.size += bytes.length;
    return this.zip(bytes, isLast);
  }

  /** Compresses a batch, and gives all that comes of it to {@link take}; after the last one {@link end}. */
  protected abstract zip(bytes: Uint8Array, isLast: boolean): Promise<void>;

  /** Hands on what stands between the gzip's header and its trailer, and keeps the trailer. */
  protected take(zipped: Uint8Array): void {
    const bytes = joined([this.held, zipped.subarray(this.header)]);
    this.header = Math.max(0, this.header - zipped.length);
    const end = Math.max(0, bytes.length - trailerLength);
    this.held = bytes.slice(end);
    if (end > 0) this.ondata!(null, bytes.subarray(0, end), false);
  }

  protected end(): void {
    this.crc = new DataView(this.held.buffer).getUint32(0, true);
    this.ondata!(null, new Uint8Array(0), true);
  }
}
