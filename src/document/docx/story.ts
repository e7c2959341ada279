import { ExportArtefacts } from "../artefacts";
import { cellContent } from "../cell-content";
import type { Block } from "../model";
import { withNumber } from "../number-formats";
import {
  newCell,
  newContainer,
  newTable,
  placeCell,
  type Container,
  type TableDraft,
} from "./containers";
import { Fields } from "./fields";
import type { Numbering } from "./numbering";
import { newParagraph, type ParagraphDraft } from "./paragraph-draft";
import type { Styles } from "./styles";

/** What a story needs to know of the rest of the package. */
export interface StoryContext {
  readonly numbering: Numbering;
  readonly styles: Styles;
  /** The texts of the footnotes and endnotes by "footnote/2" and "endnote/1". */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * A story (the body, or the notes) being put together: the open tables, cells, text boxes and
 * paragraphs. Nothing of an element is kept once it is closed but the block it became.
 */
export class Story {
  readonly fields = new Fields();
  private readonly artefacts = new ExportArtefacts();
  private readonly containers: Container[];
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly tables: TableDraft[] = [];

  constructor(
    readonly context: StoryContext,
    readonly blocks: Block[] = []
  ) {
    this.containers = [newContainer(blocks)];
  }

  get paragraph(): ParagraphDraft | undefined {
    return this.paragraphs.at(-1);
  }

  get table(): TableDraft | undefined {
    return this.tables.at(-1);
  }

  /** Adds to the open paragraph, unless the text is hidden or a field's instruction. */
  write(text: string): void {
    const paragraph = this.paragraph;
    if (paragraph && !paragraph.runHidden && !this.fields.inInstruction) paragraph.text += text;
  }

  startParagraph(): void {
    this.paragraphs.push(newParagraph());
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    this.fields.endParagraph();
    const container = this.containers.at(-1)!;
    const before = container.pending ?? { text: "", notes: [] };
    const text = before.text + paragraph.text;
    const notes = [...before.notes, ...paragraph.notes];
    if (paragraph.markDeleted) container.pending = { text, notes };
    else {
      container.pending = undefined;
      this.emit(container, withNumber(this.numberOf(paragraph), text), notes);
    }
    for (const block of paragraph.boxed) container.blocks.push(block);
  }

  startTable(): void {
    this.tables.push(newTable());
  }

  endTable(): void {
    const table = this.tables.pop();
    if (table && table.grid.rowCount > 0) this.containers.at(-1)!.blocks.push(table.grid.finish());
  }

  startRow(): void {
    const table = this.table;
    if (!table) return;
    table.grid.startRow();
    table.rowDeleted = false;
    table.gridAfter = 0;
  }

  endRow(): void {
    const table = this.table;
    if (!table) return;
    if (table.rowDeleted) table.grid.dropRow();
    else table.grid.skip(table.gridAfter);
  }

  startCell(): void {
    if (!this.table) return;
    this.table.cell = newCell();
    this.containers.push(this.table.cell.container);
  }

  endCell(): void {
    const cell = this.table?.cell;
    if (!this.table || !cell) return;
    this.flushPending(cell.container);
    this.containers.pop();
    placeCell(this.table.grid, cell);
    this.table.cell = undefined;
  }

  /** A text box, or a note: blocks of their own inside something else. */
  startBox(): void {
    this.containers.push(newContainer());
  }

  endBox(): Block[] {
    if (this.containers.length === 1) return [];
    const box = this.containers.pop()!;
    this.flushPending(box);
    return box.blocks;
  }

  /** The text of a box's paragraphs. */
  static textOf(blocks: readonly Block[]): string {
    return cellContent(blocks).text;
  }

  /** A deleted mark at the end of a cell or box has no next paragraph to join. */
  private flushPending(container: Container): void {
    if (container.pending) this.emit(container, container.pending.text, container.pending.notes);
    container.pending = undefined;
  }

  private emit(container: Container, raw: string, hanging: readonly string[]): void {
    const { text, notes } = this.artefacts.clean(raw);
    if (text.trim() === "" && hanging.length + notes.length === 0) return;
    container.blocks.push({ type: "paragraph", text, notes: [...hanging, ...notes] });
  }

  /** A merged cell that does not show takes no number. */
  private numberOf({ list, style }: ParagraphDraft): string {
    if (this.table?.cell?.merged) return "";
    return this.context.numbering.next(list, style);
  }
}
