import { columnLetters, type CellPlan, type SheetPlan, type TablePlan } from "../../../workbook";
import { FileFormulas } from "./formulas";
import type { PartBytes } from "./part-bytes";
import type { SharedString, SharedStrings } from "./shared-strings";
import type { StyleNumbers } from "./style-numbers";
import { fileText, isErrorValue } from "./text";
import { escapedText } from "./xml";

/** What the cells of all sheets are written with. */
export interface CellWriting {
  readonly styles: StyleNumbers;
  readonly strings: SharedStrings;
}

/** How the element of a cell goes on behind its address and its look, by what it holds. */
const contents = {
  blank: "/>",
  number: "><v>",
  boolean: ' t="b"><v>',
  text: ' t="s"><v>',
  formula: ">",
  booleanFormula: ' t="b">',
  textFormula: ' t="str">',
  errorFormula: ' t="e">',
} as const;

type Content = keyof typeof contents;

/** A formula's result that is a text. */
interface TextResult {
  readonly content: "textFormula" | "errorFormula";
  readonly element: Uint8Array;
}

const encoder = new TextEncoder();
const rowStart = encoder.encode('<row r="');
const rowMiddle = encoder.encode('">');
const heightStart = encoder.encode('" ht="');
const heightEnd = encoder.encode('" customHeight="1">');
const rowEnd = encoder.encode("</row>");
const valueStart = encoder.encode("<v>");
const valueEnd = encoder.encode("</v></c>");
const cellEnd = encoder.encode("</c>");

/**
 * Writes the cells of one sheet. A large ledger has two million, so each is put together from bytes that were
 * made for its column, its look and its formula once.
 */
export class CellWriter {
  private readonly formulas = new FileFormulas();
  private readonly starts: Uint8Array[] = [];
  private readonly middles = new Map<Content, Uint8Array[]>();
  private readonly results = new Map<string, TextResult>();
  /** The text that stood last in each column. */
  private readonly above: (SharedString | undefined)[] = [];
  private row = 0;

  constructor(
    private readonly plan: SheetPlan,
    private readonly writing: CellWriting,
    private readonly to: PartBytes
  ) {}

  /** @param height in points; undefined for a row that is as high as usual */
  startRow(row: number, height: number | undefined): void {
    const { to } = this;
    this.row = row;
    to.put(rowStart);
    to.putNumber(row + 1);
    if (height === undefined) return to.put(rowMiddle);
    to.put(heightStart);
    to.putNumber(height);
    to.put(heightEnd);
  }

  endRow(): void {
    this.to.put(rowEnd);
  }

  /** A cell without a formula; nothing for one without content that looks like no cell at all. */
  putValue(cell: CellPlan, column: number): void {
    const { value } = cell;
    if (typeof value === "string") {
      const { strings } = this.writing;
      const string =
        strings.use(value, this.above[column]) ?? strings.add(value, this.place(column));
      this.above[column] = string;
      this.putStart(cell, column, "text", string.isQuoted);
      this.to.putNumber(string.number);
    } else if (typeof value === "number" && Number.isFinite(value)) {
      this.putStart(cell, column, "number");
      this.to.putNumber(value);
    } else if (typeof value === "boolean") {
      this.putStart(cell, column, "boolean");
      this.to.putNumber(Number(value));
    } else {
      if (this.writing.styles.showsBlank(cell)) this.putStart(cell, column, "blank");
      return;
    }
    this.to.put(valueEnd);
  }

  /** A cell with a formula, and with its result. */
  putFormula(cell: CellPlan, formula: string, table: TablePlan | undefined, column: number): void {
    const { value } = cell;
    const { to } = this;
    const element = this.formulas.bytesOf(formula, table?.name ?? null);
    if (typeof value === "string") {
      const result = this.textResult(value, column);
      this.putStart(cell, column, result.content);
      to.put(element);
      to.put(result.element);
      return;
    }
    this.putStart(cell, column, typeof value === "boolean" ? "booleanFormula" : "formula");
    to.put(element);
    if (value === null || !Number.isFinite(Number(value))) return to.put(cellEnd);
    to.put(valueStart);
    to.putNumber(Number(value));
    to.put(valueEnd);
  }

  private textResult(text: string, column: number): TextResult {
    let result = this.results.get(text);
    if (result === undefined) {
      const written = fileText(text, this.place(column));
      result = {
        content: isErrorValue(written) ? "errorFormula" : "textFormula",
        element: encoder.encode(`<v>${escapedText(written)}</v></c>`),
      };
      this.results.set(text, result);
    }
    return result;
  }

  /** A cell's element up to what it holds. */
  private putStart(cell: CellPlan, column: number, content: Content, isQuoted = false): void {
    this.to.put((this.starts[column] ??= encoder.encode(`<c r="${columnLetters(column)}`)));
    this.to.putNumber(this.row + 1);
    this.to.put(this.middle(content, this.writing.styles.of(cell, isQuoted)));
  }

  /** What stands between a cell's address and what it holds. */
  private middle(content: Content, style: number): Uint8Array {
    let byStyle = this.middles.get(content);
    if (byStyle === undefined) this.middles.set(content, (byStyle = []));
    return (byStyle[style] ??= encoder.encode(
      `"${style === 0 ? "" : ` s="${style}"`}${contents[content]}`
    ));
  }

  /** Where a cell stands, for the message that it cannot be written. */
  private place(column: number): () => string {
    return () => `${this.plan.name}!${columnLetters(column)}${this.row + 1}`;
  }
}
