import {
  merged,
  rowHeight,
  type CellBlock,
  type CellPlan,
  type PrintPlan,
  type RangePlan,
  type SheetPlan,
} from "../workbook";
import { reportCell } from "./amounts";
import type { ReportStyle } from "./styles";

/** One column of a report's table: so many of the page's columns wide. */
export interface ReportColumn<Row> {
  readonly name: string;
  readonly span?: number;
  readonly cell: (row: Row) => CellPlan;
}

/** A report is laid out from the top down; this holds what stands so far. */
export class ReportPage {
  private readonly blocks: CellBlock[] = [];
  private readonly merges: RangePlan[] = [];
  private readonly heights = new Map<number, number>();
  private next = 0;

  /** @param widths the widths of the page's columns, in digits */
  constructor(private readonly widths: readonly number[]) {}

  /** The row that comes next, from 0. */
  get row(): number {
    return this.next;
  }

  /** How tall it is so far, in points. */
  get height(): number {
    return [...this.heights.values()].reduce((sum, height) => sum + height, 0);
  }

  /** A line across the whole page. Without a height it gets what its text needs. */
  line(text: string, style: ReportStyle, height?: number): this {
    const width = this.widths.reduce((sum, one) => sum + one, 0) / largeness(style);
    this.put([[reportCell(text, style), this.widths.length]]);
    return this.close(height ?? rowHeight([{ text, width }]) * largeness(style));
  }

  /** Cells side by side; each is as many columns wide as its number says. */
  cells(cells: readonly (readonly [CellPlan, number])[], leastHeight = 0): this {
    let column = 0;
    const texts = cells.map(([{ value }, span]) => {
      const width = this.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      return { text: typeof value === "string" ? value : "", width };
    });
    this.put(cells);
    return this.close(Math.max(leastHeight, rowHeight(texts)));
  }

  header<Row>(columns: readonly ReportColumn<Row>[]): this {
    return this.cells(
      columns.map(({ name, span }) => [reportCell(name, "header"), span ?? 1]),
      26
    );
  }

  tableRow<Row>(columns: readonly ReportColumn<Row>[], row: Row): this {
    return this.cells(columns.map(({ cell, span }) => [cell(row), span ?? 1]));
  }

  table<Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): this {
    this.header(columns);
    for (const row of rows) this.tableRow(columns, row);
    return this;
  }

  gap(height: number): this {
    return this.close(height);
  }

  /** Rows that something laid over the cells takes, a chart. */
  space(rowCount: number): this {
    for (let count = 0; count < rowCount; count++) this.close(18);
    return this;
  }

  sheet(
    name: string,
    print: PrintPlan,
    more: Partial<Pick<SheetPlan, "charts" | "freeze" | "tabColor">> = {}
  ): SheetPlan {
    return {
      name,
      showGridlines: false,
      blocks: this.blocks,
      columns: this.widths.map((width) => ({ width })),
      rowHeights: this.heights,
      merges: this.merges,
      tables: [],
      conditionalFormats: [],
      validations: [],
      charts: [],
      isProtected: true,
      ...more,
      print: {
        ...print,
        area: { row: 0, column: 0, rowCount: this.next, columnCount: this.widths.length },
      },
    };
  }

  private put(cells: readonly (readonly [CellPlan, number])[]): void {
    let column = 0;
    for (const [content, columnCount] of cells) {
      const range = { row: this.next, column, rowCount: 1, columnCount };
      const { block, merge } = merged(range, content);
      this.blocks.push(block);
      if (columnCount > 1) this.merges.push(merge);
      column += columnCount;
    }
  }

  private close(height: number): this {
    this.heights.set(this.next, height);
    this.next++;
    return this;
  }
}

/** How much larger than the tables' text a line's is. */
function largeness(style: ReportStyle): number {
  if (style === "title") return 2;
  return style === "paragraph" || style === "signature" ? 1.15 : 1;
}
