import type { Paragraph, SourceDocument } from "../../document";
import type { Warning } from "../../diagnostics";
import type { Drafts, TaskDraft } from "../draft";
import { readLabels } from "../labels/label-words";
import { labelBlocks, readLabelBlock, type LabelBlock } from "../labels/read";
import { StandingRule } from "../standing-rule";
import { foldedWords } from "../text/folded-text";
import { saysFirstLeads } from "../units/roles";
import { findAnnotations } from "./annotation";
import { readByUnits } from "./by-units";
import { Outline, ranks, wholeText, type OutlineItem, type OutlineParagraph } from "./outline";
import { withoutPageFooter } from "./page-footer";
import { segmentsOf, type Segment } from "./segments";
import { headingOf, titleAndContent } from "./title";

export interface ProseReading extends Drafts {
  readonly warnings: readonly Warning[];
}

/**
 * Reads a list that is written in paragraphs: items that end with who is responsible,
 * （责任单位：…）, or whose parts stand behind labels. Items that name nobody are text, no tasks.
 * One beside others that do is told.
 *
 * Several such endings in one item make tasks 3-1, 3-2 …, for 3.1 is a measure of task 3. They share
 * the item's title, unless it is a heading above paragraphs that begin with titles. An ending
 * after the last of an item's points alone holds for the whole item.
 */
export function readProse({ blocks }: SourceDocument): ProseReading | null {
  const outline = new Outline();
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === "paragraph");
  for (const { text, notes } of withoutPageFooter(paragraphs))
    text.split("\n").forEach((line, index) => outline.add(line, index === 0 ? notes : []));
  const reader = new ProseReader(assignsEachItem(outline.root), assignsParagraphs(outline.root));
  reader.read(outline.root, "");
  const { tasks, warnings } = reader;
  if (tasks.length === 0) {
    const byUnits = readByUnits(outline.root);
    return byUnits && { ...byUnits, warnings };
  }
  const sections = [...new Set(tasks.map(({ section }) => section))].filter((name) => name !== "");
  return { sections, tasks, warnings };
}

/** From this rank on an item is a task's own point rather than a section: （一）. */
const pointRank = ranks.section;

/** From this rank on several items may stand in one paragraph: ①…②…, 一是…二是…. */
const inlineRank = ranks.circled;

/** What is said once of several tasks. */
interface Common {
  /** Who does them, said behind them. */
  readonly shared?: Segment;
  /** The line above paragraphs that are a task each: the title of those that begin with none. */
  readonly title?: string;
}

class ProseReader {
  readonly tasks: TaskDraft[] = [];
  readonly warnings: Warning[] = [];
  /** Said once, both hold for all that follows. */
  private firstLeads = false;
  private readonly standing = new StandingRule();

  /**
   * `eachItem`: somewhere in the text several items of one section each say who does them.
   * `eachParagraph`: somewhere several paragraphs of one chapter do.
   */
  constructor(
    private readonly eachItem: boolean,
    private readonly eachParagraph: boolean
  ) {}

  read(item: OutlineItem, section: string): void {
    if (this.readLabels(item, section)) {
      for (const { text } of wholeText(item)) this.standing.learn(text, this.tasks);
      return;
    }
    if (this.tasks.length > 0 && isSafeguards(item)) return;
    const below = item.items.map((one) => segmentsOf(wholeText(one)).assigned);
    const title = item.rank < 0 ? "" : headingOf(item.paragraphs[0]!.text);
    const heading = item.rank < 0 ? "" : item.mark + title;
    if (this.isOnePiece(item, below)) {
      this.addTasks(item, wholeText(item), section);
      return;
    }
    const shared = sharedStart(item, below) ?? (this.eachItem ? null : sharedEnd(item, below));
    if (shared) {
      const over = shared.text === "" ? heading : item.mark + shared.text;
      for (const one of item.items) this.addTasks(one, wholeText(one), over, { shared });
      return;
    }
    const unnumbered = item.paragraphs.slice(1);
    if (isChapter(item) && this.eachParagraph && assignedParagraphs(item) > 0)
      this.addTasks({ ...item, rank: -1, number: "" }, unnumbered, heading);
    else if (item.rank === ranks.section && assignedParagraphs(item) > 1)
      this.addTasks(item, unnumbered, heading, { title });
    else this.addTasks(item, item.paragraphs, section);
    for (const one of item.items) this.read(one, heading || section);
    if (item.rank >= 0) this.tellUnassigned(item, below, heading);
  }

