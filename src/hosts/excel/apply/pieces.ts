import type { RangePlan } from "../../../workbook";
import { rangeBytes } from "./filled-columns";
import { bytesOf } from "./steps";

/** What may be entered into a cell. */
export type Entry = string | number | boolean;

/** Something for each cell of a row; null leaves a cell as it is. */
export type Entries<For = Entry> = (For | null)[];

/** What is written into cells at once, the first of them at a row and column from 0. */
export interface Piece<For = Entry> {
  readonly row: number;
  readonly column: number;
  readonly entries: readonly Entries<For>[];
  readonly bytes: number;
}

/** Rows of one write: an array of them is sent as a whole, so a large block is cut. */
const writeBytes = 1_000_000;

/** A null and its comma, for a cell that lies between two pieces. */
const gapBytes = 5;

/** The place that a piece fills. */
export function placeOf({ row, column, entries }: Piece<unknown>): RangePlan {
  return { row, column, rowCount: entries.length, columnCount: entries[0]!.length };
}

/** Lines below each other, from a row and column on, in as few pieces as their size allows. */
export function cutIntoPieces<For>(
  row: number,
  column: number,
  lines: readonly Entries<For>[]
): Piece<For>[] {
  const pieces: { row: number; column: number; entries: Entries<For>[]; bytes: number }[] = [];
  lines.forEach((line, down) => {
    const bytes = bytesOf(line);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= writeBytes) {
      last.entries.push(line);
      last.bytes += bytes;
    } else pieces.push({ row: row + down, column, entries: [line], bytes });
  });
  return pieces;
}

/**
 * Both pieces as one, the later one's entries over the earlier's, or null where two writes are
 * smaller than the cells between that are left as they are.
 */
export function joinedPieces<For>(earlier: Piece<For>, later: Piece<For>): Piece<For> | null {
  const [one, other] = [placeOf(earlier), placeOf(later)];
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.max(one.column + one.columnCount, other.column + other.columnCount) - column;
  const cells = rowCount * columnCount;
  const gaps = cells - one.rowCount * one.columnCount - other.rowCount * other.columnCount;
  const bytes = earlier.bytes + later.bytes + gaps * gapBytes;
  if (gaps * gapBytes > rangeBytes || bytes > writeBytes) return null;
  const entries = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, (): For | null => null)
  );
  for (const piece of [earlier, later])
    piece.entries.forEach((line, down) =>
      line.forEach((entry, across) => {
        if (entry !== null)
          entries[piece.row + down - row]![piece.column + across - column] = entry;
      })
    );
  return { row, column, entries, bytes };
}

/** Adds a piece to others, joined with the last of them where that is smaller. */
export function addPiece<For>(pieces: Piece<For>[], piece: Piece<For>): void {
  const last = pieces.at(-1);
  const joined = last && joinedPieces(last, piece);
  if (joined) pieces[pieces.length - 1] = joined;
  else pieces.push(piece);
}
