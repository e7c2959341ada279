import type { Cell, CellStyle, ConditionalRule, WriteSheet } from "hucre/xlsx";
import {
  rangeAddress,
  type CellPlan,
  type RangePlan,
  type SheetPlan,
  type TablePlan,
} from "../../../workbook";
import { chart } from "./charts";
import { fileFormula, FileFormulas } from "./formulas";
import { headerFooter, pageSetup } from "./page";
import { quotedStyle, rgb, ruleStyle } from "./styles";
import { fileText, isErrorValue, looksLikeFormula } from "./text";
import { validation } from "./validations";

/** The file counts the cell's padding, five pixels of seven to a digit, as part of the width. */
const paddingDigits = 5 / 7;

/** A planned sheet as the library's. */
export function writeSheet(plan: SheetPlan, styleOf: (style: string) => CellStyle): WriteSheet {
  const columns = plan.columns.map(({ width, hidden }) => ({
    width: Number((width + paddingDigits).toFixed(4)),
    ...(hidden ? { hidden } : {}),
  }));
  return {
    name: plan.name,
    columns,
    cells: new Map(cellsOf(plan, styleOf)),
    rowDefs: new Map([...plan.rowHeights].map(([row, height]) => [row, { height }])),
    merges: plan.merges.map((range) => ({
      startRow: range.row,
      startCol: range.column,
      endRow: range.row + range.rowCount - 1,
      endCol: range.column + range.columnCount - 1,
    })),
    tables: plan.tables.map(({ name, range, columns, showFilter }) => ({
      name,
      range: rangeAddress(range),
      columns: columns.map((column) => ({ name: column.name })),
      showAutoFilter: showFilter,
    })),
    conditionalRules: conditionalRules(plan),
    dataValidations: plan.validations.map(validation),
    charts: plan.charts.map(chart),
    ...(plan.freeze
      ? { freezePane: { rows: plan.freeze.rows, columns: plan.freeze.columns } }
      : {}),
    ...(plan.isProtected ? { protection: { sheet: true } } : {}),
    ...(plan.isHidden ? { hidden: true } : {}),
    pageSetup: pageSetup(plan.print),
    headerFooter: headerFooter(plan.print),
    view: {
      showGridLines: plan.showGridlines,
      ...(plan.zoom ? { zoomScale: plan.zoom } : {}),
      ...(plan.tabColor ? { tabColor: { rgb: rgb(plan.tabColor) } } : {}),
    },
  };
}

function* cellsOf(
  plan: SheetPlan,
  styleOf: (style: string) => CellStyle
): Generator<[string, Partial<Cell>]> {
  const formulas = new FileFormulas();
  for (const block of plan.blocks)
    for (const [down, line] of block.cells.entries())
      for (const [across, cell] of line.entries()) {
        const place = { row: block.row + down, column: block.column + across };
        yield [
          `${place.row},${place.column}`,
          fileCell(cell, place, plan, styleOf(cell.style), formulas),
        ];
      }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function fileCell(
  cell: CellPlan,
  place: Place,
  plan: SheetPlan,
  style: CellStyle,
  formulas: FileFormulas
): Partial<Cell> {
  const value =
    typeof cell.value === "string"
      ? fileText(cell.value, () => addressOf(plan, place))
      : cell.value;
  if (cell.formula !== undefined) {
    const table = plan.tables.find(({ range }) => holds(range, place));
    return {
      value: null,
      formula: formulas.of(cell.formula, table?.name ?? null),
      formulaResult: value,
      style,
    };
  }
  if (typeof value !== "string" || !looksLikeFormula(value)) return { value, style };
  const kept = { value, style: quotedStyle(style) };
  // As plain text the library would write #N/A as an error value.
  return isErrorValue(value) ? { ...kept, richText: [{ text: value }] } : kept;
}

function addressOf({ name }: SheetPlan, place: Place): string {
  return `${name}!${rangeAddress({ ...place, rowCount: 1, columnCount: 1 })}`;
}

function holds(range: RangePlan, { row, column }: Place): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

/** The first rule wins, as in the plan. */
function conditionalRules(plan: SheetPlan): ConditionalRule[] {
  return plan.conditionalFormats.map(({ range, formula, format, stopIfTrue }, index) => ({
    type: "expression",
    priority: index + 1,
    range: rangeAddress(range),
    formula: fileFormula(formula, null),
    style: ruleStyle(format),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));
}

/** The tables of all sheets in the order in which the library numbers their parts from 1. */
export function tablesInOrder(sheets: readonly SheetPlan[]): TablePlan[] {
  return sheets.flatMap(({ tables }) => [...tables]);
}
