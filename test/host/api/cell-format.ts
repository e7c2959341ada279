import { hostErrors } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { HostCollection } from "../protocol/host-object";
import { isWholeColumns, isWholeRows, type Area } from "../model/areas";
import type { WorkbookStore } from "../model/store";
import { define, oneOf, SettingsObject, type Settings } from "./settings";

/** The cells of some areas of a sheet, whose looks are set and read together. */
export class PaintedCells implements Settings {
  readonly #store: WorkbookStore;
  readonly #sheet: string;
  readonly #areas: readonly Area[];

  constructor(store: WorkbookStore, sheet: string, areas: readonly Area[]) {
    this.#store = store;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  set(key: string, value: unknown): void {
    const sheet = this.#store.sheetById(this.#sheet);
    this.#store.mayWrite(sheet);
    this.#eachCell((row, column) => this.#store.cell(sheet, row, column).format.set(key, value));
  }
  /** The value that all cells share, or null where they differ. */
  get(key: string): unknown {
    const { cells } = this.#store.sheetById(this.#sheet);
    const values = new Set<unknown>();
    this.#eachCell((row, column) => values.add(cells.get(`${row},${column}`)?.format.get(key)));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  /** Sets a line of a range's borders, on those sides of its cells that the line runs along. */
  setLine(line: string, key: string, value: unknown): void {
    const sheet = this.#store.sheetById(this.#sheet);
    this.#store.mayWrite(sheet);
    this.#eachSide(line, (row, column, side) =>
      this.#store.cell(sheet, row, column).format.set(`borders/${side}/${key}`, value)
    );
  }
  /** What all parts of the line share, or null where they differ. */
  getLine(line: string, key: string): unknown {
    const { cells } = this.#store.sheetById(this.#sheet);
    const values = new Set<unknown>();
    this.#eachSide(line, (row, column, side) =>
      values.add(cells.get(`${row},${column}`)?.format.get(`borders/${side}/${key}`))
    );
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  setRowHeights(height: number): void {
    const { rowHeights } = this.#store.sheetById(this.#sheet);
    this.#store.mayWrite(this.#store.sheetById(this.#sheet));
    for (const { row, rowCount } of this.#areas)
      for (let down = 0; down < rowCount; down++) rowHeights.set(row + down, height);
  }
  setColumnWidths(width: number): void {
    const { columnWidths } = this.#store.sheetById(this.#sheet);
    this.#store.mayWrite(this.#store.sheetById(this.#sheet));
    for (const { column, columnCount } of this.#areas)
      for (let across = 0; across < columnCount; across++) columnWidths.set(column + across, width);
  }

  #eachSide(line: string, visit: (row: number, column: number, side: string) => void): void {
    this.#eachCell((row, column, area) => {
      for (const side of sidesOf(line, row - area.row, column - area.column, area))
        visit(row, column, side);
    });
  }

  #eachCell(visit: (row: number, column: number, area: Area) => void): void {
    for (const area of this.#areas) {
      if (isWholeRows(area) || isWholeColumns(area))
        throw hostErrors.invalidArgument("the simulated Excel formats no whole rows or columns");
      for (let down = 0; down < area.rowCount; down++)
        for (let across = 0; across < area.columnCount; across++)
          visit(area.row + down, area.column + across, area);
    }
  }
}

const color = (value: unknown) => {
  if (!/^#[0-9A-F]{6}$/i.test(String(value))) throw hostErrors.invalidArgument(`color ${value}`);
  return value;
};
const word = (...words: string[]) =>
  oneOf((value) => hostErrors.invalidArgument(String(value)), ...words);

/**
 * In points, 255 characters for the width:
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
const tallestRow = 409;
const widestColumn = (255 * 7 + 5) * (72 / 96);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends SettingsObject {
  readonly className = "RangeFormat";
  static override readonly navigation = ["borders", "fill", "font", "protection"];
  readonly #cells: PaintedCells;

  constructor(cells: PaintedCells) {
    super(cells);
    this.#cells = cells;
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#cells);
  }
  get fill(): RangeFill {
    return new RangeFill(this.#cells);
  }
  get font(): RangeFont {
    return new RangeFont(this.#cells);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.#cells);
  }
  set rowHeight(height: number) {
    if (height < 0 || height > tallestRow) throw hostErrors.invalidArgument("rowHeight");
    this.#cells.setRowHeights(height);
  }
  set columnWidth(width: number) {
    if (width < 0 || width > widestColumn) throw hostErrors.invalidArgument("columnWidth");
    this.#cells.setColumnWidths(width);
  }
}
define(RangeFormat, "", {
  horizontalAlignment: word("General", "Left", "Center", "Right", "Fill", "Justify"),
  verticalAlignment: word("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrapText: Boolean,
  indentLevel: Number,
});

class RangeFill extends SettingsObject {
  readonly className = "RangeFill";
}
define(RangeFill, "fill/", { color });

class RangeFont extends SettingsObject {
  readonly className = "RangeFont";
}
define(RangeFont, "font/", {
  name: String,
  size: Number,
  bold: Boolean,
  italic: Boolean,
  color,
});

class FormatProtection extends SettingsObject {
  readonly className = "FormatProtection";
}
define(FormatProtection, "protection/", { locked: Boolean });

/** Where a line of a range runs along a cell, which is `down` and `across` from the range's first. */
const lines: Readonly<Record<string, (down: number, across: number, area: Area) => string[]>> = {
  EdgeTop: (down) => (down === 0 ? ["top"] : []),
  EdgeBottom: (down, _, { rowCount }) => (down === rowCount - 1 ? ["bottom"] : []),
  EdgeLeft: (_, across) => (across === 0 ? ["left"] : []),
  EdgeRight: (_, across, { columnCount }) => (across === columnCount - 1 ? ["right"] : []),
  InsideHorizontal: (down, _, { rowCount }) => [
    ...(down > 0 ? ["top"] : []),
    ...(down < rowCount - 1 ? ["bottom"] : []),
  ],
  InsideVertical: (_, across, { columnCount }) => [
    ...(across > 0 ? ["left"] : []),
    ...(across < columnCount - 1 ? ["right"] : []),
  ],
  DiagonalDown: () => ["diagonalDown"],
  DiagonalUp: () => ["diagonalUp"],
};
const borderIndexes = Object.keys(lines);

function sidesOf(line: string, down: number, across: number, area: Area): string[] {
  return lines[line]!(down, across, area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
class RangeBorderCollection extends HostCollection<HostObject> {
  readonly className = "RangeBorderCollection";
  readonly #cells: PaintedCells;

  constructor(cells: PaintedCells) {
    super();
    this.#cells = cells;
  }
  listItems(): HostObject[] {
    return borderIndexes.map((index) => new RangeBorder(this.#cells, index));
  }
  findItem(index: string): HostObject | null {
    return borderIndexes.includes(index) ? new RangeBorder(this.#cells, index) : null;
  }
  getItem(index: string): HostObject {
    const found = this.findItem(index);
    if (!found) throw hostErrors.invalidArgument(index);
    return found;
  }
}

class RangeBorder extends SettingsObject {
  readonly className = "RangeBorder";
  constructor(cells: PaintedCells, index: string) {
    super({
      get: (key) => cells.getLine(index, key),
      set: (key, value) => cells.setLine(index, key, value),
    });
  }
}
define(RangeBorder, "", { style: word("None", "Continuous", "Dash", "Dot", "Double"), color });
