import type { SheetContext } from "../context";
import { cell } from "../draft";
import { asOfLine } from "./as-of-line";
import type { CellBlock, ConditionalFormatPlan, HexColor, PrintPlan, SheetPlan } from "../plan";
import { listPrint } from "./print";
import { layOutTable, type LaidOutTable, type TableColumn } from "./table";

/** The rows above a list: its title, and a line with the as-of date. */
export const listHeaderRow = 3;

/** Of the rows above a list. */
export const topHeights: ReadonlyMap<number, number> = new Map([
  [0, 32],
  [1, 20],
  [2, 26],
]);

interface ListSheet<Row> {
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  readonly tabColor: HexColor;
  readonly tableName: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly frozenColumns: number;
  readonly paper: PrintPlan["paper"];
  readonly orientation?: PrintPlan["orientation"];
  /** Columns to print when those at the end are for the screen only. */
  readonly printedColumns?: number;
  readonly rules: (table: LaidOutTable) => readonly ConditionalFormatPlan[];
  /** More cells in the line above the header. */
  readonly extraBlocks?: readonly CellBlock[];
  readonly extraValidations?: SheetPlan["validations"];
}

/** A sheet that is one long table under a title, the header frozen and repeated in print. */
export function listSheet<Row>(
  { asOf }: SheetContext,
  list: ListSheet<Row>
): { readonly sheet: SheetPlan; readonly table: LaidOutTable } {
  const table = layOutTable({
    name: list.tableName,
    columns: list.columns,
    rows: list.rows,
    row: listHeaderRow,
    column: 0,
    showFilter: true,
  });
  return {
    table,
    sheet: {
      name: list.name,
      tabColor: list.tabColor,
      showGridlines: false,
      blocks: [
        cell(0, 0, list.heading, "sheetTitle"),
        cell(1, 0, list.note, "note"),
        asOfLine(asOf),
        ...(list.extraBlocks ?? []),
        table.block,
      ],
      columns: list.columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
      rowHeights: topHeights,
      merges: [],
      tables: [table.table],
      conditionalFormats: list.rules(table),
      validations: [...table.validations, ...(list.extraValidations ?? [])],
      charts: [],
      freeze: { rows: listHeaderRow + 1, columns: list.frozenColumns },
      print: {
        ...listPrint(list.paper, { first: listHeaderRow, last: listHeaderRow }, list.orientation),
        area: {
          row: 0,
          column: 0,
          rowCount: table.body.row + table.body.rowCount,
          columnCount: list.printedColumns ?? list.columns.length,
        },
      },
    },
  };
}
