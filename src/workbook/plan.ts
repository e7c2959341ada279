/**
 * A workbook as plain data: what a host has to bring about, whether in Excel through Office.js or
 * in a file. Rows and columns count from 0. It names no library and no Excel object.
 */
export interface WorkbookPlan {
  readonly properties: DocumentProperties;
  readonly styles: Readonly<Record<string, StylePlan>>;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** Index of the sheet that is shown first. */
  readonly activeSheet: number;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
}

/** A name for a cell or range. Ledger names are stable English: AsOfDate. */
export interface DefinedName {
  readonly name: string;
  /** Without "=": 设置与说明!$C$4 */
  readonly refersTo: string;
  readonly comment?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: HexColor;
  readonly showGridlines: boolean;
  readonly zoom?: number;
  /** Blocks of cells, which do not overlap. */
  readonly blocks: readonly CellBlock[];
  /** Column widths, in characters of the default font, by column index. */
  readonly columns: readonly ColumnPlan[];
  /** Row heights in points, by row index; other rows are as high as their blocks say. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly RangePlan[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** Out of sight until a person unhides it. */
  readonly isHidden?: boolean;
  /** Protected without a password: a guard against slips of the hand. Cells of an unlocked style stay free. */
  readonly isProtected?: boolean;
}

/** "#RRGGBB" */
export type HexColor = `#${string}`;

export interface RangePlan {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ColumnPlan {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Every line has the same length. */
  readonly cells: CellLines;
  /** Points that a row needs so that its text shows; where `SheetPlan.rowHeights` says nothing of it. */
  readonly heightOf?: (line: readonly CellPlan[], index: number) => number;
}

/** Lines of cells: an array, or what makes them while they are gone through (`madeLines`). */
export interface CellLines extends Iterable<readonly CellPlan[]> {
  readonly length: number;
  at(index: number): readonly CellPlan[] | undefined;
}

/** A date is its Excel serial number; the style gives the number format. */
export type CellContent = string | number | boolean | null;

export interface CellPlan {
  /** The content, or, where `formula` stands, its result: what a reader sees without recalculation. */
  readonly value: CellContent;
  /** Without "=". English function names, "," between arguments, structured references allowed. */
  readonly formula?: string;
  /** A key of WorkbookPlan.styles. */
  readonly style: string;
}

export interface StylePlan {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: HexColor;
  };
  readonly fill?: HexColor;
  readonly border?: HexColor;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** An entry cell stays editable when the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface TablePlan {
  /** Stable English name, unique in the workbook: Tasks. */
  readonly name: string;
  /** Header row included. Its cells stand in a block. */
  readonly range: RangePlan;
  readonly columns: readonly TableColumnPlan[];
  /** Excel's built-in style name, or null for none (our own cell styles show). */
  readonly style: string | null;
  readonly showFilter: boolean;
  readonly bandedRows: boolean;
}

interface TableColumnPlan {
  readonly name: string;
  /** The formula that fills the column, also in rows that a person adds. Without "=". */
  readonly formula?: string;
}

/** Native rules only: a rule that calls a custom function never applies in Excel. */
export interface ConditionalFormatPlan {
  /** The first is the topmost and leftmost of them, and no cell stands in two. */
  readonly ranges: readonly RangePlan[];
  /** Relative to the first range's top left cell, without "=". No structured references: Excel forbids them here. */
  readonly formula: string;
  readonly format: {
    readonly fill?: HexColor;
    readonly fontColor?: HexColor;
    readonly bold?: boolean;
  };
  readonly stopIfTrue?: boolean;
}

export interface ValidationPlan {
  readonly range: RangePlan;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  };
}

export type ValidationRule =
  /** One of a few: the items, or a formula for a range ("UnitNames", "$A$3:$A$9"). */
  | { readonly type: "list"; readonly items: readonly string[] }
  | { readonly type: "listFrom"; readonly formula: string }
  | { readonly type: "decimal" | "date"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "custom"; readonly formula: string };

export interface ChartPlan {
  /** Stable English name. */
  readonly name: string;
  readonly kind: "stackedBar";
  readonly title: string;
  /** Alternative text for screen readers. */
  readonly description: string;
  /** Ranges on `sheet`: the labels, and one range for each series. */
  readonly sheet: string;
  readonly categories: RangePlan;
  readonly series: readonly {
    readonly name: string;
    readonly color: HexColor;
    readonly values: RangePlan;
  }[];
  /** The cells of the chart's own sheet that it covers. */
  readonly place: RangePlan;
}

export interface PrintPlan {
  readonly paper: "A3" | "A4";
  readonly orientation: "portrait" | "landscape";
  /** Pages that the width must fit; 1. Height is fitted too when `fitHeight` is given. */
  readonly fitWidth: number;
  readonly fitHeight?: number;
  readonly area?: RangePlan;
  /** First and last row repeated on every page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's codes: "&C第 &P 页，共 &N 页". */
  readonly header?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
}
