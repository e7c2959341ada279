import { HostObject } from "../protocol/host-object";
import { addressOf, type Area } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { PaintedCells, RangeFormat } from "./cell-format";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  static override readonly navigation = ["format"];
  readonly #cells: PaintedCells;
  readonly #areas: readonly Area[];

  constructor(store: WorkbookStore, sheet: string, areas: readonly Area[]) {
    super();
    this.#cells = new PaintedCells(store, sheet, areas);
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map(addressOf).join(",");
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#cells);
  }
  _KeepReference(): void {}
}
