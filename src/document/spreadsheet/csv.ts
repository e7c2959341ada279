import type { Result } from "../../diagnostics";
import type { SourceDocument } from "../model";
import { gridBlocks } from "./grid-blocks";

/** A table of fewer rows or columns may as well be sentences with commas. */
const fewestRows = 2;
const fewestColumns = 3;

/** So much of a file tells what it is. */
const linesLookedAt = 50;
const charactersLookedAt = 50_000;

/** No header's cell is longer. */
const longestHeader = 40;

/** Excel writes semicolons where the comma is a decimal point. */
const delimiters = [",", ";"] as const;

type Delimiter = (typeof delimiters)[number];

/**
 * What separates the values, as Excel saves them, or null in a text of another kind. Several lines have as
 * many of it, one of them a header, whose cells are short and no sentences. Chinese sentences use the
 * full-width marks, but not in every text.
 */
export function csvDelimiter(text: string): Delimiter | null {
  const lines = firstLinesOf(text);
  if (areTabbed(lines)) return null;
  return delimiters.find((delimiter) => areSeparatedBy(delimiter, lines)) ?? null;
}

/** Lines of the table: what stands between quotation marks neither ends a line nor a cell. */
function firstLinesOf(text: string): readonly string[] {
  return text
    .slice(0, charactersLookedAt)
    .replace(/"[^"]*"/g, (cell) => cell.replace(/[\r\n\t,;]/g, " "))
    .split(/\r?\n/, linesLookedAt)
    .filter((line) => line.trim() !== "");
}

/**
 * Most lines have tabs between their words. At the edge of a cell a tab separates nothing: systems
 * append it to long numbers, so that Excel shows all their digits.
 */
function areTabbed(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => /[^\s,;]\t+[^\s,;]/.test(line));
  return tabbed.length > 0 && tabbed.length >= lines.length / 2;
}

function areSeparatedBy(delimiter: Delimiter, lines: readonly string[]): boolean {
  const rows = lines
    .map((line) => line.split(delimiter))
    .filter((cells) => cells.length >= fewestColumns);
  const widths = rows.map((cells) => cells.length);
  return (
    rows.length >= fewestRows &&
    mostFrequentShare(widths) >= 0.5 &&
    rows.some((cells) => frequencyOf(cells.length, widths) >= fewestRows && isHeader(cells))
  );
}

function isHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.length <= longestHeader && !/[。；]/.test(cell));
}

/** Reads such values as a document: what stands above the table are paragraphs. */
export async function readCsv(text: string, delimiter: Delimiter): Promise<Result<SourceDocument>> {
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(text, { delimiter }).map((row) =>
    row.map((value) => String(value ?? "").trim())
  );
  return { value: { kind: "txt", blocks: gridBlocks({ rows, merges: [] }) }, warnings: [] };
}

function mostFrequentShare(counts: readonly number[]): number {
  return Math.max(...counts.map((count) => frequencyOf(count, counts))) / counts.length;
}

function frequencyOf(count: number, counts: readonly number[]): number {
  return counts.filter((one) => one === count).length;
}
