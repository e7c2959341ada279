import type { Result } from "../../diagnostics";
import { ExportArtefacts } from "../artefacts";
import type { Block, SourceDocument } from "../model";
import { TableGrid } from "../table-grid";
import { drawnRows, isDrawn } from "./drawn-table";
import { beginsSpaced, spacedCells } from "./spaced-table";

/**
 * Reads plain text. Four ways of writing a table are known:
 * - Word's text export: each cell begins with a tab on a line of its own, lines without one go on
 *   in the same cell, and a blank line ends the row;
 * - ordinary rows: the cells of a row on one line with tabs between them;
 * - drawn ones, with bars between their cells;
 * - rows in columns by spaces, three columns or more.
 * Every other line is a paragraph.
 */
export function readTxt(text: string): Result<SourceDocument> {
  const lines = text.split(/\r\n|[\n\r\u2028\f\v]/);
  const reader = new TxtReader(lines);
  return { value: { kind: "txt", blocks: reader.read() }, warnings: [] };
}

class TxtReader {
  private readonly blocks: Block[] = [];
  private readonly artefacts = new ExportArtefacts();
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  read(): Block[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!;
      if (line.startsWith("\t")) this.readExportedTable();
      else if (isDrawn(line) && isDrawn(this.lines[this.at + 1] ?? "")) this.readDrawnTable();
      else if (line.trimEnd().includes("\t")) this.readTabbedTable();
      else if (beginsSpaced(line, this.lines.slice(this.at + 1, this.at + 3)))
        this.readSpacedTable();
      else {
        this.addParagraph(line);
        this.at++;
      }
    }
    return this.blocks;
  }

  private readExportedTable(): void {
    const rows: string[][] = [];
    while (this.lines[this.at]?.startsWith("\t")) {
      rows.push(this.readExportedRow());
      this.skipBlankLines();
    }
    if (rows.every((row) => row.length === 1))
      rows.flat().forEach((cell) => this.addParagraph(cell));
    else this.addTable(rows);
  }

  private readExportedRow(): string[] {
    const cells: string[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!;
      if (line.startsWith("\t")) cells.push(line.slice(1));
      else if (line.trim() === "") break;
      else cells[cells.length - 1] += `\n${line}`;
    }
    return cells;
  }

  private readDrawnTable(): void {
    const first = this.at;
    while (isDrawn(this.lines[this.at] ?? "")) this.at++;
    const rows = drawnRows(this.lines.slice(first, this.at));
    if (rows.length > 0) this.addTable(rows);
  }

  /** A section's title may stand between the rows. */
  private readSpacedTable(): void {
    const columns = spacedCells(this.lines[this.at]!).length;
    const isRow = (line = "") => spacedCells(line).length === columns;
    const rows: string[][] = [];
    while (isRow(this.lines[this.at]) || (rows.length > 0 && isRow(this.lines[this.at + 1])))
      rows.push(spacedCells(this.lines[this.at++]!));
    this.addTable(rows.filter((row) => row.some((cell) => cell !== "")));
  }

  private readTabbedTable(): void {
    const first = this.lines[this.at]!;
    const columnCount = cellsOf(first).length;
    const rows: string[][] = [];
    while (this.at < this.lines.length && this.goesOn(columnCount)) {
      const line = this.lines[this.at++]!;
      if (line.trim() !== "") rows.push(cellsOf(line));
    }
    if (rows.length < 2) this.addParagraph(first);
    else this.addTable(rows);
  }

  /** True at a row of a tabbed table, and at a line without tabs that such a row follows soon. */
  private goesOn(columnCount: number): boolean {
    const isRow = (line: string) => line.includes("\t") && line.split("\t").length >= columnCount;
    const next = this.lines[this.at]!;
    if (next.trim() !== "" && next.includes("\t")) return isRow(next) || !next.startsWith("\t");
    return this.lines.slice(this.at, this.at + 3).some(isRow);
  }

  private addTable(rows: readonly string[][]): void {
    const grid = new TableGrid();
    for (const row of rows) {
      grid.startRow();
      for (const cell of row) grid.add({ ...this.artefacts.clean(cell), tables: [] }, 1);
    }
    this.blocks.push(grid.finish({ spreadSingleCells: true }));
  }

  private addParagraph(line: string): void {
    const { text, notes } = this.artefacts.clean(line);
    if (text.trim() !== "" || notes.length > 0)
      this.blocks.push({ type: "paragraph", text, notes });
  }

  private skipBlankLines(): void {
    while (this.at < this.lines.length && this.lines[this.at]!.trim() === "") {
      if (this.lines[this.at]!.startsWith("\t")) return;
      this.at++;
    }
  }
}

/** A section's title may carry the tabs of the empty cells after it. */
function cellsOf(line: string): string[] {
  const cells = line.split("\t");
  return cells.slice(1).every((cell) => cell.trim() === "") ? [cells[0]!] : cells;
}
