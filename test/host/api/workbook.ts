import { HostObject } from "../protocol/host-object";
import { propertyNames, type PropertyName } from "../model/data";
import { parseArea } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { Application } from "./application";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { define, SettingsObject } from "./settings";
import { TableCollection } from "./tables";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject {
  readonly className = "Workbook";
  static override readonly navigation = [
    "application",
    "names",
    "properties",
    "protection",
    "tables",
    "worksheets",
  ];
  readonly #store: WorkbookStore;

  constructor(store: WorkbookStore) {
    super();
    this.#store = store;
  }

  get application(): Application {
    return new Application();
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#store);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.#store);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#store);
  }
  get tables(): TableCollection {
    return new TableCollection(this.#store, (id) => new Worksheet(this.#store, id));
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#store);
  }
  get readOnly(): boolean {
    return this.#store.data.readOnly;
  }
  /** How Excel on the web opens a new workbook. */
  createAndOpenWorkbook(base64: string): void {
    this.#store.data.opened.push(base64);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  getSelectedRange(): Range {
    const { selection, activeSheet } = this.#store.data;
    return new Range(
      this.#store,
      selection?.sheet ?? activeSheet,
      selection?.area ?? parseArea("A1")
    );
  }
}

class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";
  readonly #store: WorkbookStore;

  constructor(store: WorkbookStore) {
    super();
    this.#store = store;
  }

  get protected(): boolean {
    return this.#store.data.structureProtected;
  }
}

class DocumentProperties extends SettingsObject {
  readonly className = "DocumentProperties";

  constructor(store: WorkbookStore) {
    const { properties } = store.data;
    super({
      get: (key) => properties[key as PropertyName],
      set: (key, value) => {
        store.mayWrite();
        properties[key as PropertyName] = String(value);
      },
    });
  }
}
define(DocumentProperties, "", propertyNames);
