import { Story } from "./story";
import { symbol } from "./symbols";
import type { Attributes, XmlHandler } from "../xml";
import { isOn, wholeNumber } from "./attributes";

/** Elements whose content is not the document's text as it stands. */
const leftOut = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPrChange",
  "w:tblGridChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:numberingChange",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt",
]);

/** In these, w:del and w:moveFrom are not a wrapper but a mark on the paragraph or row. */
const propertyElements = new Set(["w:rPr", "w:trPr"]);

type Opener = (handler: StoryHandler, attributes: Attributes, parent: string | undefined) => void;

/** What the start of an element means, by its name. */
const openers: Readonly<Record<string, Opener>> = {
  "w:p": ({ story }) => story.startParagraph(),
  "w:tbl": ({ story }) => story.startTable(),
  "w:tr": ({ story }) => story.startRow(),
  "w:tc": ({ story }) => story.startCell(),
  "w:txbxContent": ({ story }) => story.startBox(),
  "w:footnote": ({ story }) => story.startBox(),
  "w:endnote": ({ story }) => story.startBox(),

  "w:r": ({ story }) => {
    if (story.paragraph)
      story.paragraph.runHidden = story.context.styles.isHidden(story.paragraph.style);
  },
  "w:rStyle": ({ story }, attributes) => {
    if (story.paragraph && story.context.styles.isHidden(attributes["w:val"]))
      story.paragraph.runHidden = true;
  },
  "w:vanish": ({ story, isRunProperty }, attributes) => {
    if (story.paragraph && isRunProperty) story.paragraph.runHidden = isOn(attributes);
  },

  "w:tab": ({ story }, _attributes, parent) => {
    if (parent === "w:r") story.write("\t");
  },
  "w:ptab": ({ story }) => story.write("\t"),
  "w:br": ({ story }, attributes) => {
    if ((attributes["w:type"] ?? "textWrapping") === "textWrapping") story.write("\n");
  },
  "w:cr": ({ story }) => story.write("\n"),
  "w:noBreakHyphen": ({ story }) => story.write("-"),
  "w:sym": ({ story }, attributes) =>
    story.write(symbol(attributes["w:font"], attributes["w:char"])),
  "w:fldChar": ({ story }, attributes) => story.fields.mark(attributes["w:fldCharType"]),
  "w:footnoteReference": ({ story }, attributes) =>
    addNote(story, `footnote/${attributes["w:id"]}`),
  "w:endnoteReference": ({ story }, attributes) => addNote(story, `endnote/${attributes["w:id"]}`),

  "w:pStyle": ({ story }, attributes) => {
    if (story.paragraph) story.paragraph.style = attributes["w:val"];
  },
  "w:numId": ({ story }, attributes) => {
    if (story.paragraph) story.paragraph.list.list = attributes["w:val"];
  },
  "w:ilvl": ({ story }, attributes) => {
    if (story.paragraph) story.paragraph.list.level = wholeNumber(attributes, 0);
  },

  "w:gridBefore": ({ story }, attributes) => story.table?.grid.skip(wholeNumber(attributes, 0)),
  "w:gridAfter": ({ story }, attributes) => {
    if (story.table) story.table.gridAfter = wholeNumber(attributes, 0);
  },
  "w:gridSpan": ({ story }, attributes) => {
    if (story.table?.cell) story.table.cell.columnSpan = Math.max(1, wholeNumber(attributes, 1));
  },
  "w:vMerge": ({ story }, attributes) => {
    if (story.table?.cell && attributes["w:val"] !== "restart") story.table.cell.merged = "above";
  },
  "w:hMerge": ({ story }, attributes) => {
    if (story.table?.cell && attributes["w:val"] !== "restart") story.table.cell.merged = "left";
  },
};

const closers: Readonly<Record<string, (story: Story) => void>> = {
  "w:p": (story) => story.endParagraph(),
  "w:tbl": (story) => story.endTable(),
  "w:tr": (story) => story.endRow(),
  "w:tc": (story) => story.endCell(),
  "w:r": (story) => {
    if (story.paragraph) story.paragraph.runHidden = false;
  },
  "w:txbxContent": (story) => {
    const blocks = story.endBox();
    for (const block of blocks) story.paragraph?.boxed.push(block);
  },
};

function addNote(story: Story, id: string): void {
  const note = story.context.notes.get(id);
  if (note !== undefined) story.paragraph?.notes.push(note);
}

/** Follows the elements of a part and tells its story what they mean. */
export class StoryHandler implements XmlHandler {
  private readonly path: string[] = [];
  /** For each open mc:AlternateContent, whether one of its versions was read already. */
  private readonly alternatives: boolean[] = [];
  private skipping = 0;

  /** `onNote` is told of each footnote or endnote that closes, with its text. */
  constructor(
    readonly story: Story,
    private readonly onNote?: (id: string, text: string) => void
  ) {}

  /** The open w:rPr belongs to a run, not to a paragraph mark. */
  get isRunProperty(): boolean {
    return this.path.at(-3) === "w:r";
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || this.isLeftOut(name)) {
      this.skipping++;
      return;
    }
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === "mc:AlternateContent") this.alternatives.push(false);
    if (name === "w:del" || name === "w:moveFrom") this.markDeleted(parent);
    if (name === "w:footnote" || name === "w:endnote")
      this.noteId = `${name.slice(2)}/${attributes["w:id"]}`;
    openers[name]?.(this, attributes, parent);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    this.path.pop();
    if (name === "mc:AlternateContent") this.alternatives.pop();
    if (name === "w:footnote" || name === "w:endnote")
      this.onNote?.(this.noteId, Story.textOf(this.story.endBox()));
    closers[name]?.(this.story);
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    const element = this.path.at(-1);
    if (element === "w:t" || element === "m:t") this.story.write(text);
  }

  private noteId = "";

  private isLeftOut(name: string): boolean {
    const parent = this.path.at(-1);
    if (name === "w:del" || name === "w:moveFrom") return !propertyElements.has(parent ?? "");
    if (name === "w:tc" && this.story.table?.rowDeleted) return true;
    if (name === "mc:Choice" || name === "mc:Fallback") return this.isReadAlready();
    return leftOut.has(name);
  }

  /** Of the versions of one thing (mc:AlternateContent) the first is read, so that text is read once. */
  private isReadAlready(): boolean {
    const last = this.alternatives.length - 1;
    if (last < 0) return false;
    const read = this.alternatives[last]!;
    this.alternatives[last] = true;
    return read;
  }

  private markDeleted(parent: string | undefined): void {
    if (parent === "w:trPr" && this.story.table) this.story.table.rowDeleted = true;
    if (parent === "w:rPr" && this.path.at(-3) === "w:pPr" && this.story.paragraph)
      this.story.paragraph.markDeleted = true;
  }
}
