import { hostErrors } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { parseArea } from "../model/areas";
import type { NameData } from "../model/data";
import { same, sheetsIn } from "../model/formulas";
import type { WorkbookStore } from "../model/store";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection, workbook-wide. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = "NamedItemCollection";
  readonly #store: WorkbookStore;

  constructor(store: WorkbookStore) {
    super();
    this.#store = store;
  }

  listItems(): NamedItem[] {
    return this.#store.data.names.map((data) => new NamedItem(this.#store, data));
  }
  findItem(key: string): NamedItem | null {
    const data = this.#store.data.names.find(({ name }) => same(name, key));
    return data ? new NamedItem(this.#store, data) : null;
  }

  add(name: string, reference: string | Range, comment?: string | null): NamedItem {
    const formula = typeof reference === "string" ? reference : Range.referenceTo(reference);
    return new NamedItem(this.#store, this.#store.addName(name, formula, comment ?? ""));
  }
  getItem(key: string): NamedItem {
    const found = this.findItem(key);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): NamedItem | null {
    return this.findItem(key);
  }
}

class NamedItem extends HostObject {
  readonly className = "NamedItem";
  readonly #store: WorkbookStore;
  readonly #data: NameData;

  constructor(store: WorkbookStore, data: NameData) {
    super();
    this.#store = store;
    this.#data = data;
  }

  get name(): string {
    return this.#data.name;
  }
  get formula(): string {
    return this.#data.formula;
  }
  set formula(formula: string) {
    this.#store.mayWrite();
    this.#data.formula = this.#store.checkedFormula(formula);
  }
  get comment(): string {
    return this.#data.comment;
  }

  delete(): void {
    this.#store.mayWrite();
    const { names } = this.#store.data;
    names.splice(names.indexOf(this.#data), 1);
  }
  getRangeOrNullObject(): Range | null {
    const [name] = sheetsIn(this.#data.formula);
    const sheet = name === undefined ? null : this.#store.sheet(name);
    if (!sheet || this.#data.formula.includes("#REF!")) return null;
    return new Range(this.#store, sheet.id, parseArea(this.#data.formula.slice(1)));
  }
}
