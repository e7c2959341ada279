import type { Cell, CellStyle } from "hucre/xlsx";
import { columnLetters, type CellPlan, type SheetPlan, type WorkbookPlan } from "../../../workbook";
import { quotedStyle } from "./styles";
import { looksLikeFormula } from "./text";

/** What a cell looks like: a style of the plan, and whether its text must never become a formula. */
interface Look {
  readonly style: string;
  readonly isQuoted: boolean;
}

/** The cell of a plan that the library is given for the sake of its look. */
interface Specimen {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The few cells of a plan that the library writes itself, the first of each look, so that it makes
 * the styles and numbers them; all cells are then written anew with these numbers. An empty text
 * stands in for the first one, so that the library makes the part that texts are kept in.
 */
export class Specimens {
  private readonly places = new Map<string, Specimen>();
  private readonly cells: Map<string, Partial<Cell>>[];

  constructor(plan: WorkbookPlan, styleOf: (style: string) => CellStyle) {
    this.cells = plan.sheets.map(() => new Map<string, Partial<Cell>>());
    let needsText = true;
    for (const [sheet, row, column, cell] of cellsOf(plan.sheets)) {
      const isFirstText: boolean = needsText && isText(cell);
      const look = lookOf(cell);
      if (this.places.has(keyOf(look)) && !isFirstText) continue;
      needsText &&= !isFirstText;
      const style = styleOf(look.style);
      this.places.set(keyOf(look), { sheet, row, column });
      this.cells[sheet]!.set(`${row},${column}`, {
        value: isFirstText ? "" : null,
        style: look.isQuoted ? quotedStyle(style) : style,
      });
    }
  }

  /** The cells of one sheet that the library is to write. */
  of(sheet: number): Map<string, Partial<Cell>> {
    return this.cells[sheet]!;
  }

  /** The number that the library gave each look, by what it wrote; `xmlOf` is a sheet's XML. */
  numbersIn(xmlOf: (sheet: number) => string): (cell: CellPlan) => number {
    const numbers = new Map<string, number>();
    for (const [look, { sheet, row, column }] of this.places) {
      const address = `${columnLetters(column)}${row + 1}`;
      const written = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(xmlOf(sheet));
      numbers.set(look, Number(written?.[1] ?? 0));
    }
    return (cell) => numbers.get(keyOf(lookOf(cell)))!;
  }
}

function* cellsOf(
  sheets: readonly SheetPlan[]
): Generator<[sheet: number, row: number, column: number, cell: CellPlan]> {
  for (const [sheet, { blocks }] of sheets.entries())
    for (const block of blocks)
      for (const [down, line] of block.cells.entries())
        for (const [across, cell] of line.entries())
          yield [sheet, block.row + down, block.column + across, cell];
}

function lookOf(cell: CellPlan): Look {
  return { style: cell.style, isQuoted: isText(cell) && looksLikeFormula(String(cell.value)) };
}

function keyOf({ style, isQuoted }: Look): string {
  return isQuoted ? `${style} quoted` : style;
}

function isText({ value, formula }: CellPlan): boolean {
  return typeof value === "string" && formula === undefined;
}
