import {
  rangeAddress,
  type CellBlock,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
} from "../../../workbook";
import { TextTooLongError } from "../errors";
import { cellEntry } from "./entry-text";
import { filledColumns, type FilledColumn } from "./filled-columns";
import { bytesOf, type Step } from "./steps";

/** Rows of one write: an array of them is sent as a whole, so a large block is cut. */
const writeBytes = 1_000_000;

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767;

/**
 * Writes a sheet's contents and formulas, each block with as few writes as its size allows. A formula
 * that fills a column is sent once.
 */
export function blockSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return sheet.blocks.flatMap((block) => {
    const filled = filledColumns(block);
    return [
      ...cut(block, entriesWithout(filled, formulaOf)).map(({ row, entries, bytes }) => {
        const [rowCount, columnCount] = [entries.length, entries[0]!.length];
        return writing(sheet, { row, column: block.column, rowCount, columnCount }, entries, bytes);
      }),
      ...filled.map(({ column, firstRow, formula }) => {
        const entry = `=${formulaOf(formula)}`;
        const place = {
          row: block.row + firstRow,
          column: block.column + column,
          rowCount: block.cells.length - firstRow,
          columnCount: 1,
        };
        return writing(sheet, place, entry, bytesOf(entry));
      }),
    ];
  });
}

/** Office.js takes one entry for all cells of a range, of which its declared type does not know. */
function writing(
  { name }: SheetPlan,
  place: RangePlan,
  entries: Entries[] | string,
  bytes: number
): Step {
  return {
    bytes: bytes + 300,
    queue: (_, draft) => {
      const range: { formulas: unknown } = draft(name).getRange(rangeAddress(place));
      range.formulas = entries;
    },
  };
}

/** The entries of a line; a cell whose column is filled is left alone, which null stands for. */
function entriesWithout(
  filled: readonly FilledColumn[],
  formulaOf: (formula: string) => string
): (line: readonly CellPlan[], row: number) => Entries {
  const firstRows = new Map(filled.map(({ column, firstRow }) => [column, firstRow]));
  return (line, row) =>
    line.map((cell, column) =>
      row >= (firstRows.get(column) ?? Infinity) ? null : cellEntry(cell, formulaOf)
    );
}

/** @throws TextTooLongError for text that no cell can hold */
export function refuseLongTexts(sheets: readonly SheetPlan[]): void {
  for (const { name, blocks } of sheets)
    for (const { row, column, cells } of blocks)
      [...cells].forEach((line, down) =>
        line.forEach(({ value }, across) => {
          if (typeof value !== "string" || value.length <= longestText) return;
          const cell = rangeAddress({
            row: row + down,
            column: column + across,
            rowCount: 1,
            columnCount: 1,
          });
          throw new TextTooLongError(`${name}!${cell}`, value.length, longestText);
        })
      );
}

type Entries = (string | number | boolean | null)[];

interface Piece {
  readonly row: number;
  readonly entries: Entries[];
  bytes: number;
}

function cut(
  block: CellBlock,
  entriesOf: (line: readonly CellPlan[], row: number) => Entries
): Piece[] {
  const pieces: Piece[] = [];
  [...block.cells].forEach((line, down) => {
    const entries = entriesOf(line, down);
    const bytes = bytesOf(entries);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= writeBytes) {
      last.entries.push(entries);
      last.bytes += bytes;
    } else pieces.push({ row: block.row + down, entries: [entries], bytes });
  });
  return pieces;
}
