/** Little-endian numbers and texts at places of a stream. Reading outside throws a RangeError. */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly array: Uint8Array) {
    this.view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  get length(): number {
    return this.array.length;
  }

  u8(at: number): number {
    return this.view.getUint8(at);
  }
  u16(at: number): number {
    return this.view.getUint16(at, true);
  }
  i16(at: number): number {
    return this.view.getInt16(at, true);
  }
  u32(at: number): number {
    return this.view.getUint32(at, true);
  }
  i32(at: number): number {
    return this.view.getInt32(at, true);
  }

  part(at: number, length: number): Bytes {
    if (at < 0 || length < 0 || at + length > this.length)
      throw new RangeError(`${length} bytes at ${at} of ${this.length}`);
    return new Bytes(this.array.subarray(at, at + length));
  }

  /** `count` characters of UTF-16. */
  text(at: number, count: number): string {
    return new TextDecoder("utf-16le").decode(this.part(at, count * 2).array);
  }
}
