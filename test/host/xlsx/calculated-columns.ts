import type { SheetData, TableData } from "../model/data";
import { fileFormula } from "./formulas";

/**
 * Adds a table's calculated columns to its part, which the library does not write: those whose cells
 * all have one formula, as Excel makes them when it is entered into the column.
 * https://support.microsoft.com/office/873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export function withCalculatedColumns(part: string, sheet: SheetData, table: TableData): string {
  let column = table.area.column;
  return part.replace(/<tableColumn ([^>]*)\/>/g, (plain, attributes: string) => {
    const formula = formulaOfColumn(sheet, table, column++);
    return formula === null
      ? plain
      : `<tableColumn ${attributes}><calculatedColumnFormula>${escaped(fileFormula(formula, table.name))}</calculatedColumnFormula></tableColumn>`;
  });
}

/** The one formula that stands in all rows of a table's column. */
function formulaOfColumn({ cells }: SheetData, { area }: TableData, column: number): string | null {
  const contents = Array.from(
    { length: area.rowCount - 1 },
    (_, down) => cells.get(`${area.row + 1 + down},${column}`)?.content
  );
  const formulas = new Set(
    contents.map((content) => (content?.kind === "formula" ? content.formula : null))
  );
  const [formula = null] = formulas;
  return formulas.size === 1 ? formula : null;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
