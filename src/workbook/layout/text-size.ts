import type { CellPlan } from "../plan";

/**
 * How much room text takes. Excel does not fit rows that another program wrote, so heights are
 * reckoned here: a Chinese character is two digits wide, and a little is kept free, because the
 * fonts that stand in for 仿宋 on other machines are wider.
 */
const spareShare = 0.93;
const linePoints = 15;
const paddingPoints = 6;

/** Excel's own limits in points. */
const tallestRow = 409;
const lowestRow = 22;

/** Width in digits of the default font, the unit of column widths. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += unitWidth(text.charCodeAt(at));
  return width;
}

/** Of a UTF-16 unit; the two of a pair are as wide as one Chinese character. */
function unitWidth(code: number): number {
  const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
  const isWide = code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027);
  return isWide && !isHalfOfPair ? 2 : 1;
}

/** Of a digit in the default font; columns are measured in them. */
export const digitPixels = 7;

/** A column's width on the screen, in whole pixels: its digits and five of padding. */
export function columnPixels(digits: number): number {
  return Math.round(digits * digitPixels) + 5;
}

/** Lines that wrapped text takes in a column. */
function lineCount(text: string, columnWidth: number): number {
  const room = Math.max(2, Math.floor(columnWidth * spareShare));
  if (text.includes("\n"))
    return text.split("\n").reduce((lines, line) => lines + wrappedLines(line, room), 0);
  return wrappedLines(text, room);
}

/** Lines that a text without breaks takes; most are so short that they need not be measured. */
function wrappedLines(text: string, room: number): number {
  return text.length * 2 <= room ? 1 : Math.max(1, Math.ceil(textWidth(text) / room));
}

/** Points that a row needs so that all of its cells' text shows. */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
  return heightOfLines(Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width))));
}

function heightOfLines(lines: number): number {
  return Math.min(tallestRow, Math.max(lowestRow, lines * linePoints + paddingPoints));
}

/**
 * Points that a line of a table needs so that all of its cells' text shows.
 *
 * @param widths of the line's columns; null for one that is not seen
 */
export function lineHeight(line: readonly CellPlan[], widths: readonly (number | null)[]): number {
  let lines = 1;
  for (let at = 0; at < line.length; at++) {
    const { value } = line[at]!;
    const width = widths[at] ?? null;
    if (width !== null && typeof value === "string")
      lines = Math.max(lines, lineCount(value, width));
  }
  return heightOfLines(lines);
}

/** A column width, from `narrowest` up, in which the longest of the texts fits into one row. */
export function widthFor(texts: readonly string[], narrowest: number, widest: number): number {
  const mostLines = Math.floor((tallestRow - paddingPoints) / linePoints);
  for (let width = narrowest; width < widest; width += 5)
    if (texts.every((text) => lineCount(text, width) <= mostLines)) return width;
  return widest;
}
