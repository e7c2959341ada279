import { HostObject } from "../protocol/host-object";
import { sheetColumns, sheetRows, type Area } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class FreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly #store: WorkbookStore;
  readonly #sheet: string;

  constructor(store: WorkbookStore, sheet: string) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  freezeAt(range: Range): void {
    this.#freeze(Range.placeOf(range).area);
  }
  freezeRows(count: number): void {
    this.#freeze({ row: 0, column: 0, rowCount: count, columnCount: sheetColumns });
  }
  freezeColumns(count: number): void {
    this.#freeze({ row: 0, column: 0, rowCount: sheetRows, columnCount: count });
  }

  #freeze(area: Area): void {
    this.#store.mayWrite();
    this.#store.sheetById(this.#sheet).freeze = area;
  }
}
