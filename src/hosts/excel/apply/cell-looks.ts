import type { RangePlan, SheetPlan } from "../../../workbook";
import { addPiece, cutIntoPieces, placeOf, type Piece } from "./pieces";
import { runsOf } from "./rectangles";
import type { Step } from "./steps";

export type CellFormat = Excel.CellPropertiesFormat;

/** How each cell of a place looks, in one respect. */
export interface CellLook {
  readonly place: RangePlan;
  readonly look: CellFormat;
}

/** Paints cells one by one, neighbours in one operation. */
export function cellLookSteps({ name }: SheetPlan, looks: readonly CellLook[]): Step[] {
  return piecesOf(looks).map((piece) => {
    const properties = piece.entries.map((line) =>
      line.map((format) => (format === null ? {} : { format }))
    );
    return {
      bytes: piece.bytes + 300,
      queue: (_, draft) => draft.range(name, placeOf(piece)).setCellProperties(properties),
    };
  });
}

function piecesOf(looks: readonly CellLook[]): Piece<CellFormat>[] {
  const grid = formatsByCell(looks);
  const pieces: Piece<CellFormat>[] = [];
  for (const row of [...grid.keys()].sort((one, other) => one - other)) {
    const line = grid.get(row)!;
    for (const { first, count } of runsOf(
      new Map([...line.keys()].map((column) => [column, ""]))
    )) {
      const formats = Array.from({ length: count }, (_, across) => line.get(first + across)!);
      for (const piece of cutIntoPieces(row, first, [formats])) addPiece(pieces, piece);
    }
  }
  return pieces;
}

/** By row and column, what all looks together make of a cell. */
function formatsByCell(looks: readonly CellLook[]): Map<number, Map<number, CellFormat>> {
  const grid = new Map<number, Map<number, CellFormat>>();
  for (const { place, look } of looks)
    for (let down = 0; down < place.rowCount; down++) {
      const row = place.row + down;
      const line = grid.get(row) ?? new Map<number, CellFormat>();
      grid.set(row, line);
      for (let across = 0; across < place.columnCount; across++) {
        const column = place.column + across;
        line.set(column, { ...line.get(column), ...look });
      }
    }
  return grid;
}
