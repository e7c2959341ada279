import type { Bytes } from "./bytes";

/** One entry of a PLC: a range of places, and where its data stands. */
interface PlcEntry {
  readonly from: number;
  readonly to: number;
  readonly data: Bytes;
}

/** A PLC ([MS-DOC] 2.2.2): n + 1 rising places, then n pieces of data of `size` bytes each. */
export function plcEntries(plc: Bytes, size: number): PlcEntry[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + size)));
  return Array.from({ length: count }, (_, index) => ({
    from: plc.u32(index * 4),
    to: plc.u32(index * 4 + 4),
    data: plc.part((count + 1) * 4 + index * size, size),
  }));
}
