import {
  amountIn,
  amountsIn,
  MissingFigureError,
  NotOneValueError,
  NotYesNoError,
  sumIn,
  type FigureDescription,
  type LocalText,
} from "../rates";

/** What Excel passes for an argument declared as a range: rows of cells, or one bare value. */
export type CellRange = readonly (readonly unknown[])[];

/**
 * The sum of an argument's cells in the standard unit (亩, 千克). Empty cells count for nothing,
 * text with a unit is converted. An error names the argument.
 */
export function total({ unit, name }: FigureDescription, cells: CellRange): number {
  return sumIn(rowsOf(cells), unit, name);
}

/**
 * As {@link total}, of a figure that would flatter the result if an empty cell counted for nothing:
 * it has to be filled in, at least wherever the same place of `beside` is.
 *
 * @throws MissingFigureError
 */
export function filledTotal(
  figure: FigureDescription,
  cells: CellRange,
  beside: CellRange = []
): number {
  if (isOneCell(cells) ? isEmptyCell(firstOf(cells)) : hasGap(cells, beside))
    throw new MissingFigureError(figure.name);
  return total(figure, cells);
}

/** An argument's amounts in the standard unit, one for each cell that is not empty. */
export function amounts({ unit, name }: FigureDescription, cells: CellRange): number[] {
  return amountsIn(rowsOf(cells), unit, name);
}

/**
 * An argument that cannot be summed, a rate, a target or a ratio, as a fraction.
 *
 * @throws NotOneValueError for an empty cell or several
 */
export function single(figure: FigureDescription, cells: CellRange): number {
  const value = isOneCell(cells)
    ? amountIn(firstOf(cells), figure.unit, figure.name)
    : onlyOne(amounts(figure, cells));
  if (value === null) throw new NotOneValueError(figure.name);
  return value;
}

function onlyOne(values: readonly number[]): number | null {
  return values.length === 1 ? values[0]! : null;
}

/**
 * The one cell of an argument that cannot be summed.
 *
 * @throws NotOneValueError for an empty cell or several
 */
export function oneCell(cells: CellRange, name: LocalText): unknown {
  const cell = oneCellOrNone(cells, name);
  if (cell === null) throw new NotOneValueError(name);
  return cell;
}

/**
 * The one cell of an argument that may be empty: then null.
 *
 * @throws NotOneValueError for several cells
 */
export function oneCellOrNone(cells: CellRange, name: LocalText): unknown {
  const cell = onlyCell(cells, name);
  return isEmptyCell(cell) ? null : cell;
}

/**
 * The one cell of an argument, empty or not.
 *
 * @throws NotOneValueError for several cells
 */
export function onlyCell(cells: CellRange, name: LocalText): unknown {
  if (!isOneCell(cells)) throw new NotOneValueError(name);
  return firstOf(cells);
}

/** What stands for yes and no in the ledger's dropdowns and in a cell. */
const answers: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  true: true,
  false: false,
};

/**
 * An argument that is TRUE or FALSE, or their words in the ledger (是, 否).
 *
 * @throws NotYesNoError for anything else
 */
export function yesOrNo(cells: CellRange, name: LocalText): boolean {
  const cell = firstOf(cells);
  if (!isOneCell(cells)) throw new NotYesNoError(name);
  if (typeof cell === "boolean") return cell;
  const word = String(cell).trim().toLowerCase();
  if (!Object.hasOwn(answers, word)) throw new NotYesNoError(name);
  return answers[word]!;
}

/** Whether an optional argument was given. Excel passes null for one that was left out. */
export function isGiven<T>(argument: T | null | undefined): argument is T {
  return argument !== undefined && argument !== null;
}

function rowsOf(cells: CellRange): CellRange {
  return Array.isArray(cells) ? cells : [[cells]];
}

/** Whether a range is all empty, or empty where `beside`, if it is as large, is not. */
function hasGap(cells: CellRange, beside: CellRange): boolean {
  const places = cells.flat();
  const others = rowsOf(beside).flat();
  if (places.every(isEmptyCell)) return true;
  return (
    places.length === others.length &&
    places.some((cell, at) => isEmptyCell(cell) && !isEmptyCell(others[at]))
  );
}

function isOneCell(cells: CellRange): boolean {
  return !Array.isArray(cells) || (cells.length === 1 && cells[0].length === 1);
}

function firstOf(cells: CellRange): unknown {
  return Array.isArray(cells) ? cells[0]?.[0] : cells;
}

function isEmptyCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
