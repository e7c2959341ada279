import type { Cell } from "../../document";
import { foldedWords } from "../text/folded-text";
import type { Columns } from "./columns";
import type { Field } from "./header-words";

const sameAsAbove = /^(?:同上|同前|上同|〃|″|")$/;
const sameAsLeft = /^同左$/;
const nothing = /^[-/\\无]{0,4}$/;

type CellsByField = ReadonlyMap<Field, readonly Cell[]>;

/** The cells of a row by what their columns hold. */
export function cellsByField(row: readonly Cell[], columns: Columns): CellsByField {
  const cells = new Map<Field, Cell[]>();
  columns.forEach(({ field }, column) => {
    const cell = row[column]!;
    if (field === null) return;
    const others = cells.get(field);
    if (!others) cells.set(field, [cell]);
    else if (!others.includes(cell)) others.push(cell);
  });
  return cells;
}

/** True for a cell that says nothing: empty, / or ——. */
export function isBlank({ text }: Cell): boolean {
  return nothing.test(foldedWords(text));
}

/** A row that tells of a task, with what it shares with the row above. */
export class TaskRow {
  /**
   * The row goes on with the task above: its number is merged with that one's, or it has none where
   * others do; or, in a table without numbers, its title is.
   */
  readonly goesOn: boolean;
  /** The row, or the task that it goes on with, has a number. */
  readonly numbered: boolean;
  /** The texts, 同上 and 同左 replaced by what they stand for. */
  private readonly meant: readonly string[];

  constructor(
    readonly cells: readonly Cell[],
    private readonly fields: CellsByField,
    above: TaskRow | null
  ) {
    const meant: string[] = [];
    cells.forEach((cell, column) => {
      const words = foldedWords(cell.text);
      if (above && sameAsAbove.test(words)) meant.push(above.textAt(column));
      else if (column > 0 && sameAsLeft.test(words)) meant.push(meant[column - 1]!);
      else meant.push(isBlank(cell) ? "" : cell.text.trim());
    });
    this.meant = meant;
    this.goesOn = above !== null && this.goesOnWith(above);
    this.numbered = this.text("number") !== "" || (this.goesOn && above!.numbered);
  }

  textAt(column: number): string {
    return this.meant[column] ?? "";
  }

  has(field: Field): boolean {
    return this.fields.has(field);
  }

  /** The first text under a field; "" when there is none. */
  text(field: Field): string {
    const cell = this.fields.get(field)?.[0];
    return cell === undefined ? "" : this.textAt(this.cells.indexOf(cell));
  }

  private goesOnWith(above: TaskRow): boolean {
    if (this.shares("number", above)) return true;
    if (this.text("number") !== "") return false;
    const hasTitle = this.fields.has("title");
    const sameTitle = this.text("title") === "" || this.shares("title", above);
    if (hasTitle && this.fields.has("content")) return sameTitle || this.isRest(above);
    return above.numbered && (!hasTitle || sameTitle || this.isRest(above));
  }

  /** What a page break cut off: no number, nobody to do it, and the text above has no end. */
  private isRest(above: TaskRow): boolean {
    const hasDuties = (["lead", "support", "responsible", "deadline"] as const).some(
      (field) => this.text(field) !== ""
    );
    const before = above.text("content") || above.text("title");
    return above.numbered && !hasDuties && !/[。；！]$/.test(before);
  }

  /** The field's cell, not empty, is merged with the one above. */
  private shares(field: Field, above: TaskRow): boolean {
    const [cell] = this.fields.get(field) ?? [];
    return cell !== undefined && cell.text.trim() !== "" && above.fields.get(field)?.[0] === cell;
  }
}
