import { hostErrors } from "../protocol/host-error";
import { contains, overlap, type Area } from "./areas";
import type { CellData, NameData, RuleData, SheetData, TableData, WorkbookData } from "./data";
import type { Content } from "./entry";
import {
  dropSheetIn,
  dropTableIn,
  normalized,
  refersToOwnRow,
  renameSheetIn,
  renameTableIn,
  same,
  sheetsIn,
  tablesIn,
} from "./formulas";

/** What happened in the workbook, for those who listen. */
export type WorkbookEvent = {
  /** Remote for what a co-author did: https://learn.microsoft.com/javascript/api/excel/excel.eventsource */
  readonly source?: "Local" | "Remote";
} & (
  | { readonly kind: "changed"; readonly sheet: string; readonly address: string }
  | { readonly kind: "added" | "deleted"; readonly sheet: string }
);

/**
 * The rules of a workbook over its data: unique names, formulas that follow renames, protection.
 * It knows nothing of the wire.
 */
export class WorkbookStore {
  readonly data: WorkbookData;
  /** The kinds of events that somebody asked to be told of. */
  readonly watched = new Set<WorkbookEvent["kind"]>();
  #listener: (event: WorkbookEvent) => void = () => undefined;
  #lastId = 0;

  constructor(data: WorkbookData) {
    this.data = data;
  }

  listen(listener: (event: WorkbookEvent) => void): void {
    this.#listener = listener;
  }
  emit(event: WorkbookEvent): void {
    if (this.watched.has(event.kind)) this.#listener(event);
  }

  nextId(): string {
    return `{00000000-0000-0000-0000-${String(++this.#lastId).padStart(12, "0")}}`;
  }

  sheet(key: string): SheetData | null {
    return this.data.sheets.find(({ id, name }) => id === key || same(name, key)) ?? null;
  }

  /** @throws ItemNotFound when it was deleted */
  sheetById(id: string): SheetData {
    const found = this.data.sheets.find((sheet) => sheet.id === id);
    if (!found) throw hostErrors.itemNotFound();
    return found;
  }

  addSheet(name = this.#freeSheetName()): SheetData {
    this.#mayChangeStructure();
    this.#checkSheetName(name);
    const sheet: SheetData = {
      id: this.nextId(),
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      isProtected: false,
      cells: new Map(),
      columnWidths: new Map(),
      hiddenColumns: new Set(),
      rowHeights: new Map(),
      merges: [],
      tables: [],
      rules: [],
      validations: [],
      charts: [],
      comments: [],
      shapes: [],
      page: {},
      freeze: null,
    };
    this.data.sheets.push(sheet);
    this.emit({ kind: "added", sheet: sheet.id });
    return sheet;
  }

  renameSheet(sheet: SheetData, name: string): void {
    this.#mayChangeStructure();
    this.#checkSheetName(name, sheet);
    this.#rewriteFormulas((formula) => renameSheetIn(formula, sheet.name, name));
    sheet.name = name;
  }

  /**
   * Formulas that referred to the sheet or its tables become #REF!; names stay and do too. A very
   * hidden sheet cannot be deleted:
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
   */
  deleteSheet(sheet: SheetData): void {
    this.#mayChangeStructure();
    if (sheet.visibility === "VeryHidden")
      throw hostErrors.invalidOperation("The sheet is very hidden.");
    const { sheets } = this.data;
    const others = sheets.filter((one) => one !== sheet);
    if (!others.some(({ visibility }) => visibility === "Visible"))
      throw hostErrors.invalidOperation("A workbook must have at least one visible sheet.");
    const place = sheets.indexOf(sheet);
    sheets.splice(place, 1);
    for (const { name } of sheet.tables)
      this.#rewriteFormulas((formula) => dropTableIn(formula, name));
    this.#rewriteFormulas((formula) => dropSheetIn(formula, sheet.name));
    if (this.data.activeSheet === sheet.id)
      this.data.activeSheet = (sheets[place] ?? sheets.at(-1)!).id;
    if (this.data.selection?.sheet === sheet.id) this.data.selection = null;
    this.emit({ kind: "deleted", sheet: sheet.id });
  }

  moveSheet(sheet: SheetData, position: number): void {
    this.#mayChangeStructure();
    const { sheets } = this.data;
    if (position < 0 || position >= sheets.length) throw hostErrors.invalidArgument("position");
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
  }

  /** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
  #checkSheetName(name: string, own?: SheetData): void {
    const allowed = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
    if (!allowed) throw hostErrors.invalidArgument(`sheet name ${name}`);
    const taken = this.sheet(name);
    if (taken && taken !== own) throw hostErrors.itemAlreadyExists(name);
  }

  #freeSheetName(): string {
    for (let number = 1; ; number++) if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }

  #mayChangeStructure(): void {
    if (this.data.structureProtected) throw hostErrors.accessDenied();
    this.mayWrite();
  }

  /**
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
   * https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member
   *
   * @throws AccessDenied where the workbook or the sheet takes no changes
   */
  mayWrite(sheet?: SheetData): void {
    if (this.data.readOnly || sheet?.isProtected) throw hostErrors.accessDenied();
  }

