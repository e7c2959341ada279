import type { Bytes } from "./bytes";

/** A single property modifier (Sprm): its number and where its operand stands. */
export interface Modifier {
  readonly code: number;
  readonly operand: Bytes;
}

/** The modifiers that bear on what a document says, [MS-DOC] 2.6. */
export const codes = {
  deleted: 0x0800,
  hidden: 0x083c,
  symbol: 0x6a09,
  special: 0x0855,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableLevel: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  elsewhere: 0x6646,
  elsewhereBefore: 0x6645,
  rowCells: 0xd608,
  mergeCells: 0x5624,
  mergeDown: 0xd62b,
  tabStops: 0xc615,
} as const;

/** How long an operand is, by the three highest bits of the code; 0 means that it says so itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifiers of a list, as far as they are whole. */
export function* modifiersOf(list: Bytes): Generator<Modifier> {
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.u16(at);
    const [start, length] = operandAt(list, code, at + 2);
    if (start + length > list.length) return;
    yield { code, operand: list.part(start, length) };
    at = start + length;
  }
}

function operandAt(list: Bytes, code: number, at: number): readonly [number, number] {
  const size = operandSizes[code >> 13]!;
  if (size > 0) return [at, size];
  if (code === codes.rowCells) return [at + 2, Math.max(0, list.u16(at) - 1)];
  const length = list.u8(at);
  if (code === codes.tabStops && length === 255) return [at + 1, tabStopsLength(list, at + 1)];
  return [at + 1, length];
}

/** Tab stops too many for a byte: those to delete (4 bytes each), then those to add (3 each). */
function tabStopsLength(list: Bytes, at: number): number {
  const deleted = 1 + list.u8(at) * 4;
  return deleted + 1 + list.u8(at + deleted) * 3;
}

/** What a toggle says: on, off, or (null) what the style says. */
export function toggled(operand: Bytes): boolean | null {
  const value = operand.u8(0);
  return value <= 1 ? value === 1 : null;
}
