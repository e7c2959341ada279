import { ExportArtefacts } from "../artefacts";
import { withNumber } from "../number-formats";
import { layTable, type CellDraft, type RowDraft } from "./lay-table";
import type { Block } from "../model";

/** A cell as its row describes it: its right edge in twips, and how it is merged. */
export interface CellEdge {
  readonly right: number;
  readonly merged: "left" | "above" | undefined;
}

interface Row {
  readonly edges: readonly CellEdge[];
  readonly cells: readonly (readonly Block[])[];
}

/** The body (level 0), or a table on its level, with the cell that is being filled. */
interface Level {
  blocks: Block[];
  cells: Block[][];
  readonly rows: Row[];
}

/** No writer nests tables deeper. */
const deepestLevel = 40;

/** Edges that lie nearer than this, in twips (2 mm), are one. */
const tolerance = 110;

/**
 * Paragraphs and tables as Word's older formats (RTF, .doc) hold them: each paragraph says on which
 * level of tables it stands, and marks end cells and rows.
 */
export class LevelledBody {
  private readonly artefacts = new ExportArtefacts();
  private readonly levels: Level[] = [newLevel()];

  finish(): Block[] {
    this.settle(0);
    return this.levels[0]!.blocks;
  }

  /** `boxed` are the blocks of text boxes that hang on the paragraph. */
  endParagraph(
    level: number,
    number: string,
    written: string,
    hanging: readonly string[],
    boxed: readonly Block[]
  ): void {
    const { text, notes } = this.artefacts.clean(withNumber(number, written));
    const isBlank = text.trim() === "" && hanging.length + notes.length === 0;
    if (isBlank && level > 0 && boxed.length === 0) return;
    this.settle(level);
    const { blocks } = this.levels.at(-1)!;
    if (!isBlank) blocks.push({ type: "paragraph", text, notes: [...hanging, ...notes] });
    for (const block of boxed) blocks.push(block);
  }

  endCell(level: number): void {
    this.settle(level);
    const open = this.levels.at(-1)!;
    open.cells.push(open.blocks);
    open.blocks = [];
  }

  endRow(level: number, edges: readonly CellEdge[]): void {
    this.settle(level);
    const open = this.levels.at(-1)!;
    open.rows.push({ edges, cells: open.cells });
    open.cells = [];
  }

  /** Leaves out the row that is open: a tracked deletion. */
  dropRow(level: number): void {
    this.settle(level);
    this.levels.at(-1)!.cells = [];
  }

  /** Opens tables down to a level, closes those that are deeper. */
  private settle(wanted: number): void {
    const level = Math.min(wanted, deepestLevel);
    while (this.levels.length - 1 < level) this.levels.push(newLevel());
    while (this.levels.length - 1 > level) {
      const { rows, cells, blocks } = this.levels.pop()!;
      const rest = blocks.length > 0 ? [...cells, blocks] : cells;
      const table = tableOf(rest.length > 0 ? [...rows, { edges: [], cells: rest }] : rows);
      if (table) this.levels.at(-1)!.blocks.push(table);
    }
  }
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [] };
}

/** Columns are where the edges of any row are. */
function tableOf(rows: readonly Row[]) {
  const columns = columnsOf(rows);
  const drafts: { cells: (CellDraft & { rowSpan: number })[] }[] = [];
  let above = new Map<number, CellDraft & { rowSpan: number; columnSpan: number }>();
  for (const { edges, cells } of rows) {
    const row: (CellDraft & { rowSpan: number; columnSpan: number })[] = [];
    const next: typeof above = new Map();
    let column = 0;
    cells.forEach((blocks, index) => {
      const edge = edges[index];
      const end = edge ? Math.max(column + 1, columnAt(columns, edge.right) + 1) : column + 1;
      const span = end - column;
      const upper = above.get(column);
      const left = row.at(-1);
      if (edge?.merged === "above" && upper?.columnSpan === span) {
        upper.rowSpan++;
        next.set(column, upper);
      } else if (edge?.merged === "left" && left) left.columnSpan += span;
      else {
        const cell = { blocks, columnSpan: span, rowSpan: 1 };
        row.push(cell);
        next.set(column, cell);
      }
      column = end;
    });
    drafts.push({ cells: row });
    above = next;
  }
  return layTable(drafts satisfies RowDraft[]);
}

function columnsOf(rows: readonly Row[]): number[] {
  const rights = [...new Set(rows.flatMap(({ edges }) => edges.map(({ right }) => right)))];
  const columns: number[] = [];
  for (const right of rights.sort((a, b) => a - b))
    if (right - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) columns.push(right);
  return columns;
}

function columnAt(columns: readonly number[], right: number): number {
  return columns.findLastIndex((column) => column <= right);
}
