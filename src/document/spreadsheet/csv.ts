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

/**
 * True for rows of comma-separated values, as Excel saves them: several lines with commas in step,
 * one of them a header, whose cells are short and no sentences. Chinese sentences use the full-width
 * comma, but not in every text.
 */
export function looksLikeCsv(text: string): boolean {
  if (text.includes("\t")) return false;
  const lines = text
    .slice(0, charactersLookedAt)
    .replace(/"[^"]*"/g, (cell) => cell.replace(/[\r\n,]/g, " "))
    .split(/\r?\n/, linesLookedAt);
  const rows = lines
    .map((line) => line.split(","))
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

/** Reads comma-separated values as a document: what stands above the table are paragraphs. */
export async function readCsv(text: string): Promise<Result<SourceDocument>> {
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(text, { delimiter: "," }).map((row) =>
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
