import { asBlocks, Flow } from "../flow/flow";
import { layTable } from "../flow/lay-table";
import { mostColumns } from "../table-grid";
import type { Block } from "../model";
import type { Attributes, XmlHandler } from "../xml";
import { OdtLists } from "./lists";
import type { OdtStyles } from "./styles";

/** Elements whose content is not the document's text: deletions, comments, settings. */
const leftOut: ReadonlySet<string> = new Set(
  (
    "text:tracked-changes text:note-citation office:annotation text:hidden-text text:number " +
    "text:ruby-text text:sequence-decls text:variable-decls text:user-field-decls svg:title " +
    "svg:desc office:forms office:scripts office:styles office:automatic-styles " +
    "office:font-face-decls table:covered-table-cell table:shapes office:event-listeners"
  ).split(" ")
);

/** A row may be given once for many; nobody repeats filled rows more often. */
const mostRepeatedRows = 1000;

/** Follows the elements of content.xml and puts its text into a flow. */
export class OdtHandler implements XmlHandler {
  readonly flow = new Flow({ table: (rows) => asBlocks(layTable(rows)) });
  private readonly lists: OdtLists;
  private readonly ends: (() => void)[] = [];
  private skipping = 0;
  private paragraphs = 0;
  private boxed: Block[] = [];

  constructor(private readonly styles: OdtStyles) {
    this.lists = new OdtLists(styles);
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || this.isLeftOut(name, attributes)) {
      this.skipping++;
      return;
    }
    this.ends.push(this.openers[name]?.(attributes) ?? nothing);
  }

  close(): void {
    if (this.skipping > 0) this.skipping--;
    else this.ends.pop()?.();
  }

  /** White space folds; what is meant stands as elements (text:s, text:tab). */
  text(text: string): void {
    if (this.skipping > 0 || this.paragraphs === 0) return;
    const folded = text.replace(/[ \t\r\n]+/g, " ");
    const joins = /(?:^|[ \n\t])$/.test(this.flow.text);
    this.flow.write(joins ? folded.replace(/^ /, "") : folded);
  }

  private isLeftOut(name: string, attributes: Attributes): boolean {
    if (leftOut.has(name)) return true;
    if (name === "text:section") return attributes["text:display"] === "none";
    return name === "text:span" && this.styles.isHidden(attributes["text:style-name"]);
  }

  private readonly openers: Readonly<Record<string, (attributes: Attributes) => () => void>> = {
    "text:p": (attributes) => this.startParagraph(this.lists.number(attributes["text:style-name"])),
    "text:h": (attributes) => this.startParagraph(this.lists.heading(attributes)),
    "text:s": (attributes) => this.write(" ".repeat(repeated(attributes, "text:c", 1000))),
    "text:tab": () => this.write("\t"),
    "text:line-break": () => this.write("\n"),
    "text:list": (attributes) => {
      this.lists.startList(attributes);
      return () => this.lists.endList();
    },
    "text:list-item": (attributes) => {
      this.lists.startItem(attributes);
      return nothing;
    },
    "text:note-body": () => {
      this.flow.startBox();
      return () => this.flow.addNote(this.flow.endNote());
    },
    "draw:text-box": () => {
      this.flow.startBox();
      return () => {
        this.boxed.push(...this.flow.endBox());
        if (this.paragraphs === 0) this.placeBoxes();
      };
    },
    "table:table": () => {
      this.flow.startTable();
      return () => this.flow.endTable();
    },
    "table:table-row": (attributes) => {
      this.flow.startRow();
      return () =>
        this.endRow(repeated(attributes, "table:number-rows-repeated", mostRepeatedRows));
    },
    "table:table-cell": (attributes) => {
      const times = repeated(attributes, "table:number-columns-repeated", mostColumns);
      this.flow.startCell(
        repeated(attributes, "table:number-columns-spanned", mostColumns),
        repeated(attributes, "table:number-rows-spanned", Number.MAX_SAFE_INTEGER)
      );
      return () => this.flow.endCell(times);
    },
  };

  private startParagraph(number: string): () => void {
    this.paragraphs++;
    this.flow.setNumber(number);
    return () => {
      this.flow.endParagraph();
      this.paragraphs--;
      this.placeBoxes();
    };
  }

  /** Text boxes follow the paragraph on which they hang. */
  private placeBoxes(): void {
    const { boxed } = this;
    this.boxed = [];
    for (const block of boxed) this.flow.add(block);
  }

  private write(text: string): () => void {
    if (this.paragraphs > 0) this.flow.write(text);
    return nothing;
  }

  /** Sheets repeat blank cells and rows up to their edge: these only give air. */
  private endRow(times: number): void {
    const cells = this.flow.lastRow;
    const filled = cells.findLastIndex(({ blocks }) => blocks.length > 0) + 1;
    if (filled === 0 || cells.length >= mostColumns) cells.length = Math.max(filled, 1);
    if (filled > 0) this.flow.repeatRow(times - 1);
  }
}

/** How often something is repeated or how far it reaches: 1 to `most`. */
function repeated(attributes: Attributes, name: string, most: number): number {
  const times = Number.parseInt(attributes[name] ?? "1", 10);
  return Math.min(Math.max(Number.isNaN(times) ? 1 : times, 1), most);
}

function nothing(): void {}
