import type { Result } from "../../diagnostics";
import type { SourceDocument } from "../model";
import { gridBlocks } from "./grid-blocks";

/** A table of fewer rows or columns may as well be sentences with commas. */
const fewestRows = 2;
const fewestColumns = 3;

/** So many lines tell what a file is. */
const linesLookedAt = 50;

/**
 * True for rows of comma-separated values, as Excel saves them. Chinese sentences use the
 * full-width comma, so several lines with half-width ones in step are hardly anything else.
 */
export function looksLikeCsv(text: string): boolean {
  if (text.includes("\t")) return false;
  const lines = text.split(/\r?\n/, linesLookedAt);
  const rows = lines.filter((line) => commaCount(line) >= fewestColumns - 1);
  return rows.length >= fewestRows && mostFrequentShare(rows.map(commaCount)) >= 0.5;
}

/** Reads comma-separated values as a document: what stands above the table are paragraphs. */
export async function readCsv(text: string): Promise<Result<SourceDocument>> {
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(text, { delimiter: "," }).map((row) =>
    row.map((value) => String(value ?? "").trim())
  );
  return { value: { kind: "txt", blocks: gridBlocks({ rows, merges: [] }) }, warnings: [] };
}

/** The commas that part values: those outside quotes. */
function commaCount(line: string): number {
  return line.replace(/"[^"]*"/g, "").split(",").length - 1;
}

function mostFrequentShare(counts: readonly number[]): number {
  const frequencies = new Map<number, number>();
  for (const count of counts) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  return Math.max(...frequencies.values()) / counts.length;
}
