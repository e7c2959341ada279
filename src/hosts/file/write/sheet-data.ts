import {
  columnLetters,
  rangeAddress,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
} from "../../../workbook";
import type { Stretch } from "./archive";
import { FileFormulas } from "./formulas";
import { extent, rowsOf } from "./rows";
import type { SharedStrings } from "./shared-strings";
import type { StyleNumbers } from "./style-numbers";
import { fileText, isErrorValue } from "./text";
import { escapedText } from "./xml";

/** What the cells of all sheets are written with. */
interface CellWriting {
  readonly styles: StyleNumbers;
  readonly strings: SharedStrings;
}

/**
 * A sheet's XML with all its cells, in stretches. The library writes cells one by one through
 * several objects each, ten times as slowly; what it wrote around them stays.
 *
 * @param written the sheet as the library wrote it, without its cells
 */
export function* sheetXml(
  written: string,
  plan: SheetPlan,
  writing: CellWriting
): Generator<readonly Stretch[]> {
  const start = written.indexOf("<sheetData");
  const end = /<sheetData\/>|<\/sheetData>/.exec(written)!;
  yield [withDimension(written.slice(0, start), plan), "<sheetData>"];
  yield* rowsXml(plan, writing);
  yield ["</sheetData>", written.slice(end.index + end[0].length)];
}

function withDimension(head: string, plan: SheetPlan): string {
  const { rows, columns } = extent(plan);
  if (columns === 0) return head;
  const range = { row: 0, column: 0, rowCount: rows, columnCount: columns };
  return head.replace(/<dimension [^>]*>/, `<dimension ref="${rangeAddress(range)}"/>`);
}

function* rowsXml(plan: SheetPlan, writing: CellWriting): Generator<readonly Stretch[]> {
  const formulas = new FileFormulas();
  const xml = new CellXml(plan, writing);
  for (const { row, cells, height } of rowsOf(plan)) {
    const attributes = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const stretches: Stretch[] = [];
    let text = `<row r="${row + 1}"${attributes}>`;
    const tables = plan.tables.filter(({ range }) => hasRow(range, row));
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      if (cell.formula === undefined) {
        text += xml.content(cell, row, column);
        continue;
      }
      const table = tables.find(({ range }) => hasColumn(range, column));
      const { before, behind } = xml.around(cell, row, column);
      stretches.push(text + before, formulas.bytesOf(cell.formula, table?.name ?? null));
      text = behind;
    }
    stretches.push(`${text}</row>`);
    yield stretches;
  }
}

/** Writes one sheet's cells. */
class CellXml {
  private readonly letters: string[] = [];

  constructor(
    private readonly plan: SheetPlan,
    private readonly writing: CellWriting
  ) {}

  /** A cell without a formula; nothing for one without content that looks like no cell at all. */
  content(cell: CellPlan, row: number, column: number): string {
    const { value } = cell;
    if (value === null && !this.writing.styles.showsBlank(cell)) return "";
    if (typeof value === "string") {
      const { number, isQuoted } = this.writing.strings.use(value, this.place(row, column));
      return `${this.start(cell, row, column, isQuoted)} t="s"><v>${number}</v></c>`;
    }
    const start = this.start(cell, row, column);
    if (typeof value === "number" && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${Number(value)}</v></c>`;
    return `${start}/>`;
  }

  /** What stands before and behind a cell's formula: the type of its result, and the result. */
  around(cell: CellPlan, row: number, column: number): { before: string; behind: string } {
    const { value } = cell;
    const start = this.start(cell, row, column);
    if (typeof value === "string") {
      const text = fileText(value, this.place(row, column));
      const type = isErrorValue(text) ? "e" : "str";
      return { before: `${start} t="${type}">`, behind: `<v>${escapedText(text)}</v></c>` };
    }
    if (typeof value === "boolean")
      return { before: `${start} t="b">`, behind: `<v>${Number(value)}</v></c>` };
    const isNumber = typeof value === "number" && Number.isFinite(value);
    return { before: `${start}>`, behind: isNumber ? `<v>${value}</v></c>` : "</c>" };
  }

  private start(cell: CellPlan, row: number, column: number, isQuoted = false): string {
    const number = this.writing.styles.of(cell, isQuoted);
    const style = number === 0 ? "" : ` s="${number}"`;
    return `<c r="${this.lettersOf(column)}${row + 1}"${style}`;
  }

  /** Where a cell stands, for the message that it cannot be written. */
  private place(row: number, column: number): () => string {
    return () => `${this.plan.name}!${this.lettersOf(column)}${row + 1}`;
  }

  private lettersOf(column: number): string {
    return (this.letters[column] ??= columnLetters(column));
  }
}

function hasRow({ row, rowCount }: RangePlan, at: number): boolean {
  return at >= row && at < row + rowCount;
}

function hasColumn({ column, columnCount }: RangePlan, at: number): boolean {
  return at >= column && at < column + columnCount;
}
