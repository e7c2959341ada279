import {
  lineIn,
  rangeAddress,
  type LedgerCells,
  type NamedCell,
  type RangePlan,
  type SheetPlan,
  type TableCells,
  type WorkbookPlan,
} from "../../../workbook";
import { around } from "../addresses";
import type { Values } from "./pieces";
import { contentOf } from "./read-cells";

/**
 * Queues the reading of a ledger that stands as it was planned: the plan tells where everything lies, so
 * that one range for each sheet does. It is what `queueReading` gives, for a tenth of the request.
 *
 * @returns what gives the cells as soon as the request is done
 */
export function queueWritten(workbook: Excel.Workbook, plan: WorkbookPlan): () => LedgerCells {
  const names = plan.names.flatMap(({ name, refersTo }) => placeOfName(name, refersTo));
  const read = plan.sheets.map((sheet) => {
    const ofSheet = names.filter((one) => one.sheet === sheet.name);
    const places = [...sheet.tables, ...ofSheet].map(({ range }) => range);
    return { sheet, names: ofSheet, valuesAt: queueValues(workbook, sheet.name, places) };
  });
  return () => ({
    names: new Map(
      read.flatMap(({ sheet, names, valuesAt }) =>
        names.map(({ name, range }) => [name, namedCell(sheet, range, valuesAt)] as const)
      )
    ),
    tables: new Map(
      read.flatMap(({ sheet, valuesAt }) =>
        sheet.tables.map(({ name, range }) => [name, tableCells(sheet, range, valuesAt)] as const)
      )
    ),
  });
}

type ValuesAt = (place: RangePlan) => Values;

/** One range around all places, from which each is cut out. */
function queueValues(
  workbook: Excel.Workbook,
  sheet: string,
  places: readonly RangePlan[]
): ValuesAt {
  if (places.length === 0) return () => [];
  const all = places.reduce(around);
  const range = workbook.worksheets.getItem(sheet).getRange(rangeAddress(all)).untrack();
  range.load("values");
  return ({ row, column, rowCount, columnCount }) =>
    range.values
      .slice(row - all.row, row - all.row + rowCount)
      .map((line: unknown[]) => line.slice(column - all.column, column - all.column + columnCount));
}

interface NamePlace {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangePlan;
}

/** The first cell that a name refers to: "设置与说明!$C$4", "单位汇总!$W$4:$W$12". */
function placeOfName(name: string, refersTo: string): NamePlace[] {
  const found = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)/.exec(refersTo);
  if (!found) return [];
  const [, sheet, letters, row] = found as unknown as [string, string, string, string];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [{ name, sheet, range: { row: Number(row) - 1, column, rowCount: 1, columnCount: 1 } }];
}

function namedCell({ blocks }: SheetPlan, range: RangePlan, valuesAt: ValuesAt): NamedCell {
  const planned = blocks
    .map((block) => lineIn(block, range.row)?.[range.column - block.column])
    .find((cell) => cell !== undefined);
  return {
    value: contentOf(valuesAt(range)[0]?.[0]),
    isFormula: planned?.formula !== undefined,
  };
}

function tableCells({ name }: SheetPlan, range: RangePlan, valuesAt: ValuesAt): TableCells {
  const [header = [], ...rows] = valuesAt(range);
  return {
    sheet: name,
    row: range.row,
    column: range.column,
    columns: header.map(String),
    rows: rows.map((row) => row.map(contentOf)),
  };
}
