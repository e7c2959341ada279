import { Flow } from "../flow/flow";
import { blockElements, isHidden, spanOf, type HtmlAttributes } from "./elements";
import { WhiteSpace } from "./white-space";
import { tableBlocks } from "./layout-tables";
import { HtmlLists } from "./lists";
import { leadsBack, noteBody, referredNote } from "./notes";
import { paragraphsOf } from "./paragraphs";

/** Unclosed formatting piles up, but not so high. */
const deepest = 5000;

/** Word writes a list's marker as text that it marks so. */
const listMarker = /mso-list\s{0,9}:\s{0,9}ignore/i;

/** A marker that counts, unlike a bullet. */
const countingMarker = /[\d０-９〇零一二三四五六七八九十百①-⒛㈠-㈩甲乙丙丁]|[A-Za-z][.)）、]/;

/** Follows the elements of a page and puts its text into a flow. */
export class HtmlHandler {
  readonly flow = new Flow({ paragraphs: paragraphsOf, table: tableBlocks });
  /** The texts of the notes that were met, by their name. */
  readonly notesMet = new Map<string, string>();
  private readonly space = new WhiteSpace();
  private readonly lists = new HtmlLists();
  private readonly ends: (() => void)[] = [];
  private skipping = 0;
  private marker: string | undefined;

  /** `notes` are the texts to put where they are referred to, from an earlier pass. */
  constructor(private readonly notes: ReadonlyMap<string, string>) {}

  open(name: string, attributes: HtmlAttributes): void {
    if (this.ends.length + this.skipping > deepest) throw new RangeError("nested too deeply");
    if (this.skipping > 0 || this.isLeftOut(name, attributes)) {
      this.skipping++;
      return;
    }
    this.ends.push(this.start(name, attributes));
  }

  close(): void {
    if (this.skipping > 0) this.skipping--;
    else this.ends.pop()?.();
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    if (this.marker !== undefined) this.marker += text;
    else this.flow.write(this.space.fold(text, this.flow.text));
  }

  /** The page is over: whatever is open ends. */
  end(): void {
    while (this.ends.length > 0) this.ends.pop()!();
    this.breakParagraph();
  }

  private isLeftOut(name: string, attributes: HtmlAttributes): boolean {
    if (isHidden(name, attributes)) return true;
    if (name !== "a") return false;
    const note = this.notes.get(referredNote(attributes) ?? "");
    if (note !== undefined) this.flow.addNote(note);
    return note !== undefined || leadsBack(attributes);
  }

  /** Begins an element; the answer ends it. */
  private start(name: string, attributes: HtmlAttributes): () => void {
    const starter = this.starters[name];
    if (starter) return starter(attributes);
    const note = noteBody(attributes);
    if (note !== undefined) return this.startNote(note);
    if (listMarker.test(attributes.style ?? "")) return this.startMarker();
    return blockElements.has(name) ? this.startBlock() : nothing;
  }

  private readonly starters: Readonly<
    Record<string, ((attributes: HtmlAttributes) => () => void) | undefined>
  > = Object.assign(Object.create(null), {
    br: () => {
      this.flow.write("\n");
      this.space.startLine();
      return nothing;
    },
    ol: (attributes: HtmlAttributes) => this.startList("ol", attributes),
    ul: (attributes: HtmlAttributes) => this.startList("ul", attributes),
    li: (attributes: HtmlAttributes) => {
      this.breakParagraph();
      this.flow.setNumber(this.lists.number(attributes));
      return () => this.breakParagraph();
    },
    table: () => {
      this.space.startLine();
      this.flow.startTable();
      return () => this.inNewLine(() => this.flow.endTable());
    },
    tr: () => {
      this.inNewLine(() => this.flow.startRow());
      return () => this.inNewLine(() => this.flow.endCell());
    },
    td: (attributes: HtmlAttributes) => this.startCell(attributes),
    th: (attributes: HtmlAttributes) => this.startCell(attributes),
    thead: () => () => this.flow.endRowGroup(),
    tbody: () => () => this.flow.endRowGroup(),
    tfoot: () => () => this.flow.endRowGroup(),
  });

  private startCell({ colspan, rowspan }: HtmlAttributes): () => void {
    this.inNewLine(() =>
      this.flow.startCell(spanOf(colspan, 1), spanOf(rowspan, Number.POSITIVE_INFINITY))
    );
    return () => this.inNewLine(() => this.flow.endCell());
  }

  private startList(name: string, attributes: HtmlAttributes): () => void {
    this.breakParagraph();
    this.lists.start(name, attributes);
    return () => {
      this.breakParagraph();
      this.lists.end();
    };
  }

  private startBlock(): () => void {
    this.breakParagraph();
    return () => this.breakParagraph();
  }

  private startNote(id: string): () => void {
    this.breakParagraph();
    this.flow.startBox();
    return () => this.inNewLine(() => this.notesMet.set(id, this.flow.endNote()));
  }

  private startMarker(): () => void {
    this.marker = "";
    return () => {
      const marker = (this.marker ?? "").replace(/\s/g, "");
      this.marker = undefined;
      if (countingMarker.test(marker)) this.flow.setNumber(marker);
    };
  }

  private breakParagraph(): void {
    this.inNewLine(() => this.flow.breakParagraph());
  }

  private inNewLine(step: () => void): void {
    this.space.startLine();
    step();
  }
}

function nothing(): void {}
