import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { addressOf, contains, sheetColumns, sheetRows, type Area } from "../model/areas";
import { placeOf, type SheetData, type TableData, type WorkbookData } from "../model/data";
import { asValue, type Content } from "../model/entry";
import { writtenChart } from "./charts";
import { fileFormula } from "./formulas";
import { footerOf, headerOf, pageSetup, printNames } from "./page";
import { withPartsMended } from "./parts";
import { rgb, writtenStyle } from "./styles";
import { writtenRule, writtenValidation } from "./rules";

/**
 * A workbook as the bytes of an .xlsx. Formulas have no results in it: whoever opens it calculates
 * them.
 */
export async function saveWorkbook(data: WorkbookData): Promise<Uint8Array> {
  const { title, subject, author, keywords, comments } = data.properties;
  const bytes = await writeXlsx({
    sheets: data.sheets.map(writtenSheet),
    namedRanges: [
      ...data.names.map(({ name, formula, comment }) => ({
        name,
        range: fileFormula(formula, null),
        comment,
      })),
      ...data.sheets.flatMap(printNames),
    ],
    activeSheet: data.sheets.findIndex(({ id }) => id === data.activeSheet),
    properties: { title, subject, creator: author, keywords, description: comments },
  });
  return withPartsMended(bytes, data);
}

function writtenSheet(sheet: SheetData): WriteSheet {
  const { freeze } = sheet;
  return {
    name: sheet.name,
    columns: columnsOf(sheet),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    cells: new Map<string, Partial<Cell>>([
      // The library writes a row's height only where the row has a cell.
      ...[...sheet.rowHeights.keys()].map((row) => [`${row},0`, { value: null }] as const),
      ...[...sheet.cells].map(([key, cell]) => [key, writtenCell(sheet, key, cell)] as const),
    ]),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    tables: sheet.tables.map((table) => writtenTable(sheet, table)),
    conditionalRules: sheet.rules.map(writtenRule),
    dataValidations: sheet.validations.map(writtenValidation),
    charts: sheet.charts.map(writtenChart),
    ...(freeze ? { freezePane: paneOf(freeze) } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    pageSetup: pageSetup(sheet.page),
    headerFooter: { oddHeader: headerOf(sheet.page), oddFooter: footerOf(sheet.page) },
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: rgb(sheet.tabColor) } } : {}),
    },
  };
}

/** Frozen rows reach over all columns, and frozen columns over all rows. */
function paneOf({ rowCount, columnCount }: Area) {
  return {
    rows: rowCount === sheetRows ? 0 : rowCount,
    columns: columnCount === sheetColumns ? 0 : columnCount,
  };
}

/** The model has points, a file has digits of seven pixels. */
function columnsOf({ columnWidths, hiddenColumns }: SheetData) {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points === undefined ? {} : { width: Number(((points * 96) / 72 / 7).toFixed(4)) }),
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function writtenCell(
  { tables }: SheetData,
  key: string,
  { content, format }: { readonly content: Content | null; readonly format: Map<string, unknown> }
): Partial<Cell> {
  const style = writtenStyle(format);
  if (content?.kind !== "formula") return { value: content && asValue(content), style };
  const { row, column } = placeOf(key);
  const home = tables.find(({ area }) => contains(area, row, column));
  return { value: null, formula: fileFormula(content.formula, home?.name ?? null), style };
}

function writtenTable({ cells }: SheetData, table: TableData) {
  const { row, column, columnCount } = table.area;
  const columns = Array.from({ length: columnCount }, (_, across) => {
    const content = cells.get(`${row},${column + across}`)?.content ?? null;
    return { name: content?.kind === "text" ? content.text : "" };
  });
  return {
    name: table.name,
    range: addressOf(table.area),
    columns,
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
  };
}
