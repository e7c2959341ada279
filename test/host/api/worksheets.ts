import { HostCollection } from "../protocol/host-object";
import { hostErrors } from "../protocol/host-error";
import type { WorkbookStore } from "../model/store";
import { Worksheet } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";
  readonly #store: WorkbookStore;

  constructor(store: WorkbookStore) {
    super();
    this.#store = store;
  }

  listItems(): Worksheet[] {
    return this.#store.data.sheets.map(({ id }) => new Worksheet(this.#store, id));
  }
  findItem(key: string): Worksheet | null {
    const sheet = this.#store.sheet(key);
    return sheet && new Worksheet(this.#store, sheet.id);
  }

  add(name?: string | null): Worksheet {
    return new Worksheet(this.#store, this.#store.addSheet(name ?? undefined).id);
  }
  getItem(key: string): Worksheet {
    const found = this.findItem(key);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this.findItem(key);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#store, this.#store.data.activeSheet);
  }

  _RegisterDataChangedEvent(): void {
    this.#store.watched.add("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.#store.watched.delete("changed");
  }
  _RegisterAddedEvent(): void {
    this.#store.watched.add("added");
  }
  _UnregisterAddedEvent(): void {
    this.#store.watched.delete("added");
  }
  _RegisterDeletedEvent(): void {
    this.#store.watched.add("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.#store.watched.delete("deleted");
  }
}