  tables(): { readonly sheet: SheetData; readonly table: TableData }[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /**
   * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
   *
   * @throws InvalidArgument where it covers another table
   */
  addTable(sheet: SheetData, area: Area): TableData {
    this.mayWrite(sheet);
    if (sheet.tables.some((table) => overlap(table.area, area)))
      throw hostErrors.invalidArgument("A table cannot overlap another table.");
    const table: TableData = {
      id: this.nextId(),
      name: this.#freeTableName(),
      area,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
    };
    sheet.tables.push(table);
    this.#fillHeader(sheet, area);
    return table;
  }

  /** Headers are texts: empty ones get a name of their own. */
  #fillHeader(sheet: SheetData, { row, column, columnCount }: Area): void {
    for (let across = 0; across < columnCount; across++) {
      const cell = this.cell(sheet, row, column + across);
      cell.content ??= { kind: "text", text: `Column${across + 1}`, quoted: false };
    }
  }

  /** https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
  renameTable(table: TableData, name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
      throw hostErrors.invalidArgument(`table name ${name}`);
    const taken =
      this.tables().some(({ table: one }) => one !== table && same(one.name, name)) ||
      this.data.names.some((one) => same(one.name, name));
    if (taken) throw hostErrors.itemAlreadyExists(name);
    this.#rewriteFormulas((formula) => renameTableIn(formula, table.name, name));
    table.name = name;
  }

  #freeTableName(): string {
    const names = new Set(this.tables().map(({ table }) => table.name.toLowerCase()));
    for (let number = 1; ; number++) if (!names.has(`table${number}`)) return `Table${number}`;
  }

  addName(name: string, formula: string, comment: string): NameData {
    this.mayWrite();
    const taken =
      this.data.names.some((one) => same(one.name, name)) ||
      this.tables().some(({ table }) => same(table.name, name));
    if (taken) throw hostErrors.itemAlreadyExists(name);
    const added: NameData = { name, formula: this.checkedFormula(formula), comment };
    this.data.names.push(added);
    return added;
  }

  cell(sheet: SheetData, row: number, column: number): CellData {
    const key = `${row},${column}`;
    let cell = sheet.cells.get(key);
    if (!cell) sheet.cells.set(key, (cell = { content: null, format: new Map() }));
    return cell;
  }

  /**
   * Unlocked cells of a protected sheet are free:
   * https://learn.microsoft.com/javascript/api/excel/excel.formatprotection
   *
   * A reference to the formula's own row stands in a table only:
   * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
   *
   * @throws InvalidArgument for a formula that Excel would not take
   */
  setContent(sheet: SheetData, row: number, column: number, content: Content | null): void {
    const { format } = sheet.cells.get(`${row},${column}`) ?? {};
    this.mayWrite(format?.get("protection/locked") === false ? undefined : sheet);
    const cell = this.cell(sheet, row, column);
    if (content?.kind !== "formula") {
      cell.content = content;
      return;
    }
    const inTable = sheet.tables.some(({ area }) => contains(area, row, column));
    if (refersToOwnRow(content.formula) && !inTable)
      throw hostErrors.invalidArgument(`${content.formula} outside of a table`);
    cell.content = { kind: "formula", formula: this.checkedFormula(content.formula) };
  }

  /** Excel takes names that it does not know yet, but neither tables nor sheets. */
  checkedFormula(formula: string): string {
    const tables = new Set(this.tables().map(({ table }) => table.name.toLowerCase()));
    for (const table of tablesIn(formula))
      if (!tables.has(table.toLowerCase()))
        throw hostErrors.invalidArgument(`${formula}: no table ${table}`);
    for (const sheet of sheetsIn(formula))
      if (sheet !== "REF" && !this.sheet(sheet))
        throw hostErrors.invalidArgument(`${formula}: no sheet ${sheet}`);
    return normalized(formula);
  }

  /** All formulas of the workbook, wherever they stand. */
  #rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const name of this.data.names) name.formula = rewrite(name.formula);
    for (const sheet of this.data.sheets) {
      for (const cell of sheet.cells.values())
        if (cell.content?.kind === "formula")
          cell.content = { kind: "formula", formula: rewrite(cell.content.formula) };
      for (const rule of sheet.rules) rule.formula = rewrite(rule.formula);
      for (const chart of sheet.charts)
        for (const series of chart.series) {
          series.values = rewrite(series.values);
          series.categories = rewrite(series.categories);
        }
      for (const { settings } of sheet.validations) settings.rule = inside(settings.rule, rewrite);
    }
  }

  addRule(sheet: SheetData, areas: readonly Area[], type: string): RuleData {
    this.mayWrite(sheet);
    const rule: RuleData = { areas, type, formula: "", stopIfTrue: false, format: new Map() };
    // "At the first/top priority":
    // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
    sheet.rules.unshift(rule);
    return rule;
  }
}

/** A rule's formulas, wherever they stand in it. */
function inside(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? rewrite(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inside(inner, rewrite)])
  );
}