  /** An item beside others that say who does them may be a task that lost its units. */
  private tellUnassigned(item: OutlineItem, below: readonly number[], section: string): void {
    if (below.every((count) => count === 0)) return;
    for (const [index, { mark, paragraphs }] of item.items.entries())
      if (below[index] === 0 && !this.isLabelled(item.items[index]!))
        this.warnings.push({
          code: "itemWithoutUnits",
          source: mark + headingOf(paragraphs[0]!.text),
          where: section,
        });
  }

  private isLabelled(item: OutlineItem): boolean {
    return isBlock(item) || item.items.some((one) => this.isLabelled(one));
  }

  /** Who does it is said once, at the item's own text or after the last of its points. */
  private isOnePiece(item: OutlineItem, below: readonly number[]): boolean {
    if (item.rank < 0 || item.items.length === 0) return false;
    const assigned = below.filter((count) => count > 0).length;
    if (assigned === 0)
      return segmentsOf(item.paragraphs).assigned > 0 && sharedStart(item, below) === null;
    const isSplit = below.length > 1 || item.items[0]!.rank >= inlineRank;
    return item.rank >= pointRank && isSplit && assigned === 1 && below.at(-1) === 1;
  }

  private addTasks(
    item: OutlineItem,
    paragraphs: readonly OutlineParagraph[],
    section: string,
    { shared, title: titleAbove }: Common = {}
  ): void {
    for (const { text } of paragraphs) this.learnLeads(text);
    const { segments } = segmentsOf(paragraphs);
    const all = shared
      ? [{ ...shared, text: segments.map(({ text }) => text).join("\n") }]
      : segments.filter(({ units, text }) => units.length > 0 && text !== "");
    const title = item.rank < 0 ? "" : titleAndContent(all[0]?.text ?? "")[0];
    all.forEach((segment, index) => {
      const place = this.tasks.length + 1;
      const [ownTitle, ownContent] = titleAndContent(segment.text);
      const isNamedApart = index === 0 || item.rank < 0 || titleAbove !== undefined;
      const number = item.number === "" ? String(place) : item.number;
      this.tasks.push({
        number: item.number !== "" && all.length > 1 ? `${number}-${index + 1}` : number,
        section,
        title: isNamedApart ? ownTitle || (titleAbove ?? "") : title,
        content: isNamedApart ? ownContent : segment.text,
        units: this.unitsOf(segment),
        deadlines: segment.deadlines,
        targets: [],
        remarks: [...segment.remarks, ...segment.notes],
        ...this.standing.inForce(),
        where: `第 ${place} 项`,
      });
      this.standing.learn(segment.rule, this.tasks);
    });
    for (const { text } of paragraphs) this.standing.learn(text, this.tasks);
  }

  private unitsOf({ units }: Pick<Segment, "units">): TaskDraft["units"] {
    return units.map((unit) => ({
      ...unit,
      firstLeads: this.firstLeads && unit.column === "responsible",
    }));
  }

  private learnLeads(text: string): void {
    this.firstLeads ||= saysFirstLeads(foldedWords(text));
  }

  /** Reads an item whose parts stand behind labels; false for others. */
  private readLabels(item: OutlineItem, section: string): boolean {
    const all = wholeText(item);
    const isRoot = item.rank < 0;
    if (item.items.some((one) => isBlock(one)) || (isRoot && !hasLabels(item))) return false;
    const groups = labelBlocks(all.map(({ text }) => text));
    const blocks = groups.map(readLabelBlock).filter((block) => block !== null);
    if (blocks.length === 0) return false;
    for (const { text } of all) this.learnLeads(text);
    const notes = all.flatMap(({ notes }) => notes);
    blocks.forEach((block, index) =>
      this.tasks.push({
        ...this.labelTask(isRoot || index > 0 ? { ...block, problem: [] } : block, notes),
        number:
          block.number ??
          (isRoot || blocks.length > 1 ? String(this.tasks.length + 1) : item.number),
        section: blocks.length > 1 && !isRoot ? item.mark + item.paragraphs[0]!.text : section,
      })
    );
    return true;
  }

