import { rangeAddress, type TablePlan } from "../../../workbook";
import { fileFormula } from "./formulas";
import { escapedAttribute } from "./xml";

/**
 * The XML part of a table. The library's own lacks the calculated columns, by which Excel fills
 * the formulas into rows that a person adds, and gives every table a built-in style.
 */
export function tablePart(table: TablePlan, id: number): string {
  const range = rangeAddress(table.range);
  const columns = table.columns.map(({ name, formula }, index) => {
    const attributes = `id="${index + 1}" name="${escaped(name)}"`;
    if (formula === undefined) return `<tableColumn ${attributes}/>`;
    const calculated = escaped(fileFormula(formula, table.name));
    return `<tableColumn ${attributes}><calculatedColumnFormula>${calculated}</calculatedColumnFormula></tableColumn>`;
  });
  const style = table.style === null ? "" : ` name="${escaped(table.style)}"`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0">`,
    table.showFilter ? `<autoFilter ref="${range}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${Number(table.bandedRows)}" showColumnStripes="0"/>`,
    `</table>`,
  ].join("");
}

/** A line break inside a column's name. */
function escaped(text: string): string {
  return escapedAttribute(text).replaceAll("\n", "_x000a_");
}
