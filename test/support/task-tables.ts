import type { SourceDocument, Table } from "../../src/document";
import { TableGrid } from "../../src/document/table-grid";
import { readTaskList, type Task } from "../../src/tasklist";

/**
 * A table as a drawing: a line a row, "|" between cells, "^" for a cell merged with the one above,
 * "<" for one merged with the one to the left, "\\n" for a line break in a cell.
 */
export function drawn(drawing: string): Table {
  const grid = new TableGrid();
  for (const line of drawing.trim().split("\n")) {
    grid.startRow();
    for (const words of line.split("|").map((cell) => cell.trim())) {
      if (words === "<") grid.widen(1);
      else if (words === "^") grid.lengthen(1);
      else grid.add({ text: words.replaceAll("\\n", "\n"), notes: [], tables: [] }, 1);
    }
  }
  return grid.finish();
}

/** A document of paragraphs (texts) and tables. */
export function documentOf(...blocks: readonly (string | Table)[]): SourceDocument {
  return {
    kind: "docx",
    blocks: blocks.map((block) =>
      typeof block === "string" ? { type: "paragraph", text: block, notes: [] } : block
    ),
  };
}

export function readBlocks(...blocks: readonly (string | Table)[]) {
  const { value, warnings } = readTaskList(documentOf(...blocks));
  return { list: value.list, codes: warnings.map(({ code }) => code) };
}

/** The tasks of a list of 柳城县 of 2025 that is one table. */
export function tasksIn(drawing: string): readonly Task[] {
  return readBlocks("柳城县2025年度任务清单", drawn(drawing)).list.tasks;
}

export const names = (mentions: Task["lead"]) => mentions.map(({ unit }) => unit);