  private labelTask(
    block: LabelBlock,
    notes: readonly string[]
  ): Omit<TaskDraft, "number" | "section"> {
    const [first = block.titles[0] ?? "", ...more] = block.problem;
    const [title, rest] = titleAndContent([first, ...more].join("\n"));
    const remarks = title === "" || block.content === "" ? [] : [rest];
    return {
      title: title || rest.replace(/。$/, ""),
      content: block.content || rest,
      units: this.unitsOf(block),
      deadlines: block.deadlines,
      targets: block.targets,
      remarks: [...remarks, ...block.remarks, ...notes].filter((text) => text !== ""),
      ...(block.reported && { reported: block.reported }),
      ...this.standing.inForce(),
      where: `第 ${this.tasks.length + 1} 项`,
    };
  }
}

/** Lines before all numbers that begin with labels. */
function hasLabels(root: OutlineItem): boolean {
  const lines = root.paragraphs.map(({ text }) => readLabels(text));
  return lines.filter(({ before, labelled }) => before === "" && labelled.length > 0).length >= 2;
}

/** 四、保障措施, 五、加强组织领导; 保障饮用水安全 is work. */
const safeguards =
  /(?:^|组织|工作|实施|强化|加强|健全|完善|落实)保障(?:措施|机制)?$|要求$|组织(?:领导|实施)$/;

/** What a plan's last chapter asks of everybody is no task, unless it says behind it who does it. */
function isSafeguards(item: OutlineItem): boolean {
  if (!isChapter(item) || item.items.length === 0) return false;
  if (!safeguards.test(headingOf(item.paragraphs[0]!.text))) return false;
  const annotations = wholeText(item).flatMap(({ text }) => findAnnotations(text));
  return annotations.every(({ start, end }) => start === end);
}

function isChapter({ rank }: OutlineItem): boolean {
  return rank >= 0 && rank <= ranks.chapter;
}

/** How many paragraphs without numbers below the heading of a chapter or （一） say who does them. */
function assignedParagraphs({ rank, paragraphs: [first, ...others] }: OutlineItem): number {
  if (rank < 0 || rank > ranks.section || /[。；]./.test(first!.text)) return 0;
  if (segmentsOf([first!]).assigned > 0) return 0;
  const isTask = ({ units, text }: Segment) => units.length > 0 && text !== "";
  return others.filter((one) => segmentsOf([one]).segments.some(isTask)).length;
}

function assignsParagraphs(item: OutlineItem): boolean {
  const doesItself = isChapter(item) && assignedParagraphs(item) > 1;
  return doesItself || item.items.some((one) => assignsParagraphs(one));
}

/** A chapter's heading says who does all that stands below it: 一、建筑垃圾治理（牵头单位：…）. */
function sharedStart(item: OutlineItem, below: readonly number[]): Segment | null {
  if (!isChapter(item) || item.items.length === 0 || item.paragraphs.length > 1) return null;
  if (/。/.test(item.paragraphs[0]!.text) || below.some((count) => count > 0)) return null;
  const [segment, ...others] = segmentsOf(item.paragraphs).segments;
  return segment && segment.units.length > 0 && others.length === 0 ? segment : null;
}

/** An annotation in a paragraph of its own after the last item of a section holds for all of them. */
function sharedEnd(item: OutlineItem, below: readonly number[]): Segment | null {
  const last = item.items.at(-1);
  if (item.rank < 0 || !last || item.items.length < 2) return null;
  if (below.some((count, index) => (index === below.length - 1 ? count !== 1 : count > 0)))
    return null;
  const alone = last.paragraphs.slice(1).map((paragraph) => segmentsOf([paragraph]).segments);
  return alone.find(([segment]) => segment?.text === "" && segment.units.length > 0)?.[0] ?? null;
}

function assignsEachItem(item: OutlineItem): boolean {
  const assigned = item.items.filter((one) => segmentsOf(wholeText(one)).assigned > 0).length;
  if (item.rank >= 0 && assigned > 1) return true;
  return item.items.some((one) => assignsEachItem(one));
}

function isBlock(item: OutlineItem): boolean {
  return readLabelBlock(wholeText(item).map(({ text }) => text)) !== null;
}
