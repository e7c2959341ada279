/** So many bytes of a part are compressed at once. */
const batchLength = 1 << 18;

/** What is written between two looks at whether a batch is full, usually: a row of a sheet. */
const slack = 1 << 15;

/** Shorter ones are copied byte by byte, for the platform's copying takes a while to begin. */
const shortLength = 32;

const encoder = new TextEncoder();
const zero = "0".charCodeAt(0);

/**
 * Where the parts of a package are written, as bytes. They are gathered to batches, in buffers that come
 * round when theirs was compressed.
 */
export class PartBytes {
  private readonly buffers: Uint8Array[];
  private turn = 0;
  private length = 0;

  /** @param buffers how many batches there may be at once, with the one that is written */
  constructor(buffers: number) {
    this.buffers = Array.from({ length: buffers }, () => new Uint8Array(0));
  }

  get isBatch(): boolean {
    return this.length >= batchLength;
  }

  /** What was written since it was last taken. It is good until so many others were taken as there are buffers. */
  take(): Uint8Array {
    const taken = this.buffers[this.turn]!.subarray(0, this.length);
    this.turn = (this.turn + 1) % this.buffers.length;
    this.length = 0;
    return taken;
  }

  put(bytes: Uint8Array): void {
    const buffer = this.withRoomFor(bytes.length);
    if (bytes.length > shortLength) buffer.set(bytes, this.length);
    else for (let at = 0; at < bytes.length; at++) buffer[this.length + at] = bytes[at]!;
    this.length += bytes.length;
  }

  putText(text: string): void {
    const buffer = this.withRoomFor(3 * text.length);
    this.length += encoder.encodeInto(text, buffer.subarray(this.length)).written;
  }

  /** A number as JavaScript writes it, which is as XML reads it. */
  putNumber(number: number): void {
    const isPlain = number >= 0 && number < 2 ** 31 && Number.isInteger(number);
    if (isPlain) this.putDigits(number);
    else this.putText(String(number));
  }

  private putDigits(number: number): void {
    let digits = 1;
    for (let power = 10; power <= number; power *= 10) digits++;
    const buffer = this.withRoomFor(digits);
    this.length += digits;
    for (let at = this.length, rest = number; digits > 0; digits--) {
      const others = Math.trunc(rest / 10);
      buffer[--at] = zero + rest - others * 10;
      rest = others;
    }
  }

  private withRoomFor(more: number): Uint8Array {
    const buffer = this.buffers[this.turn]!;
    return this.length + more > buffer.length ? this.grown(more) : buffer;
  }

  private grown(more: number): Uint8Array {
    const least = Math.max(this.length + more, 2 * this.length);
    const buffer = new Uint8Array(least < slack ? slack : Math.max(least, batchLength + slack));
    buffer.set(this.buffers[this.turn]!.subarray(0, this.length));
    this.buffers[this.turn] = buffer;
    return buffer;
  }
}
