import type { ConditionalRule, WriteSheet } from "hucre/xlsx";
import {
  columnPixels,
  digitPixels,
  rangeAddress,
  type SheetPlan,
  type TablePlan,
} from "../../../workbook";
import { chart } from "./charts";
import { fileFormula } from "./formulas";
import { headerFooter, pageSetup } from "./page";
import { rgb, ruleStyle } from "./styles";
import { validation } from "./validations";

/** A planned sheet as the library's, with the cells that the library is to write. */
export function writeSheet(plan: SheetPlan, cells: WriteSheet["cells"]): WriteSheet {
  const columns = plan.columns.map(({ width, hidden }) => ({
    // The file counts the cell's padding as part of the width.
    width: Number((columnPixels(width) / digitPixels).toFixed(4)),
    ...(hidden ? { hidden } : {}),
  }));
  return {
    name: plan.name,
    columns,
    cells,
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

/** The first rule wins, as in the plan. */
function conditionalRules(plan: SheetPlan): ConditionalRule[] {
  return plan.conditionalFormats.map(({ ranges, formula, format, stopIfTrue }, index) => ({
    type: "expression",
    priority: index + 1,
    range: ranges.map(rangeAddress).join(" "),
    formula: fileFormula(formula, null),
    style: ruleStyle(format),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));
}

/** The tables of all sheets in the order in which the library numbers their parts from 1. */
export function tablesInOrder(sheets: readonly SheetPlan[]): TablePlan[] {
  return sheets.flatMap(({ tables }) => [...tables]);
}
