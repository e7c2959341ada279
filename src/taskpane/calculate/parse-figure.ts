import { readAmount, type RateUnit } from "../../rates";

/** What separates the amounts of one figure: they are added up. A pasted column is one of lines. */
const between = /[+;；、\r\n\t]+/;

/**
 * The figure that a person typed, in its standard unit: 1234.5, １２３４．５, 3公顷, 93%, or several
 * to be added up, 12.5 + 3. A bare number of a share is in percent. Null for an empty field, NaN
 * for what is no such figure.
 */
export function parseFigure(text: string, unit: RateUnit): number | null {
  const parts = text
    .replace(/。/g, ".")
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return null;
  return parts.reduce((sum, part) => sum + (amountOf(part, unit) ?? Number.NaN), 0);
}

function amountOf(text: string, unit: RateUnit): number | null {
  const isBare = /^[\d.,，．０-９\s]+$/.test(text);
  return readAmount(unit === "share" && isBare ? `${text}%` : text, unit);
}

/** Several cells pasted at once, as a sum that a field of one line can show; else the text as it is. */
export function asSum(pasted: string): string {
  const cells = pasted.split(/[\t\r\n]+/).filter((cell) => cell.trim() !== "");
  return cells.map((cell) => cell.trim()).join(" + ");
}
