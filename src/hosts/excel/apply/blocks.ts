import { rangeAddress, type CellBlock, type CellPlan, type SheetPlan } from "../../../workbook";
import { TextTooLongError } from "../errors";
import { draftSheet } from "./draft";
import { cellEntry } from "./entry-text";
import { bytesOf, type Step } from "./steps";

/** Rows of one write: an array of them is sent as a whole, so a large block is cut. */
const writeBytes = 1_000_000;

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767;

/** Writes a sheet's contents and formulas, each block with as few writes as its size allows. */
export function blockSteps(sheet: SheetPlan, formulaOf: (formula: string) => string): Step[] {
  const entry = (cell: CellPlan) => cellEntry(cell, formulaOf);
  return sheet.blocks.flatMap((block) =>
    cut(block, (line) => line.map(entry)).map(({ row, entries, bytes }) => {
      const place = rangeAddress({
        row,
        column: block.column,
        rowCount: entries.length,
        columnCount: entries[0]!.length,
      });
      return {
        bytes: bytes + 300,
        queue: ({ worksheets }) => {
          worksheets.getItem(draftSheet(sheet.name)).getRange(place).formulas = entries;
        },
      } satisfies Step;
    })
  );
}

/** @throws TextTooLongError for text that no cell can hold */
export function refuseLongTexts(sheets: readonly SheetPlan[]): void {
  for (const { name, blocks } of sheets)
    for (const { row, column, cells } of blocks)
      cells.forEach((line, down) =>
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

type Entries = (string | number | boolean)[];

interface Piece {
  readonly row: number;
  readonly entries: Entries[];
  bytes: number;
}

function cut(block: CellBlock, entriesOf: (line: readonly CellPlan[]) => Entries): Piece[] {
  const pieces: Piece[] = [];
  block.cells.forEach((line, down) => {
    const entries = entriesOf(line);
    const bytes = bytesOf(entries);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= writeBytes) {
      last.entries.push(entries);
      last.bytes += bytes;
    } else pieces.push({ row: block.row + down, entries: [entries], bytes });
  });
  return pieces;
}
