import { hostErrors } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { overlap, parseArea, type Area } from "../model/areas";
import type { SheetData, TableData } from "../model/data";
import { asValue } from "../model/entry";
import { same } from "../model/formulas";
import type { WorkbookStore } from "../model/store";
import { Range } from "./range";

/** Makes the object of a sheet: worksheets know of tables, so tables are told of worksheets. */
type WorksheetOf = (id: string) => HostObject;

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection, of a workbook or sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly className = "TableCollection";
  readonly #store: WorkbookStore;
  readonly #worksheetOf: WorksheetOf;
  readonly #sheet: string | null;

  constructor(store: WorkbookStore, worksheetOf: WorksheetOf, sheet: string | null = null) {
    super();
    this.#store = store;
    this.#worksheetOf = worksheetOf;
    this.#sheet = sheet;
  }

  listItems(): Table[] {
    return this.#tables().map(({ table }) => this.#object(table));
  }
  findItem(key: string): Table | null {
    const found = this.#tables().find(({ table }) => table.id === key || same(table.name, key));
    return found ? this.#object(found.table) : null;
  }

  add(address: string | Range, hasHeaders: boolean): Table {
    if (!hasHeaders || this.#sheet === null || typeof address !== "string")
      throw hostErrors.invalidArgument("the simulated Excel adds tables with headers, by address");
    const sheet = this.#store.sheetById(this.#sheet);
    return this.#object(this.#store.addTable(sheet, parseArea(address)));
  }
  getItem(key: string): Table {
    const found = this.findItem(key);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): Table | null {
    return this.findItem(key);
  }

  #object({ id }: TableData): Table {
    return new Table(this.#store, this.#worksheetOf, id);
  }
  #tables() {
    return this.#store
      .tables()
      .filter(({ sheet }) => this.#sheet === null || sheet.id === this.#sheet);
  }
}

class Table extends HostObject {
  readonly className = "Table";
  static override readonly navigation = ["columns", "worksheet"];
  readonly #store: WorkbookStore;
  readonly #worksheetOf: WorksheetOf;
  readonly #id: string;

  constructor(store: WorkbookStore, worksheetOf: WorksheetOf, id: string) {
    super();
    this.#store = store;
    this.#worksheetOf = worksheetOf;
    this.#id = id;
  }

  get columns(): TableColumnCollection {
    const { sheet, table } = this.#place();
    return new TableColumnCollection(sheet, table.area);
  }
  get worksheet(): HostObject {
    return this.#worksheetOf(this.#place().sheet.id);
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.#data().name;
  }
  set name(name: string) {
    this.#store.renameTable(this.#data(), name);
  }
  get style(): string {
    return this.#data().style;
  }
  set style(style: string) {
    if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(style)) throw hostErrors.invalidArgument(style);
    this.#data().style = style;
  }
  get showFilterButton(): boolean {
    return this.#data().showFilterButton;
  }
  set showFilterButton(show: boolean) {
    this.#data().showFilterButton = show;
  }
  get showBandedRows(): boolean {
    return this.#data().showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.#data().showBandedRows = show;
  }

  /** The header stays in its row, and the new area overlaps the old. */
  resize(address: string): void {
    const { sheet, table } = this.#place();
    const area = parseArea(address);
    this.#store.mayWrite(sheet);
    if (area.row !== table.area.row || !overlap(area, table.area))
      throw hostErrors.invalidArgument(address);
    table.area = area;
  }
  getRange(): Range {
    return this.#range((area) => area);
  }
  getHeaderRowRange(): Range {
    return this.#range((area) => ({ ...area, rowCount: 1 }));
  }
  getDataBodyRange(): Range {
    return this.#range((area) => ({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }));
  }

  #range(part: (area: Area) => Area): Range {
    const { sheet, table } = this.#place();
    return new Range(this.#store, sheet.id, part(table.area));
  }
  #data(): TableData {
    return this.#place().table;
  }
  #place() {
    const found = this.#store.tables().find(({ table }) => table.id === this.#id);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = "TableColumnCollection";
  readonly #sheet: SheetData;
  readonly #area: Area;

  constructor(sheet: SheetData, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  listItems(): TableColumn[] {
    const { row, column, columnCount } = this.#area;
    return Array.from({ length: columnCount }, (_, across) => {
      const header = this.#sheet.cells.get(`${row},${column + across}`)?.content ?? null;
      return new TableColumn(across + 1, String(asValue(header)));
    });
  }
  findItem(key: string): TableColumn | null {
    return this.listItems().find(({ id, name }) => String(id) === key || same(name, key)) ?? null;
  }
}

class TableColumn extends HostObject {
  readonly className = "TableColumn";
  readonly #id: number;
  readonly #name: string;

  constructor(id: number, name: string) {
    super();
    this.#id = id;
    this.#name = name;
  }

  get id(): number {
    return this.#id;
  }
  get name(): string {
    return this.#name;
  }
}
