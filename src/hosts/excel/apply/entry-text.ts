import type { CellPlan } from "../../../workbook";

/** Starts a formula, also with the wide signs of Chinese input; or is the text sign itself. */
const startsFormula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠'#]/u;

const wholeWords = /^\s*(?:true|false)\s*$/i;

/** A digit of any script, or a Chinese numeral: without one nothing turns into a number. */
const numeral = /[\p{Nd}〇零一二三四五六七八九十百千万亿]/u;

/** Ideographs that dates, times and amounts may have: 2025年12月20日, 下午3时, 1万元, 星期一. */
const dateWords = new Set(
  "年月日号时分秒点上下午凌晨早晚星期周元角万千百十亿〇零一二三四五六七八九廿"
);

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
  return text !== "" && mayBeMisread(text) ? `'${text}` : text;
}

function mayBeMisread(text: string): boolean {
  if (startsFormula.test(text) || wholeWords.test(text)) return true;
  return numeral.test(text) && ![...text].some(isPlainIdeograph);
}

/** An ideograph that stands in no number and no date settles that this is text. */
function isPlainIdeograph(character: string): boolean {
  return /\p{Script=Han}/u.test(character) && !dateWords.has(character);
}
