import { isOfficeError } from "../run";

/** Where a table lies. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of cells. */
export type Values = unknown[][];

/** Excel's reply would be larger than it may be. */
export function isTooMuch(error: unknown): boolean {
  return isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}

const allRows = Number.MAX_SAFE_INTEGER;

/**
 * The values of several tables, each in a request of its own; with half as many rows at once each
 * time Excel says that it is too much.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  rowsAtOnce = allRows
): Promise<Values[]> {
  const pieces = extents.map((extent) => piecesOf(extent, rowsAtOnce));
  try {
    return await readOneByOne(context, pieces);
  } catch (error) {
    const most = Math.max(...extents.map(({ rowCount }) => rowCount));
    const next = Math.floor(Math.min(rowsAtOnce, most) / 2);
    if (!isTooMuch(error) || next === 0) throw error;
    return readInPieces(context, extents, next);
  }
}

function piecesOf(extent: Extent, rowsAtOnce: number): Extent[] {
  const pieces: Extent[] = [];
  for (let done = 0; done < extent.rowCount; done += rowsAtOnce)
    pieces.push({
      ...extent,
      row: extent.row + done,
      rowCount: Math.min(rowsAtOnce, extent.rowCount - done),
    });
  return pieces;
}

async function readOneByOne(
  context: Excel.RequestContext,
  tables: readonly Extent[][]
): Promise<Values[]> {
  return tables.reduce(
    async (before, pieces) => [
      ...(await before),
      await pieces.reduce(
        async (rows, piece) => [...(await rows), ...(await readPiece(context, piece))],
        Promise.resolve<Values>([])
      ),
    ],
    Promise.resolve<Values[]>([])
  );
}

async function readPiece(
  context: Excel.RequestContext,
  { sheet, row, column, rowCount, columnCount }: Extent
): Promise<Values> {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount).load("values");
  await context.sync();
  return range.values;
}
