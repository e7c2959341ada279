import {
  columnLetters,
  rangeAddress,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
} from "../../../workbook";
import { FileFormulas } from "./formulas";
import type { SharedStrings } from "./shared-strings";
import { fileText, isErrorValue } from "./text";
import { escapedText } from "./xml";

/** What the cells of all sheets are written with. */
export interface CellWriting {
  readonly styleNumber: (cell: CellPlan) => number;
  readonly strings: SharedStrings;
}

/**
 * A sheet's XML with all its cells, in stretches. The library writes cells one by one through
 * several objects each, ten times as slowly; what it wrote around them stays.
 *
 * @param written the sheet as the library wrote it, with a few cells
 */
export function* sheetXml(
  written: string,
  plan: SheetPlan,
  writing: CellWriting
): Generator<string> {
  const lines = linesOf(plan);
  const start = written.indexOf("<sheetData");
  const end = /<sheetData\/>|<\/sheetData>/.exec(written)!;
  yield withDimension(written.slice(0, start), lines);
  yield "<sheetData>";
  yield* rowsXml(plan, lines, writing);
  yield "</sheetData>";
  yield written.slice(end.index + end[0].length);
}

/** A row's cells by their columns. */
type Line = readonly (CellPlan | undefined)[];

/** The blocks of a sheet laid into one grid; where they overlap the later wins. */
function linesOf({ blocks, rowHeights }: SheetPlan): Line[] {
  const lines: (CellPlan | undefined)[][] = [];
  for (const row of rowHeights.keys()) lines[row] ??= [];
  for (const block of blocks)
    for (const [down, cells] of block.cells.entries()) {
      const line = (lines[block.row + down] ??= []);
      for (const [across, cell] of cells.entries()) line[block.column + across] = cell;
    }
  return lines;
}

function withDimension(head: string, lines: readonly (Line | undefined)[]): string {
  let width = 0;
  for (const line of lines) width = Math.max(width, line?.length ?? 0);
  if (width === 0) return head;
  const range = { row: 0, column: 0, rowCount: lines.length, columnCount: width };
  return head.replace(/<dimension [^>]*>/, `<dimension ref="${rangeAddress(range)}"/>`);
}

function* rowsXml(
  plan: SheetPlan,
  lines: readonly (Line | undefined)[],
  writing: CellWriting
): Generator<string> {
  const cells = new CellXml(plan, writing);
  for (const [row, line] of lines.entries()) {
    if (line === undefined) continue;
    const height = plan.rowHeights.get(row);
    const attributes = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    let xml = `<row r="${row + 1}"${attributes}>`;
    const tables = plan.tables.filter(({ range }) => hasRow(range, row));
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (cell === undefined) continue;
      const table = tables.find(({ range }) => hasColumn(range, column));
      xml += cells.of(cell, row, column, table?.name ?? null);
    }
    yield `${xml}</row>`;
  }
}

/** Writes one sheet's cells. */
class CellXml {
  private readonly formulas = new FileFormulas();
  private readonly letters: string[] = [];

  constructor(
    private readonly plan: SheetPlan,
    private readonly writing: CellWriting
  ) {}

  /** @param table the table that the cell stands in, if it does */
  of(cell: CellPlan, row: number, column: number, table: string | null): string {
    const letters = (this.letters[column] ??= columnLetters(column));
    const number = this.writing.styleNumber(cell);
    const style = number === 0 ? "" : ` s="${number}"`;
    const start = `<c r="${letters}${row + 1}"${style}`;
    const { value } = cell;
    const text =
      typeof value === "string"
        ? fileText(value, () => `${this.plan.name}!${letters}${row + 1}`)
        : null;
    if (cell.formula !== undefined) {
      const formula = this.formulas.xmlOf(cell.formula, table);
      return `${start}${resultXml(text ?? value, formula)}</c>`;
    }
    if (text !== null) return `${start} t="s"><v>${this.writing.strings.numberOf(text)}</v></c>`;
    if (typeof value === "number" && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${Number(value)}</v></c>`;
    return style === "" ? "" : `${start}/>`;
  }
}

/** The rest of a formula's cell: the type of its result, the formula, the result. */
function resultXml(result: CellPlan["value"], formula: string): string {
  if (typeof result === "string") {
    const type = isErrorValue(result) ? "e" : "str";
    return ` t="${type}">${formula}<v>${escapedText(result)}</v>`;
  }
  if (typeof result === "boolean") return ` t="b">${formula}<v>${Number(result)}</v>`;
  return result === null ? `>${formula}` : `>${formula}<v>${result}</v>`;
}

function hasRow({ row, rowCount }: RangePlan, at: number): boolean {
  return at >= row && at < row + rowCount;
}

function hasColumn({ column, columnCount }: RangePlan, at: number): boolean {
  return at >= column && at < column + columnCount;
}
