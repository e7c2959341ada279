import type { Area } from "./areas";
import type { Content } from "./entry";

/** A workbook as plain data: what a file of it would hold, and nothing of how it is spoken to. */
export interface WorkbookData {
  readonly sheets: SheetData[];
  readonly names: NameData[];
  readonly properties: Record<PropertyName, string>;
  structureProtected: boolean;
  readOnly: boolean;
  activeSheet: string;
  selection: { readonly sheet: string; readonly area: Area } | null;
  /** Base64 of workbooks that were opened as new ones. */
  readonly opened: string[];
}

export const propertyNames = ["title", "subject", "author", "keywords", "comments"] as const;
export type PropertyName = (typeof propertyNames)[number];

export interface SheetData {
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  /** By "row,column". */
  readonly cells: Map<string, CellData>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  merges: Area[];
  tables: TableData[];
  /** The first has the highest priority. */
  rules: RuleData[];
  validations: ValidationData[];
  readonly charts: ChartData[];
  readonly comments: CommentData[];
  readonly shapes: ShapeData[];
  readonly page: Record<string, unknown>;
  freeze: Area | null;
}

export interface CellData {
  content: Content | null;
  /** By path: "font/name", "fill/color", "borders/top/color", "numberFormat". */
  readonly format: Map<string, unknown>;
}

export interface NameData {
  readonly name: string;
  formula: string;
  comment: string;
}

export interface TableData {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

export interface RuleData {
  readonly areas: readonly Area[];
  readonly type: string;
  formula: string;
  stopIfTrue: boolean;
  readonly format: Map<string, unknown>;
}

export interface ValidationData {
  readonly area: Area;
  readonly settings: Record<string, unknown>;
}

interface CommentData {
  readonly id: string;
  readonly content: string;
}

export interface ShapeData {
  readonly id: string;
  readonly name: string;
  /** https://learn.microsoft.com/javascript/api/excel/excel.shapetype */
  readonly type: string;
}

export interface ChartData {
  readonly id: string;
  readonly type: string;
  name: string;
  readonly settings: Map<string, unknown>;
  readonly series: SeriesData[];
}

export interface SeriesData {
  name: string;
  /** "=单位汇总!$K$5:$K$9" */
  values: string;
  categories: string;
  readonly settings: Map<string, unknown>;
}

/** The cell that a key of `cells` means. */
export function placeOf(key: string): Area {
  const [row, column] = key.split(",").map(Number);
  return { row: row!, column: column!, rowCount: 1, columnCount: 1 };
}

/** The data as JSON text, to compare a workbook with what it was. */
export function snapshot(data: WorkbookData): string {
  return JSON.stringify(
    data,
    (_, value: unknown) => {
      if (value instanceof Map) return [...value].sort(([one], [other]) => compare(one, other));
      return value instanceof Set ? [...value].sort(compare) : value;
    },
    1
  );
}

function compare(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : 1;
}
