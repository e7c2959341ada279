import { footOfPage, withNotes } from "./footnotes";
import { contains, middle, type Box } from "./geometry";
import type { Glyph } from "./glyphs";
import { linesOf, type TextLine } from "./lines";
import type { PageContent } from "./page-content";
import { cellAt, holds, ruledTables, type RuledCell, type RuledTable } from "./ruled-table";

/** A cell with the text that stands in it. */
export interface PdfCell extends Box {
  readonly rowSpan: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly PdfTable[];
}

/** A table on one page, or over several once its parts are joined. */
export interface PdfTable extends Box {
  /** The cells that begin in each row, from left to right. */
  readonly rows: readonly (readonly PdfCell[])[];
}

export type PageItem =
  | { readonly type: "line"; readonly top: number; readonly line: TextLine }
  | { readonly type: "table"; readonly top: number; readonly table: PdfTable };

/** What stands on a page, from the top to the bottom. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** Finds a page's tables, and the lines of text in and around them. */
export function pageLayout(content: PageContent, page: number): PageLayout {
  const tables = ruledTables(content.rulings);
  const filled = new Map<RuledCell, Glyph[]>();
  const around: Glyph[] = [];
  for (const glyph of content.glyphs) {
    const cell = innermostCell(tables, glyph);
    if (!cell) around.push(glyph);
    else if (filled.has(cell)) filled.get(cell)!.push(glyph);
    else filled.set(cell, [glyph]);
  }

  const foot = footOfPage(linesOf(around, page), content);
  const withText = (table: RuledTable): PdfTable => ({
    ...box(table),
    rows: Array.from({ length: table.rowCount }, (_, row) =>
      table.cells
        .filter((cell) => cell.row === row)
        .map((cell) => ({
          ...box(cell),
          rowSpan: cell.rowSpan,
          lines: linesOf(filled.get(cell) ?? [], page).map((line) => withNotes(line, foot.notes)),
          tables: nestedIn(cell, table, tables).map(withText),
        }))
    ),
  });
  const items: PageItem[] = [
    ...tables
      .filter((table) => !tables.some((other) => holds(other, table)))
      .map((table) => ({ type: "table" as const, top: table.top, table: withText(table) })),
    ...foot.lines
      .map((line) => withNotes(line, foot.notes))
      .map((line) => ({ type: "line" as const, top: line.top, line })),
  ];
  items.sort((one, other) => one.top - other.top);
  return { width: content.width, height: content.height, items };
}

/** Tables come the largest first, so the last one that has a place for it is the innermost. */
function innermostCell(tables: readonly RuledTable[], glyph: Glyph): RuledCell | undefined {
  const point = middle(glyph);
  for (let at = tables.length - 1; at >= 0; at--) {
    const cell = cellAt(tables[at]!, point);
    if (cell) return cell;
  }
  return undefined;
}

/** The tables that stand in a cell, without those that stand in a cell of theirs. */
function nestedIn(cell: RuledCell, table: RuledTable, tables: readonly RuledTable[]): RuledTable[] {
  const inside = tables.filter((other) => holds(table, other) && contains(cell, middle(other)));
  return inside.filter((one) => !inside.some((other) => holds(other, one)));
}

function box({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}
