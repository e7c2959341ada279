import { ExportArtefacts } from "../artefacts";
import { cellContent } from "../cell-content";
import { withNumber } from "../number-formats";
import type { Block, Table } from "../model";
import type { CellDraft, RowDraft } from "./lay-table";

/** Tables in tables in tables: no writer goes deeper, and whoever walks them must not run out. */
const deepestTable = 40;

/** What holds blocks (the body, a cell, a note), with the paragraph that is open in it. */
interface Container {
  readonly blocks: Block[];
  text: string;
  notes: string[];
  /** The automatic number that the next paragraph takes. */
  number: string;
}

interface OpenTable {
  readonly rows: { cells: CellDraft[]; endsGroup: boolean }[];
  cell: { readonly container: Container; columnSpan: number; rowSpan: number } | undefined;
}

/** How a reader wants paragraphs and tables made. */
interface FlowForms {
  /** The paragraphs that a piece of running text makes outside cells. */
  readonly paragraphs?: (text: string) => readonly string[];
  /** The blocks that a closed table becomes. */
  readonly table: (rows: readonly RowDraft[]) => readonly Block[];
}

/**
 * A document being put together while its file is followed: text is written, paragraphs end,
 * tables, rows, cells and boxes (notes, frames) open and close. What closes without being open is
 * ignored, what stays open closes with what is around it.
 *
 * @throws RangeError for tables nested deeper than any writer makes them
 */
export class Flow {
  private readonly artefacts = new ExportArtefacts();
  private readonly containers: Container[] = [newContainer()];
  private readonly tables: OpenTable[] = [];

  constructor(private readonly forms: FlowForms) {}

  get blocks(): readonly Block[] {
    return this.containers[0]!.blocks;
  }

  /** The paragraph's text so far. */
  get text(): string {
    return this.container.text;
  }

  get inCell(): boolean {
    return this.tables.length > 0;
  }

  write(text: string): void {
    this.container.text += text;
  }

  addNote(note: string): void {
    this.container.notes.push(note);
  }

  /** Gives the next paragraph its automatic number. */
  setNumber(number: string): void {
    this.container.number = number;
  }

  /** Puts a whole block into the open cell or body. */
  add(block: Block): void {
    this.breakParagraph();
    this.container.blocks.push(block);
  }

  /** Ends the paragraph if anything was written in it; a number waits for text. */
  breakParagraph(): void {
    if (this.isBlank) this.container.text = "";
    else this.endParagraph();
  }

  /** Ends the paragraph, even one that is nothing but its automatic number. */
  endParagraph(): void {
    const { container } = this;
    if (this.isBlank && container.number === "") {
      container.text = "";
      return;
    }
    const { text, notes } = this.artefacts.clean(withNumber(container.number, container.text));
    const hanging = [...container.notes, ...notes];
    container.text = "";
    container.notes = [];
    container.number = "";
    const texts = this.inCell ? [text] : (this.forms.paragraphs?.(text) ?? [text]);
    texts.forEach((part, index) =>
      container.blocks.push({ type: "paragraph", text: part, notes: index === 0 ? hanging : [] })
    );
  }

  startTable(): void {
    if (this.tables.length >= deepestTable) throw new RangeError("tables nested too deeply");
    this.breakParagraph();
    this.tables.push({ rows: [], cell: undefined });
  }

  endTable(): void {
    this.endCell();
    const table = this.tables.pop();
    if (!table) return;
    this.endParagraph();
    for (const block of this.forms.table(table.rows)) this.container.blocks.push(block);
  }

  startRow(): void {
    this.endCell();
    this.tables.at(-1)?.rows.push({ cells: [], endsGroup: false });
  }

  /** A row group (thead, tbody) ends: no cell reaches beyond it. */
  endRowGroup(): void {
    this.endCell();
    const last = this.tables.at(-1)?.rows.at(-1);
    if (last) last.endsGroup = true;
  }

  startCell(columnSpan: number, rowSpan: number): void {
    this.endCell();
    const table = this.tables.at(-1);
    this.breakParagraph();
    if (!table) return;
    if (table.rows.length === 0) this.startRow();
    table.cell = { container: newContainer(), columnSpan, rowSpan };
    this.containers.push(table.cell.container);
  }

  /** Closes the open cell and puts it `times` into its row. */
  endCell(times = 1): void {
    const table = this.tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell || this.container !== cell.container) return;
    this.endParagraph();
    this.containers.pop();
    table.cell = undefined;
    const { columnSpan, rowSpan, container } = cell;
    const row = table.rows.at(-1)!;
    for (let time = 0; time < times; time++)
      row.cells.push({ blocks: container.blocks, columnSpan, rowSpan });
  }

  /** The cells of the open table's last row. */
  get lastRow(): CellDraft[] {
    return this.tables.at(-1)?.rows.at(-1)?.cells ?? [];
  }

  /** Puts the last row in `times` more. */
  repeatRow(times: number): void {
    const rows = this.tables.at(-1)?.rows;
    const last = rows?.at(-1);
    if (rows && last)
      for (let time = 0; time < times; time++) rows.push({ ...last, cells: [...last.cells] });
  }

  /** Opens a box: text that stands apart from the paragraph in which it is anchored. */
  startBox(): void {
    this.containers.push(newContainer());
  }

  endBox(): readonly Block[] {
    if (this.containers.length === 1) return [];
    this.endParagraph();
    return this.containers.pop()!.blocks;
  }

  /** Closes a box that holds a note; its text in one piece. */
  endNote(): string {
    return cellContent(this.endBox()).text.trim();
  }

  private get isBlank(): boolean {
    return this.container.text.trim() === "" && this.container.notes.length === 0;
  }

  private get container(): Container {
    return this.containers.at(-1)!;
  }
}

function newContainer(): Container {
  return { blocks: [], text: "", notes: [], number: "" };
}

/** A table, or nothing where a file describes one without cells. */
export function asBlocks(table: Table | undefined): readonly Block[] {
  return table ? [table] : [];
}
