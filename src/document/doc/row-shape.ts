import type { CellEdge } from "../flow/levelled-body";
import type { Bytes } from "./bytes";
import { codes, type Modifier } from "./modifiers";

/** How long the description of one cell is (TC80, [MS-DOC] 2.9.314). */
const cellSize = 20;

/** Flags of a cell: it starts a merge to the right, goes on from the left, or from above. */
const cellFlags = { goesOnFromLeft: 2, merged: 0x20, startsBelow: 0x40 };

/** Collects what the modifiers of a row's end say of its cells. */
export class RowShape {
  private cells: { right: number; merged: CellEdge["merged"] }[] = [];

  get edges(): readonly CellEdge[] {
    return this.cells;
  }

  take({ code, operand }: Modifier): void {
    if (code === codes.rowCells) this.cells = cellsOf(operand);
    if (code === codes.mergeCells) this.mergeRight(operand.u8(0), operand.u8(1));
    if (code === codes.mergeDown) this.mergeDown(operand.u8(0), operand.u8(1));
  }

  /** Cells from the first up to, and without, the last one are one. */
  private mergeRight(first: number, end: number): void {
    for (const cell of this.cells.slice(first + 1, end)) cell.merged = "left";
  }

  private mergeDown(index: number, how: number): void {
    const cell = this.cells[index];
    if (cell) cell.merged = how === 1 ? "above" : undefined;
  }
}

/** The edges of all cells, the left one of the first in front, then what each cell is (2.9.322). */
function cellsOf(operand: Bytes): { right: number; merged: CellEdge["merged"] }[] {
  const count = operand.u8(0);
  const descriptions = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, index) => {
    const at = descriptions + index * cellSize;
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
    return { right: operand.i16(1 + (index + 1) * 2), merged: mergeOf(flags) };
  });
}

function mergeOf(flags: number): CellEdge["merged"] {
  if ((flags & cellFlags.goesOnFromLeft) !== 0) return "left";
  const goesOn = (flags & cellFlags.merged) !== 0 && (flags & cellFlags.startsBelow) === 0;
  return goesOn ? "above" : undefined;
}
