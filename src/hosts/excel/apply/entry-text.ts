import { isMisreadWhenTyped, type CellPlan } from "../../../workbook";

/**
 * What to enter into a cell so that exactly the planned content stands in it. Excel reads an entry
 * as a person's typing: "3.10" would become 3.1, "12月20日" a date and "=1+1" a formula. Text that
 * could be read so gets the apostrophe that marks text and is not part of it.
 */
export function entryOf({ value, formula }: CellPlan): string | number | boolean {
  return formula === undefined ? contentEntry(value) : `=${formula}`;
}

/** What to enter, with the formula put into the names that its tables and sheets bear now. */
export function cellEntry(
  cell: CellPlan,
  formulaOf: (formula: string) => string
): string | number | boolean {
  return entryOf(cell.formula === undefined ? cell : { ...cell, formula: formulaOf(cell.formula) });
}

/** A single content. In an array of values null means "leave as it is", so an empty text clears. */
export function contentEntry(content: string | number | boolean | null): string | number | boolean {
  return typeof content === "string" ? textEntry(content) : (content ?? "");
}

/** Text as an entry that stays text. */
export function textEntry(text: string): string {
  return text !== "" && isMisreadWhenTyped(text) ? `'${text}` : text;
}
