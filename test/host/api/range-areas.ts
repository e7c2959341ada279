import { HostCollection, HostObject } from "../protocol/host-object";
import { addressOf, type Area } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { PaintedCells, RangeFormat } from "./cell-format";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";

type RangeOf = (area: Area) => HostObject;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  static override readonly navigation = ["areas", "conditionalFormats", "dataValidation", "format"];
  readonly #store: WorkbookStore;
  readonly #sheet: string;
  readonly #cells: PaintedCells;
  readonly #areas: readonly Area[];
  readonly #rangeOf: RangeOf;

  /** @param rangeOf makes the range of one area: ranges know of areas, so areas are told of ranges */
  constructor(store: WorkbookStore, sheet: string, areas: readonly Area[], rangeOf: RangeOf) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.#rangeOf = rangeOf;
    this.#cells = new PaintedCells(store, sheet, areas);
    this.#areas = areas;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#areas.map(this.#rangeOf));
  }
  get address(): string {
    return this.#areas.map(addressOf).join(",");
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#store, this.#sheet, this.#areas);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.#store, this.#sheet, this.#areas);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#cells);
  }
  _KeepReference(): void {}
}

class RangeCollection extends HostCollection<HostObject> {
  readonly className = "RangeCollection";
  readonly #ranges: readonly HostObject[];

  constructor(ranges: readonly HostObject[]) {
    super();
    this.#ranges = ranges;
  }
  listItems(): readonly HostObject[] {
    return this.#ranges;
  }
  findItem(): null {
    return null;
  }
}
