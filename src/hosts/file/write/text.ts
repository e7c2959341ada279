import { UnwritableTextError } from "../errors";

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767;

/** Looks like one of the file format's own escapes: _x000D_. */
const looksEscaped = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** What no XML may hold, and the carriage return, which XML would read as a line feed. */
const noncharacters =
  /[\u0000-\u0008\u000B-\u001F]|[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Either of the two, to tell at once the many texts that hold neither. */
const toEscape = new RegExp(`${looksEscaped.source}|${noncharacters.source}`);

/**
 * Text as the file format holds it: every character comes back, control characters and halves of
 * surrogate pairs as escapes, and text that happens to look like an escape stays what it is.
 *
 * @throws UnwritableTextError when the text is longer than a cell can hold
 */
export function fileText(text: string, where: () => string): string {
  if (text.length > longestText) throw new UnwritableTextError(where(), text.length, longestText);
  if (!toEscape.test(text)) return text;
  return text.replace(looksEscaped, "_x005F_x").replace(noncharacters, escapeUnit);
}

function escapeUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

const errorValues = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** Whether a formula's result is an error value. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === "string" && errorValues.has(value);
}
