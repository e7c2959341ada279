import type { Cell, CellStyle } from "hucre/xlsx";
import { columnLetters, type CellPlan, type WorkbookPlan } from "../../../workbook";
import { quotedStyle } from "./styles";
import { looksLikeFormula } from "./text";

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
  /** By style: of cells whose text may be anything, and of those whose text must stay text. */
  private readonly plain = new Map<string, Specimen>();
  private readonly quoted = new Map<string, Specimen>();
  private readonly cells: Map<string, Partial<Cell>>[];
  private needsText = true;

  constructor(
    plan: WorkbookPlan,
    private readonly styleOf: (style: string) => CellStyle
  ) {
    this.cells = plan.sheets.map(() => new Map<string, Partial<Cell>>());
    for (const [sheet, { blocks }] of plan.sheets.entries())
      for (const block of blocks)
        for (const [down, line] of block.cells.entries())
          for (const [across, cell] of line.entries())
            if (this.isNeeded(cell))
              this.add(cell, { sheet, row: block.row + down, column: block.column + across });
  }

  /** The cells of one sheet that the library is to write. */
  of(sheet: number): Map<string, Partial<Cell>> {
    return this.cells[sheet]!;
  }

  /** The number that the library gave each look, by what it wrote; `xmlOf` is a sheet's XML. */
  numbersIn(xmlOf: (sheet: number) => string): (cell: CellPlan) => number {
    const numbers = (specimens: ReadonlyMap<string, Specimen>) =>
      new Map([...specimens].map(([style, place]) => [style, styleNumber(xmlOf, place)]));
    const [plain, quoted] = [numbers(this.plain), numbers(this.quoted)];
    return (cell) => (isQuoted(cell) ? quoted : plain).get(cell.style)!;
  }

  private isNeeded(cell: CellPlan): boolean {
    const known = isQuoted(cell) ? this.quoted : this.plain;
    return !known.has(cell.style) || (this.needsText && isText(cell));
  }

  private add(cell: CellPlan, place: Specimen): void {
    const style = this.styleOf(cell.style);
    const isFirstText = this.needsText && isText(cell);
    if (isFirstText) this.needsText = false;
    (isQuoted(cell) ? this.quoted : this.plain).set(cell.style, place);
    this.cells[place.sheet]!.set(`${place.row},${place.column}`, {
      value: isFirstText ? "" : null,
      style: isQuoted(cell) ? quotedStyle(style) : style,
    });
  }
}

function styleNumber(xmlOf: (sheet: number) => string, { sheet, row, column }: Specimen): number {
  const address = `${columnLetters(column)}${row + 1}`;
  const written = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(xmlOf(sheet));
  return Number(written?.[1] ?? 0);
}

function isQuoted(cell: CellPlan): boolean {
  return isText(cell) && looksLikeFormula(String(cell.value));
}

function isText({ value, formula }: CellPlan): boolean {
  return formula === undefined && typeof value === "string";
}
