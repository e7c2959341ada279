import {
  cellAddress,
  type CellBlock,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
} from "../../../workbook";
import { TextTooLongError } from "../errors";
import { cellEntry } from "./entry-text";
import { filledColumns, type FilledColumn } from "./filled-columns";
import { cutIntoPieces, joinedPieces, placeOf, type Entries, type Piece } from "./pieces";
import { bytesOf, type Step } from "./steps";

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767;

/**
 * Writes a sheet's contents and formulas with as few writes as their size allows: neighbouring blocks
 * go together, and a formula that fills a column is sent once.
 */
export function blockSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  return writesOf(sheet, formulaOf).map((write) =>
    "formula" in write
      ? writing(sheet, write.place, write.formula, bytesOf(write.formula))
      : writing(sheet, placeOf(write), write.entries, write.bytes)
  );
}

/** A formula for all cells of a place. */
interface Fill {
  readonly place: RangePlan;
  readonly formula: string;
}

/**
 * In the order of the blocks; a piece may stand in the gap of the one before. Headers of tables stand
 * there already.
 */
function writesOf(
  { blocks, tables }: SheetPlan,
  formulaOf: (formula: string) => string
): (Piece | Fill)[] {
  const writes: (Piece | Fill)[] = [];
  for (const block of blocks) {
    const filled = filledColumns(block);
    const isTable = tables.some(
      ({ range: { row, column } }) => row === block.row && column === block.column
    );
    const lines = [...block.cells]
      .map(entriesWithout(filled, formulaOf))
      .map((line, row) => (isTable && row === 0 ? line.map(() => null) : line));
    for (const piece of cutIntoPieces(block.row, block.column, lines)) {
      const last = writes.at(-1);
      const joined = last && "bytes" in last ? joinedPieces(last, piece) : null;
      if (joined) writes[writes.length - 1] = joined;
      else writes.push(piece);
    }
    writes.push(...filled.map((column) => fillOf(block, column, formulaOf)));
  }
  return writes;
}

function fillOf(
  { row, column, cells }: CellBlock,
  filled: FilledColumn,
  formulaOf: (formula: string) => string
): Fill {
  const place = {
    row: row + filled.firstRow,
    column: column + filled.column,
    rowCount: cells.length - filled.firstRow,
    columnCount: 1,
  };
  return { place, formula: `=${formulaOf(filled.formula)}` };
}

/** Office.js takes one entry for all cells of a range, of which its declared type does not know. */
function writing(
  { name }: SheetPlan,
  place: RangePlan,
  entries: readonly Entries[] | string,
  bytes: number
): Step {
  return {
    bytes: bytes + 300,
    queue: (_, draft) => {
      const range: { formulas: unknown } = draft.range(name, place);
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
          const cell = cellAddress(row + down, column + across);
          throw new TextTooLongError(`${name}!${cell}`, value.length, longestText);
        })
      );
}
