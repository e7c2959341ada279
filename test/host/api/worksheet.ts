import { HostObject } from "../protocol/host-object";
import { hostErrors } from "../protocol/host-error";
import { around, parseArea, type Area } from "../model/areas";
import { placeOf, type SheetData } from "../model/data";
import type { WorkbookStore } from "../model/store";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { FreezePanes } from "./freeze-panes";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { ShapeCollection } from "./shapes";
import { TableCollection } from "./tables";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  static override readonly navigation = [
    "charts",
    "comments",
    "freezePanes",
    "pageLayout",
    "protection",
    "shapes",
    "tables",
  ];
  readonly #store: WorkbookStore;
  readonly #id: string;

  constructor(store: WorkbookStore, id: string) {
    super();
    this.#store = store;
    this.#id = id;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#store, this.#id);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.#data());
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.#store, this.#id);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.#store, this.#id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#store, this.#data());
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this.#data());
  }
  get tables(): TableCollection {
    return new TableCollection(this.#store, (id) => new Worksheet(this.#store, id), this.#id);
  }

  get id(): string {
    return this.#data().id;
  }
  get name(): string {
    return this.#data().name;
  }
  set name(name: string) {
    this.#store.renameSheet(this.#data(), name);
  }
  get position(): number {
    return this.#store.data.sheets.indexOf(this.#data());
  }
  set position(position: number) {
    this.#store.moveSheet(this.#data(), position);
  }
  get visibility(): string {
    return this.#data().visibility;
  }
  set visibility(visibility: string) {
    this.#data().visibility = visibility;
  }
  get tabColor(): string {
    return this.#data().tabColor;
  }
  set tabColor(color: string) {
    this.#store.mayWrite();
    this.#data().tabColor = color;
  }
  /** Office.js calls it showGridlines. */
  get gridlines(): boolean {
    return this.#data().showGridlines;
  }
  set gridlines(show: boolean) {
    this.#store.mayWrite();
    this.#data().showGridlines = show;
  }

  /** That a hidden sheet cannot be activated is documented nowhere; it is the stricter reading. */
  activate(): void {
    const sheet = this.#data();
    if (sheet.visibility !== "Visible") throw hostErrors.invalidOperation("The sheet is hidden.");
    this.#store.data.activeSheet = sheet.id;
  }
  delete(): void {
    this.#store.deleteSheet(this.#data());
  }
  getRange(address?: string | null): Range {
    return new Range(this.#store, this.#data().id, parseArea(address ?? "1:1048576"));
  }
  /** Null for a sheet on which nothing stands. Formats do not count, which Excel counts unless told. */
  getUsedRangeOrNullObject(_valuesOnly = false): Range | null {
    const used = usedArea(this.#data());
    return used && new Range(this.#store, this.#id, used);
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.#store, this.#data().id, { row, column, rowCount, columnCount });
  }
  /** Reported to fail with lists of addresses of about 8,000 characters. */
  getRanges(addresses: string): RangeAreas {
    if (addresses.length > 8_000) throw hostErrors.invalidArgument("address list is too long");
    const { id } = this.#data();
    return new RangeAreas(
      this.#store,
      id,
      addresses.split(",").map(parseArea),
      (area) => new Range(this.#store, id, area)
    );
  }

  #data(): SheetData {
    return this.#store.sheetById(this.#id);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly #store: WorkbookStore;
  readonly #sheet: SheetData;

  constructor(store: WorkbookStore, sheet: SheetData) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.isProtected;
  }
  /** "Fails if the worksheet has already been protected." */
  protect(): void {
    this.#store.mayWrite();
    if (this.#sheet.isProtected) throw hostErrors.invalidOperation("The sheet is protected.");
    this.#sheet.isProtected = true;
  }
}

function usedArea({ cells }: SheetData): Area | null {
  const places = [...cells].flatMap(([key, { content }]) => (content ? [placeOf(key)] : []));
  const [first, ...others] = places;
  return first ? others.reduce(around, first) : null;
}
