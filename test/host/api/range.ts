import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { addressOf, around, overlap, type Area } from "../model/areas";
import { placeOf, type CellData, type SheetData } from "../model/data";
import { asFormula, asValue, contentOf, type Content } from "../model/entry";
import { sheetPrefix } from "../model/formulas";
import type { WorkbookStore } from "../model/store";
import { PaintedCells, RangeFormat } from "./cell-format";
import { setCellProperties, type CellProperties } from "./cell-properties";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";

interface ColumnProperties {
  readonly columnHidden?: boolean;
  readonly format?: { readonly columnWidth?: number };
}

interface RowProperties {
  readonly format?: { readonly rowHeight?: number };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends HostObject {
  readonly className = "Range";
  static override readonly navigation = ["conditionalFormats", "dataValidation", "format"];
  readonly #store: WorkbookStore;
  readonly #sheet: string;
  readonly #area: Area;

  constructor(store: WorkbookStore, sheet: string, area: Area) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.#area = area;
  }

  /** For other objects of the model; the wire cannot call it. */
  static placeOf(range: Range): { readonly sheet: string; readonly area: Area } {
    return { sheet: range.#sheet, area: range.#area };
  }
  /** "=单位汇总!$K$5:$K$9" */
  static referenceTo(range: Range): string {
    const absolute = addressOf(range.#area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `=${sheetPrefix(range.#data().name)}${absolute}`;
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#store, this.#sheet, [this.#area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.#store, this.#sheet, [this.#area]);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#cells());
  }

  get address(): string {
    return `${sheetPrefix(this.#data().name)}${addressOf(this.#area)}`;
  }
  get rowIndex(): number {
    return this.#area.row;
  }
  get columnIndex(): number {
    return this.#area.column;
  }
  get rowCount(): number {
    return this.#area.rowCount;
  }
  get columnCount(): number {
    return this.#area.columnCount;
  }
  get values(): unknown[][] {
    return this.#read(asValue);
  }
  set values(values: unknown) {
    this.#write(values);
  }
  get formulas(): unknown[][] {
    return this.#read(asFormula);
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }
  get numberFormat(): unknown[][] {
    return this.#eachCell((cell) => cell?.format.get("numberFormat") ?? "General");
  }
  set numberFormat(formats: unknown) {
    const sheet = this.#data();
    this.#store.mayWrite(sheet);
    this.#enter(formats, (row, column, format) => {
      if (typeof format !== "string") throw hostErrors.invalidArgument("numberFormat");
      this.#store.cell(sheet, row, column).format.set("numberFormat", format);
    });
  }
  set columnHidden(hidden: boolean) {
    const { hiddenColumns } = this.#data();
    for (let across = 0; across < this.#area.columnCount; across++)
      if (hidden) hiddenColumns.add(this.#area.column + across);
      else hiddenColumns.delete(this.#area.column + across);
  }

  getBoundingRect(other: Range): Range {
    return this.#at(around(this.#area, Range.placeOf(other).area));
  }
  getCell(row: number, column: number): Range {
    const { row: top, column: left } = this.#area;
    return this.#at({ row: top + row, column: left + column, rowCount: 1, columnCount: 1 });
  }
  getRow(row: number): Range {
    return this.#at({ ...this.#area, row: this.#area.row + row, rowCount: 1 });
  }
  /** Null where there are none. Each cell is an area of its own, where Excel joins neighbours. */
  getSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== "Formulas") throw hostErrors.invalidArgument(type);
    const areas = [...this.#data().cells].flatMap(([key, { content }]) =>
      content?.kind === "formula" && overlap(this.#area, placeOf(key)) ? [placeOf(key)] : []
    );
    if (areas.length === 0) return null;
    return new RangeAreas(this.#store, this.#sheet, areas, (area) => this.#at(area));
  }
  /** Null where nothing is in the range. Formats do not count, which Excel counts unless told. */
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    if (!valuesOnly) throw hostErrors.invalidArgument("the simulated Excel looks at values only");
    const used = [...this.#data().cells].flatMap(([key, { content }]) =>
      content && overlap(this.#area, placeOf(key)) ? [placeOf(key)] : []
    );
    return used.length === 0 ? null : this.#at(used.reduce(around));
  }
  /**
   * `across` merges the cells of each row by themselves:
   * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
   */
  merge(across = false): void {
    const sheet = this.#data();
    this.#store.mayWrite(sheet);
    if (sheet.tables.some(({ area }) => overlap(area, this.#area)))
      throw hostErrors.invalidOperation("Cells of a table cannot be merged.");
    const { row, rowCount } = this.#area;
    const merged = across
      ? Array.from({ length: rowCount }, (_, down) => ({
          ...this.#area,
          row: row + down,
          rowCount: 1,
        }))
      : [this.#area];
    sheet.merges = [...sheet.merges.filter((area) => !overlap(area, this.#area)), ...merged];
  }
  /**
   * One entry for each column, of which it sets what the entry has:
   * https://learn.microsoft.com/javascript/api/excel/excel.settablecolumnproperties
   */
  setColumnProperties(properties: readonly ColumnProperties[]): void {
    const { column, columnCount } = this.#area;
    if (properties.length !== columnCount)
      throw hostErrors.invalidArgument("The array does not have the size of the range.");
    properties.forEach(({ columnHidden, format = {}, ...others }, across) => {
      const { columnWidth, ...looks } = format;
      if (Object.keys({ ...others, ...looks }).length > 0)
        throw hostErrors.invalidArgument("the simulated Excel sets widths and hidden columns only");
      const one = this.#at({ ...this.#area, column: column + across, columnCount: 1 });
      if (columnWidth !== undefined) one.format.columnWidth = columnWidth;
      if (columnHidden !== undefined) one.columnHidden = columnHidden;
    });
  }
  /**
   * One entry for each row:
   * https://learn.microsoft.com/javascript/api/excel/excel.settablerowproperties
   */
  setRowProperties(properties: readonly RowProperties[]): void {
    const { row, rowCount } = this.#area;
    if (properties.length !== rowCount)
      throw hostErrors.invalidArgument("The array does not have the size of the range.");
    properties.forEach(({ format = {}, ...others }, down) => {
      const { rowHeight, ...looks } = format;
      if (Object.keys({ ...others, ...looks }).length > 0)
        throw hostErrors.invalidArgument("the simulated Excel sets heights of rows only");
      const one = this.#at({ ...this.#area, row: row + down, rowCount: 1 });
      if (rowHeight !== undefined) one.format.rowHeight = rowHeight;
    });
  }
  /**
   * One entry for each cell, of which it sets what the entry has:
   * https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties
   */
  setCellProperties(properties: readonly (readonly CellProperties[])[]): void {
    this.#enter(properties, (row, column, entry) => {
      const cell = this.#at({ row, column, rowCount: 1, columnCount: 1 });
      setCellProperties(cell.format, entry as CellProperties);
    });
  }
  select(): void {
    if (this.#store.data.activeSheet !== this.#sheet)
      throw hostErrors.invalidOperation("A range can be selected only on the active sheet.");
    this.#store.data.selection = { sheet: this.#sheet, area: this.#area };
  }
  _KeepReference(): void {}
  /** The client asks before it cuts a large array of values into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.#area.rowCount || columns !== this.#area.columnCount)
      throw hostErrors.invalidArgument("The array does not have the size of the range.");
  }

  #at(area: Area): Range {
    return new Range(this.#store, this.#sheet, area);
  }
  #data(): SheetData {
    return this.#store.sheetById(this.#sheet);
  }
  #cells(): PaintedCells {
    return new PaintedCells(this.#store, this.#sheet, [this.#area]);
  }
  #read(show: (content: Content | null) => unknown): unknown[][] {
    return this.#eachCell((cell) => show(cell?.content ?? null));
  }
  #eachCell(show: (cell: CellData | undefined) => unknown): unknown[][] {
    const { cells } = this.#data();
    const { row, column, rowCount, columnCount } = this.#area;
    return Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, across) =>
        show(cells.get(`${row + down},${column + across}`))
      )
    );
  }
  #write(entries: unknown): void {
    const sheet = this.#data();
    this.#enter(entries, (row, column, entry) =>
      this.#store.setContent(sheet, row, column, contentOf(entry))
    );
    this.#store.emit({ kind: "changed", sheet: sheet.id, address: addressOf(this.#area) });
  }
  /**
   * One entry for all cells, or an array of the range's size, in which null leaves a cell alone:
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
  #enter(entries: unknown, enter: (row: number, column: number, entry: unknown) => void): void {
    const { row, column, rowCount, columnCount } = this.#area;
    if (Array.isArray(entries)) {
      const rows = entries as readonly unknown[][];
      if (rows.length !== rowCount || rows.some((line) => line.length !== columnCount))
        throw hostErrors.invalidArgument("The array does not have the size of the range.");
    }
    for (let down = 0; down < rowCount; down++)
      for (let across = 0; across < columnCount; across++) {
        const entry = Array.isArray(entries)
          ? (entries as readonly unknown[][])[down]![across]
          : entries;
        if (entry !== null) enter(row + down, column + across, entry);
      }
  }
}
