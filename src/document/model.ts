/** The kinds of file that can be told apart by their bytes. */
export type DocumentKind = "doc" | "docx" | "html" | "odt" | "pdf" | "rtf" | "txt" | "xls" | "xlsx";

/**
 * A document as a reader of any format leaves it: paragraphs and rectangular tables in order.
 * It knows nothing of tasks.
 */
export interface SourceDocument {
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: "paragraph";
  /** The text with its automatic number in front, tracked deletions left out. */
  readonly text: string;
  /** Footnotes (脚注) that hang on this paragraph. */
  readonly notes: readonly string[];
}

/**
 * A rectangular table: every row has `columnCount` places. A merged cell stands, as the same
 * object, in every place that it covers, so `row[0] === row[5]` means one merged cell.
 */
export interface Table {
  readonly type: "table";
  readonly columnCount: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** The cell's text; its paragraphs and line breaks are separated by "\n". */
  readonly text: string;
  readonly notes: readonly string[];
  /** Tables nested in the cell. Their text is not part of `text`. */
  readonly tables: readonly Table[];
  /** The place of the cell's top left corner and its size in rows and columns. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
