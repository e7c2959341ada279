import type { Paragraph, SourceDocument } from "../../document";
import type { Drafts, TaskDraft } from "../draft";
import { foldedWords } from "../text/folded-text";
import { parseNumber } from "../text/numbers";
import { takeAnnotation, type Annotation } from "./annotation";

/** 一、 and 第一部分 begin a section. */
const sectionStart = /^\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+(?:部分|章|节))/;

/** （一）, 1., 1、 and （1） begin a task. */
const itemStart =
  /^\s*(?:[（(]([一二三四五六七八九十]{1,3}|\d{1,3})[）)]|(\d{1,3})[、.．](?!\d)|([一二三四五六七八九十]{1,3})是)\s*/;

/** A heading ends without a stop and is short. */
const longestHeading = 60;

interface OpenItem {
  readonly number: string;
  /** What the item's first paragraph says, its number aside. */
  readonly first: string;
  readonly more: string[];
}

/**
 * Reads a list that is written in paragraphs: numbered items that end with who is responsible,
 * （责任单位：…）. Items without such an ending are no tasks but text.
 */
export function readProse({ blocks }: SourceDocument): Drafts | null {
  const reader = new ProseReader();
  for (const block of blocks) if (block.type === "paragraph") reader.read(block);
  return reader.tasks.length === 0 ? null : { sections: reader.sections, tasks: reader.tasks };
}

class ProseReader {
  readonly tasks: TaskDraft[] = [];
  private readonly named: string[] = [];
  private section = "";
  private item: OpenItem | null = null;
  private closed: TaskDraft | null = null;

  /** The sections that hold tasks. */
  get sections(): string[] {
    return this.named.filter((title) => this.tasks.some(({ section }) => section === title));
  }

  read(paragraph: Paragraph): void {
    const annotated = takeAnnotation(paragraph.text);
    const text = annotated?.text ?? paragraph.text.trim();
    if (text === "") {
      if (annotated) this.annotate(annotated.annotation);
      return;
    }
    this.closed = null;
    if (sectionStart.test(text) && !annotated && isHeading(text)) {
      this.section = text;
      this.named.push(text);
      this.item = null;
      return;
    }
    const start = itemStart.exec(text);
    if (start) this.open(start, text);
    else if (this.item) this.item.more.push(text);
    else if (annotated) this.item = { number: "", first: text, more: [] };
    if (annotated) this.annotate(annotated.annotation, paragraph.notes);
  }

  /** An item under a heading of its own, （一）强化…, goes by the heading's title. */
  private open(start: RegExpExecArray, text: string): void {
    const numeral = start[1] ?? start[2] ?? start[3] ?? "";
    const number = String(parseNumber(foldedWords(numeral)) ?? numeral);
    this.item = { number, first: text.slice(start[0].length), more: [] };
  }

  private annotate(annotation: Annotation, notes: readonly string[] = []): void {
    if (this.item) {
      this.closed = draft(this.item, this.section, this.tasks.length + 1, notes);
      this.tasks.push(this.closed);
      this.item = null;
    }
    if (!this.closed) return;
    const units = annotation.units.map((unit) => ({ ...unit, firstLeads: false }));
    this.closed = {
      ...this.closed,
      units: [...this.closed.units, ...units],
      deadlines: [...this.closed.deadlines, ...annotation.deadlines],
    };
    this.tasks[this.tasks.length - 1] = this.closed;
  }
}

function draft(
  { number, first, more }: OpenItem,
  section: string,
  place: number,
  notes: readonly string[]
): TaskDraft {
  const [title, content] = titleAndContent(first, more);
  return {
    number: number || String(place),
    section,
    title,
    content,
    units: [],
    deadlines: [],
    targets: [],
    remarks: notes,
    where: `第 ${place} 项`,
  };
}

/** The title is a heading of its own, or the first sentence where others follow it. */
function titleAndContent(first: string, more: readonly string[]): [string, string] {
  if (more.length > 0 && isHeading(first)) return [first, more.join("\n")];
  const whole = [first, ...more].join("\n");
  const stop = first.indexOf("。");
  const isTitle = stop > 0 && stop <= longestHeading && stop < first.length - 1;
  return isTitle ? [first.slice(0, stop), whole.slice(stop + 1).trimStart()] : ["", whole];
}

function isHeading(text: string): boolean {
  return text.length <= longestHeading && !/[。；]/.test(text);
}
