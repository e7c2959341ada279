import { HostCollection, HostObject } from "../protocol/host-object";
import type { ShapeData, SheetData } from "../model/data";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection; pictures are shapes too. */
export class ShapeCollection extends HostCollection<Shape> {
  readonly className = "ShapeCollection";
  readonly #sheet: SheetData;

  constructor(sheet: SheetData) {
    super();
    this.#sheet = sheet;
  }

  listItems(): Shape[] {
    return this.#sheet.shapes.map((data) => new Shape(data));
  }
  findItem(key: string): Shape | null {
    return this.listItems().find(({ id, name }) => id === key || name === key) ?? null;
  }
}

class Shape extends HostObject {
  readonly className = "Shape";
  readonly #data: ShapeData;

  constructor(data: ShapeData) {
    super();
    this.#data = data;
  }

  get id(): string {
    return this.#data.id;
  }
  get name(): string {
    return this.#data.name;
  }
  get type(): string {
    return this.#data.type;
  }
}
