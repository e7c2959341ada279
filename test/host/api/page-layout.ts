import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { addressOf, isWholeRows, parseArea } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { define, oneOf, SettingsObject, type Settings } from "./settings";

const word = (...words: string[]) =>
  oneOf((value) => hostErrors.invalidArgument(String(value)), ...words);

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends SettingsObject {
  readonly className = "PageLayout";
  static override readonly navigation = ["headersFooters"];
  readonly #settings: Settings;

  constructor(store: WorkbookStore, sheetId: string) {
    const sheet = store.sheetById(sheetId);
    const settings: Settings = {
      get: (key) => sheet.page[key],
      set: (key, value) => {
        store.mayWrite(sheet);
        sheet.page[key] = value;
      },
    };
    super(settings);
    this.#settings = settings;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#settings);
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (points === undefined) throw hostErrors.invalidArgument(unit);
    for (const [side, margin] of Object.entries(margins))
      this.#settings.set(`${side}Margin`, Number((margin * points).toFixed(2)));
  }
  setPrintArea(address: string): void {
    this.#settings.set("printArea", addressOf(parseArea(address)));
  }
  setPrintTitleRows(address: string): void {
    const rows = parseArea(address);
    if (!isWholeRows(rows)) throw hostErrors.invalidArgument(address);
    this.#settings.set("printTitleRows", addressOf(rows));
  }
}
define(PageLayout, "", {
  centerHorizontally: Boolean,
  orientation: word("Portrait", "Landscape"),
  paperSize: word("A3", "A4", "A5", "Letter", "Legal"),
  zoom: (value) => value,
});

class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  static override readonly navigation = ["defaultForAllPages"];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#settings);
  }
}

class HeaderFooter extends SettingsObject {
  readonly className = "HeaderFooter";
}
define(HeaderFooter, "", [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
]);
