import { rangeAddress } from "../address";
import { planned } from "../draft";
import { madeLines } from "../lines";
import type {
  CellBlock,
  CellContent,
  CellPlan,
  RangePlan,
  TablePlan,
  ValidationPlan,
} from "../plan";
import { cellStyle, headerStyle, type CellContentKind, type ColumnRole } from "../style/styles";
import type { ColumnRule } from "./rules";
import { lineHeight } from "./text-size";

/** One column of a table, in the words of the workbook. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly width: number;
  readonly role: ColumnRole;
  /** How the cells look; a function where it differs by row (a target's unit). */
  readonly kind: CellContentKind | ((row: Row) => CellContentKind);
  /** The content, or the result of the column's formula. */
  readonly value: (row: Row, index: number) => CellContent;
  /**
   * Structured references to the own row are written [@列]. One text fills the whole column, also
   * in rows that a person adds; a function gives each row its own.
   */
  readonly formula?: string | ((row: Row) => string);
  /** What may be typed; a function where that hangs on the row's cell in another column. */
  readonly rule?: ColumnRule | ((firstCell: LaidOutTable["firstCell"]) => ColumnRule);
  /** A column that only formulas read. */
  readonly hidden?: boolean;
}

interface TableLayout<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The place of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly showFilter: boolean;
  /** Rows as high as Excel makes them, whatever their text. */
  readonly plainHeights?: boolean;
}

/** A table on its sheet: its cells, what Excel knows of it, and its dropdowns. */
export interface LaidOutTable {
  readonly block: CellBlock;
  readonly table: TablePlan;
  readonly validations: readonly ValidationPlan[];
  /** The data rows, without the header. */
  readonly body: RangePlan;
  /** The data cells of one column. */
  columnRange(name: string): RangePlan;
  /** "$K5": a column's cell in the first data row, for conditional formats. */
  firstCell(name: string): string;
}

export function layOutTable<Row>(layout: TableLayout<Row>): LaidOutTable {
  const { columns, rows, row, column } = layout;
  const header = columns.map(({ name, role }) => ({ value: name, style: headerStyle(role) }));
  const rowCount = Math.max(1, rows.length);
  const cells = columns.map(cellsOf);
  const lineAt = (index: number): readonly CellPlan[] => {
    if (index === 0) return header;
    if (rows.length === 0) return columns.map(blankCell);
    return cells.map((cellIn) => cellIn(rows[index - 1]!, index - 1));
  };
  const body: RangePlan = {
    row: row + 1,
    column,
    rowCount,
    columnCount: columns.length,
  };
  const columnRange = (name: string): RangePlan => {
    const place = columns.findIndex((one) => one.name === name);
    if (place < 0) throw new Error(`Table ${layout.name} has no column ${name}`);
    return { ...body, column: column + place, columnCount: 1 };
  };
  const firstCell = (name: string) => `$${rangeAddress({ ...columnRange(name), rowCount: 1 })}`;
  return {
    block: {
      row,
      column,
      cells: madeLines(rowCount + 1, lineAt),
      ...(layout.plainHeights ? {} : { heightOf: heightsFor(columns) }),
    },
    table: {
      name: layout.name,
      range: { ...body, row, rowCount: rowCount + 1 },
      columns: columns.map(({ name, formula }) => ({
        name,
        ...(typeof formula === "string" ? { formula } : {}),
      })),
      style: null,
      showFilter: layout.showFilter,
      bandedRows: false,
    },
    validations: columns.flatMap(({ name, rule }) =>
      rule
        ? [
            {
              ...(typeof rule === "function" ? rule(firstCell) : rule),
              range: columnRange(name),
            },
          ]
        : []
    ),
    body,
    columnRange,
    firstCell,
  };
}

/** Excel has no table without a row: an empty one gets a blank row to type into. */
function blankCell<Row>({ kind, role }: TableColumn<Row>): CellPlan {
  return planned(null, cellStyle(typeof kind === "function" ? "text" : kind, role));
}

/** Makes a column's cells. */
function cellsOf<Row>(column: TableColumn<Row>): (row: Row, index: number) => CellPlan {
  const { formula, value } = column;
  const styleOf = styleIn(column);
  return (row, index) => {
    const own = typeof formula === "function" ? formula(row) : formula;
    const content = value(row, index);
    const isBlank = content === "" && own === undefined;
    return planned(isBlank ? null : content, styleOf(row), own);
  };
}

function styleIn<Row>({ kind, role }: TableColumn<Row>): (row: Row) => string {
  if (typeof kind === "function") return (row) => cellStyle(kind(row), role);
  const style = cellStyle(kind, role);
  return () => style;
}

const headerHeight = 36;

/** Hidden columns need no room. */
function heightsFor<Row>(columns: readonly TableColumn<Row>[]): NonNullable<CellBlock["heightOf"]> {
  const widths = columns.map(({ width, hidden }) => (hidden ? null : width));
  return (line, index) => (index === 0 ? headerHeight : lineHeight(line, widths));
}
